package id.laju.pengujian;

import static id.laju.pengujian.LabUji.PTK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.TugasDitolak;
import id.laju.pengujian.LabUji.Uji;
import id.laju.umum.IsianKeliru;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Pontianak's own version of {@code uji-laboratorium}: PJ Lab appoints the penyelia and checks what comes back; nobody validates assignments. */
@LajuTest
class UjiLaboratoriumPontianakTest {

    private static final String PJ_LAB = "koordinator.ptk";
    private static final String PENYELIA = "penyelia.ptk";
    private static final String ANALIS = "analis.ptk";

    @Autowired LabUji lab;
    @Autowired Orang orang;
    @Autowired PenerimaanService penerimaan;
    @Autowired PenugasanService penugasan;
    @Autowired JawabanSampelService jawaban;
    @Autowired HasilService hasil;
    @Autowired LaporanHasil laporan;
    @Autowired KasusService kasus;
    @Autowired PengujianProses proses;
    @Autowired JdbcTemplate sql;

    private Uji diterima() {
        Uji u = lab.pesan(PTK, 2);
        lab.tiba(u);
        lab.terima(u);
        return u;
    }

    private Uji diverifikasi() {
        Uji u = lab.sampaiVerifikasi(lab.pesan(PTK, 2));
        lab.periksa(u, PENYELIA, "verifikasiHasil");
        return u;
    }

    private String parameter(Uji u, int urutan) {
        return lab.parameter(u).get(urutan).nama();
    }

    @Test
    @Tag("LAB-005")
    @Tag("LAB-007")
    @Tag("LAB-023")
    @Tag("LAB-027")
    @Tag("STS-007")
    @Tag("STS-012")
    void pjLabAppointsThePenyeliaWhoAssignsWithoutValidationAndSendsBack() {
        Uji u = diterima();
        assertThat(lab.di(u)).containsExactly("tunjukPenyelia");
        assertThat(sql.queryForList("select peran from kabar_serah_terima where kasus = ?", String.class, u.kasus())).as("only who works in this balai's version hears of it")
            .containsExactly("koordinator-lab");
        Task tunjuk = orang.tugas(u.kasus(), "tunjukPenyelia");
        assertThat(tunjuk.getTenantId()).isEqualTo(PTK);
        for (String lain : List.of(PENYELIA, "mt.ptk", "koordinator", ANALIS)) {
            assertThatThrownBy(() -> orang.lihat(lain, tunjuk)).isInstanceOf(TugasDitolak.class);
        }
        JsonNode form = orang.lihat(PJ_LAB, tunjuk);
        assertThat(form.get("parameter")).as("Cek Parameter").hasSize(2);
        assertThat(form.get("penyelia").asText()).as("the one whom CS proposed").isEqualTo(PENYELIA);
        assertThat(form.get("calon")).extracting(c -> c.get("kode").asText()).contains("penyelia2.ptk").doesNotContain("penyelia");
        for (String bukan : List.of("analis.ptk", "penyelia", "")) {
            assertThatThrownBy(() -> orang.selesaikan(PJ_LAB, tunjuk, Map.of("penyelia", bukan))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("penyelia"));
        }
        orang.selesaikan(PJ_LAB, tunjuk, Map.of("penyelia", "penyelia2.ptk"));
        assertThat(penerimaan.ambil(u.sampelId()).penyelia()).isEqualTo("penyelia2.ptk");
        orang.selesaikan(PENYELIA, u.kasus(), "tugaskanAnalis", lab.isianTugaskan(u, p -> ANALIS));
        assertThat(lab.di(u)).as("no validation of the assignment").containsExactly("ujiSampel");
        assertThat(penerimaan.ambil(u.sampelId()).distribusi()).isNotNull();
        lab.uji(u, ANALIS);
        lab.periksa(u, PENYELIA, "verifikasiHasil");
        assertThat(lab.di(u)).as("with PJ Lab").containsExactly("validasiHasil");
        lab.periksa(u, PJ_LAB, "validasiHasil");
        assertThat(lab.berakhir(u)).isTrue();
        assertThat(laporan.sah(u.sampelId())).hasSize(2);
        assertThat(penerimaan.ambil(u.sampelId()).tahap()).isEqualTo("Sampel Selesai");
        assertThat(sql.queryForList("select status_staf from langkah where kasus = ? and status_staf is not null order by id", String.class, u.kasus())).containsSubsequence("CEK SAMPEL BARU", "SAMPEL PROSES",
            "SAMPEL DALAM PENGUJIAN ANALIS", "CEK SAMPEL SELESAI");
    }

    /** Both ways of working in one installation. */
    @ParameterizedTest
    @CsvSource({"bspji-pontianak, tunjukPenyelia", "bbspjikfk, tugaskanAnalis"})
    void eachBalaiWorksByItsOwnModel(String satker, String langkah) {
        Uji u = lab.pesan(satker, 1);
        lab.tiba(u);
        lab.terima(u);
        assertThat(lab.di(u)).containsExactly(langkah);
    }

    @Test
    @Tag("LAB-024")
    @Tag("LAB-026")
    void aDoubtfulFigureGoesBackToThePenyeliaWhoHasItDoneAgain() {
        Uji u = diverifikasi();
        String ragu = parameter(u, 0);
        lab.periksa(u, PJ_LAB, "validasiHasil", ragu);
        assertThat(lab.di(u)).containsExactly("perbaikiHasil");
        assertThat(sql.queryForList("select kalimat from kabar_serah_terima where kasus = ?", String.class, u.kasus())).contains("Hasil diragukan, pengulangannya menunggu ditugaskan");
        JsonNode form = orang.lihat(PENYELIA, orang.tugas(u.kasus(), "perbaikiHasil"));
        assertThat(form.get("baris")).singleElement().satisfies(b -> {
            assertThat(b.get("alasan").asText()).isEqualTo("Meragukan, ulangi");
            assertThat(b.get("analis").asText()).isEqualTo(ANALIS);
            assertThat(b.at("/parameter/0").asText()).isEqualTo(ragu);
        });
        long paket = form.at("/baris/0/paketId").asLong();
        String target = form.at("/baris/0/target").asText();
        assertThatThrownBy(() -> perbaiki(u, paket, "penyelia.ptk", target)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("baris.0.analis"));
        assertThatThrownBy(() -> perbaiki(u, paket + 1, ANALIS, target)).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah berubah");
        assertThatThrownBy(() -> orang.selesaikan(PENYELIA, u.kasus(), "perbaikiHasil", Map.of())).isInstanceOf(IsianKeliru.class);
        perbaiki(u, paket, "analis2.ptk", target);
        assertThat(sql.queryForList("select dari || '>' || ke || ' ' || alasan from paket_alih where paket_id = ?", String.class, paket))
            .containsExactly("analis.ptk>analis2.ptk Pengulangan ditugaskan kepada orang lain");
        lab.uji(u, "analis2.ptk", p -> "0,07");
        lab.periksa(u, PENYELIA, "verifikasiHasil");
        lab.periksa(u, PJ_LAB, "validasiHasil");
        assertThat(lab.berakhir(u)).isTrue();
        assertThat(laporan.sah(u.sampelId())).extracting(b -> b.hasil().tertulis()).containsExactlyInAnyOrder("0,07", "0,05");
    }

    private boolean berhenti(Uji u) {
        return proses.analisBerhenti(u.kasus(), u.sampelId(), penugasan.paket(u.sampelId()).get(0).id());
    }

    private void perbaiki(Uji u, long paket, String analis, String target) {
        orang.selesaikan(PENYELIA, u.kasus(), "perbaikiHasil", Map.of("baris", List.of(Map.of("paketId", paket, "analis", analis, "target", target))));
    }

    @Test
    void thePenyeliaHasItTestedAgainByTheSameAnalyst() {
        Uji u = lab.sampaiVerifikasi(lab.pesan(PTK, 2));
        lab.periksa(u, PENYELIA, "verifikasiHasil", parameter(u, 0));
        assertThat(lab.di(u)).containsExactly("ujiSampel");
        lab.uji(u, ANALIS, p -> "0,07");
        assertThat(lab.di(u)).containsExactly("verifikasiHasil");
    }

    @Test
    void whoTestedOrVerifiedDoesNotCheckInPjLabsPlace() {
        for (String peran : List.of("penyelia", "analis")) {
            sql.update("insert into staf_peran values (?, ?) on conflict do nothing", PJ_LAB, peran);
        }
        try {
            Uji u = diterima();
            String pertama = parameter(u, 0);
            lab.tugaskan(u, p -> p.nama().equals(pertama) ? PJ_LAB : ANALIS);
            lab.uji(u, PJ_LAB);
            lab.uji(u, ANALIS);
            lab.periksa(u, PENYELIA, "verifikasiHasil");
            assertThat(orang.lihat(PJ_LAB, orang.tugas(u.kasus(), "validasiHasil")).get("baris")).filteredOn(b -> !b.get("larangan").isNull()).hasSize(1);
            lab.periksa(u, PJ_LAB, "validasiHasil");
            assertThat(lab.di(u)).as("the rest is for another one").containsExactly("validasiHasil");
        } finally {
            sql.update("delete from staf_peran where staf = ? and peran <> 'koordinator-lab'", PJ_LAB);
        }
    }

    @Test
    void ownRowsAreVerifiedByAnotherPenyelia() {
        Uji u = diterima();
        String pertama = parameter(u, 0);
        lab.tugaskan(u, p -> p.nama().equals(pertama) ? "penyelia2.ptk" : ANALIS);
        lab.uji(u, "penyelia2.ptk");
        lab.uji(u, ANALIS);
        lab.periksa(u, "penyelia2.ptk", "verifikasiHasil");
        assertThat(lab.di(u)).containsExactly("verifikasiHasil");
        lab.periksa(u, PENYELIA, "verifikasiHasil");
        assertThat(lab.di(u)).containsExactly("validasiHasil");
    }

    @Test
    void aSampleThatIsRefusedAndGivenUpNeverReachesPjLab() {
        Uji u = lab.pesan(PTK, 2);
        lab.tiba(u);
        Task terima = orang.tugas(u.kasus(), "terimaSampel");
        int syarat = orang.lihat("cs.ptk", terima).get("syarat").size();
        Map<String, Object> isi = new HashMap<>(Map.of("keputusan", "tolak", "alasan", "Jumlah tidak cukup"));
        isi.put("syarat", Collections.nCopies(syarat, Map.of("terpenuhi", false)));
        orang.selesaikan("cs.ptk", terima, isi);
        lab.jalankan(u);
        jawaban.putuskanPenolakan(u.pelangganId(), u.sampelId(), false, "pengguna:1");
        assertThat(lab.berakhir(u)).isTrue();
        assertThat(kasus.linimasa(u.kasus())).extracting(Langkah::elemen).contains("endEvent_sampelDibatalkan").doesNotContain("userTask_tunjukPenyelia");
    }

    @Test
    void anAnalystWhoLeftIsReplaced() {
        Uji u = diterima();
        orang.selesaikan(PJ_LAB, u.kasus(), "tunjukPenyelia", Map.of("penyelia", PENYELIA));
        try {
            orang.selesaikan(PENYELIA, u.kasus(), "tugaskanAnalis", lab.isianTugaskan(u, p -> "analis2.ptk"));
            lab.uji(u, "analis2.ptk");
            sql.update("update staf set status_kerja = 'Tidak Aktif' where id = 'analis2.ptk'");
            lab.periksa(u, PENYELIA, "verifikasiHasil", parameter(u, 0));
            assertThat(lab.di(u)).containsExactly("gantiAnalis");
            JsonNode form = orang.lihat(PENYELIA, orang.tugas(u.kasus(), "gantiAnalis"));
            orang.selesaikan(PENYELIA, u.kasus(), "gantiAnalis", Map.of("baris", List.of(Map.of("paketId", form.at("/baris/0/paketId").asLong(), "analis", ANALIS,
                "target", form.at("/baris/0/target").asText()))));
            assertThat(lab.di(u)).containsExactly("ujiSampel");
        } finally {
            sql.update("update staf set status_kerja = 'Aktif' where id = 'analis2.ptk'");
        }
    }

    @Test
    void anAnalystWhoStopsWhileTestingLeavesTheSampleToAnother() {
        Uji u = diterima();
        lab.tugaskan(u, p -> "analis2.ptk");
        sql.update("update staf set status_kerja = 'Tidak Aktif' where id = 'analis2.ptk'");
        try {
            assertThat(berhenti(u)).isTrue();
            assertThat(lab.di(u)).containsExactly("gantiAnalis");
        } finally {
            sql.update("update staf set status_kerja = 'Aktif' where id = 'analis2.ptk'");
        }
    }

    @Test
    void anInstrumentGoesToACalibratorAndToAnotherOneWhenThatOneStops() {
        Uji u = lab.pesan(PTK, 1);
        sql.update("""
            insert into parameter_uji (satker, standar_id, produk_id, urutan, nama, nama_en, satuan, metode, jenis_hasil, desimal)
            select satker, standar_id, produk_id, 9999, 'Kalibrasi ' || ?, 'Calibration', 'mm', 'IK/KAL/PTK-01', 'KALIBRASI', 2 from parameter_uji
            where id = (select parameter_id from sampel_parameter where sampel_id = ?)""", u.sampelId(), u.sampelId());
        sql.update("update sampel_parameter set parameter_id = (select id from parameter_uji where nama = 'Kalibrasi ' || ?) where sampel_id = ?", u.sampelId(), u.sampelId());
        lab.tiba(u);
        lab.terima(u);
        assertThatThrownBy(() -> lab.tugaskan(u, p -> ANALIS)).isInstanceOf(IsianKeliru.class);
        orang.selesaikan(PENYELIA, u.kasus(), "tugaskanAnalis", lab.isianTugaskan(u, p -> "kalibrator.ptk"));
        assertThat(lab.di(u)).containsExactly("kalibrasiAlat");
        sql.update("update staf set status_kerja = 'Tidak Aktif' where id = 'kalibrator.ptk'");
        try {
            assertThat(berhenti(u)).isTrue();
            JsonNode form = orang.lihat(PENYELIA, orang.tugas(u.kasus(), "gantiAnalis"));
            assertThat(form.get("sebutan").asText()).isEqualTo("Kalibrator");
        } finally {
            sql.update("update staf set status_kerja = 'Aktif' where id = 'kalibrator.ptk'");
        }
    }

    @Test
    void whatCannotBeTestedIsTestedAgainOrAgreed() {
        Uji u = diterima();
        lab.tugaskan(u, p -> ANALIS);
        lab.uji(u, ANALIS, p -> "!Alat rusak");
        assertThat(lab.di(u)).containsExactly("usulkanTindakLanjut");
        lab.usulkan(u, Map.of("ulang", true));
        assertThat(lab.di(u)).containsExactly("ujiSampel");
        lab.uji(u, ANALIS);
        assertThat(lab.di(u)).containsExactly("verifikasiHasil");
    }

    /** As a correction starts it. */
    @Test
    void aWrongResultOfAnIssuedReportGoesToThePenyeliaWhoHasItDoneAgain() {
        Uji u = diverifikasi();
        lab.periksa(u, PJ_LAB, "validasiHasil");
        long salah = hasil.riwayat(lab.parameter(u).get(0).pilihanId()).get(0).id();
        sql.update("insert into koreksi_hasil values (?, 'Salah salin', 'mt.ptk', now())", salah);
        Uji ulang = lab.mulai(u.permohonanId(), PTK + "/ULANG-" + u.sampelId());
        assertThat(lab.di(ulang)).containsExactly("perbaikiHasil");
        lab.perbaiki(ulang, ANALIS);
        lab.uji(ulang, ANALIS, p -> "0,09");
        lab.periksa(ulang, PENYELIA, "verifikasiHasil");
        lab.periksa(ulang, PJ_LAB, "validasiHasil");
        assertThat(lab.berakhir(ulang)).isTrue();
    }
}
