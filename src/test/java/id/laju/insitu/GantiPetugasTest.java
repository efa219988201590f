package id.laju.insitu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.mesin.TugasDitolak;
import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An officer who cannot go, and a signer who is not there: normal days of an office, never an incident and never a task in nobody's hands. */
@LajuTest
class GantiPetugasTest {

    private static final String CADANGAN = "ppc-cadangan";

    @Autowired AlurLapangan alur;
    @Autowired JadwalLapanganService jadwal;
    @Autowired DokumenService dokumen;
    @Autowired PetugasBerhenti berhenti;
    @Autowired RuntimeService mesin;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private Permohonan disusun() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        return p;
    }

    private Permohonan bersurat(String... petugas) {
        Permohonan p = disusun();
        alur.berangkat(p, petugas);
        return p;
    }

    private void ganti(Permohonan p, String... petugas) {
        orang.selesaikan("sampling", p.kasus(), "gantiPetugas", isi(petugas));
        alur.latar(p);
    }

    private static Map<String, Object> isi(String... petugas) {
        return new HashMap<>(Map.of("keputusan", "ganti", "petugas", List.of(petugas), "ketua", petugas[0], "alasan", "Galih sakit", "tetap", true));
    }

    private void tidakAdaInsiden(Permohonan p) {
        assertThat(mesin.createIncidentQuery().processInstanceId(mesin.createProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).singleResult().getId()).count()).isZero();
    }

    private int surel(long jadwalId, String langkah, String kepada) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci = ?", Integer.class, "lapangan/" + jadwalId + "/" + langkah + "/" + kepada);
    }

    @Test
    @Tag("INS-010")
    void otherOfficersGoOnTheSameDayWithANewLetter() throws Exception {
        Permohonan p = bersurat("ppc");
        Jadwal lama = jadwal.ambil(p.id());
        String alamat = "/kelola/lapangan/" + p.id();
        assertThat(web.buka("sampling", alamat).andReturn().getResponse().getContentAsString()).contains("Ganti petugas");
        assertThat(web.buka("ppc", alamat).andReturn().getResponse().getContentAsString()).doesNotContain("Ganti petugas");
        for (String lain : List.of("ppc", "koordinator", "cs", "kepala")) {
            assertThat(web.kirim(lain, alamat + "/ganti-petugas").andReturn().getResponse().getStatus()).as(lain).isEqualTo(403);
        }
        assertThat(web.kirim("sampling.plg", alamat + "/ganti-petugas").andReturn().getResponse().getStatus()).isEqualTo(404);
        web.kirim("sampling", alamat + "/ganti-petugas");
        assertThat(orang.tugas(p.kasus(), "kerjakanLapangan")).as("nobody goes with the old letter").isNull();
        Map<String, Object> salah = isi("ppc2");
        salah.put("ketua", "ppc");
        assertThatThrownBy(() -> orang.selesaikan("sampling", p.kasus(), "gantiPetugas", salah)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("ketua"));
        assertThatThrownBy(() -> orang.selesaikan("sampling", p.kasus(), "gantiPetugas", isi("cs"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("petugas"));
        assertThatThrownBy(() -> orang.selesaikan("sampling", p.kasus(), "gantiPetugas", Map.of("keputusan", "lain"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("keputusan"));
        ganti(p, "ppc2");
        Jadwal baru = jadwal.ambil(p.id());
        assertThat(baru.ke()).isEqualTo(lama.ke() + 1);
        assertThat(baru.mulai()).as("the date stays").isEqualTo(lama.mulai());
        assertThat(dokumen.ambil(lama.suratId()).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(jadwal.semua(p.id()).get(1)).satisfies(j -> {
            assertThat(j.keadaan()).isEqualTo(KeadaanJadwal.BATAL);
            assertThat(j.gantiAlasan()).isEqualTo("Galih sakit");
        });
        alur.tandatangani(p);
        baru = jadwal.ambil(p.id());
        assertThat(baru.suratNomor()).isNotEqualTo(lama.suratNomor());
        assertThat(BacaPdf.teks(dokumen.isi(baru.suratId())).replaceAll("\\s+", " ")).contains("Intan Maharani", "menggantikan Surat Tugas nomor " + lama.suratNomor()).doesNotContain("Galih Ramadhan");
        assertThat(surel(lama.id(), "dilepas", "ppc")).isEqualTo(1);
        assertThat(surel(baru.id(), "surat", "ppc2")).isEqualTo(1);
        var ini = orang.tugas(p.kasus(), "kerjakanLapangan");
        assertThatThrownBy(() -> orang.lihat("ppc", ini)).isInstanceOf(TugasDitolak.class);
        assertThat(web.buka("ppc", alamat).andReturn().getResponse().getStatus()).as("no longer sent there").isEqualTo(404);
        assertThat(web.buka("sampling", alamat).andReturn().getResponse().getContentAsString()).contains("Petugas diganti", "Galih sakit");
        alur.kerjakan(p, "ppc2");
        alur.terima(p);
        assertThat(web.kirim("sampling", alamat + "/ganti-petugas").andReturn().getFlashMap().get("pesanGalat")).as("the visit is over").isNotNull();
    }

    @Test
    void beforeTheSignatureTheLettersNumberGoesToTheNext() throws Exception {
        Permohonan p = disusun();
        alur.jadwalkan(p, "ppc");
        alur.sepakati(p);
        String nomor = jadwal.ambil(p.id()).suratNomor();
        web.kirim("sampling", "/kelola/lapangan/" + p.id() + "/ganti-petugas");
        ganti(p, "ppc2", "ppc");
        assertThat(jadwal.ambil(p.id()).suratNomor()).isEqualTo(nomor);
        alur.tandatangani(p);
        assertThat(orang.tugas(p.kasus(), "kerjakanLapangan")).isNotNull();
    }

    @Test
    void twoChangesInARowReplaceTheLetterThatWasOut() throws Exception {
        Permohonan p = bersurat("ppc");
        Jadwal lama = jadwal.ambil(p.id());
        web.kirim("sampling", "/kelola/lapangan/" + p.id() + "/ganti-petugas");
        ganti(p, "ppc2");
        web.kirim("sampling", "/kelola/lapangan/" + p.id() + "/ganti-petugas");
        ganti(p, "ppc2", "ppc");
        alur.tandatangani(p);
        Jadwal baru = jadwal.ambil(p.id());
        assertThat(baru.suratNomor()).isNotEqualTo(lama.suratNomor());
        assertThat(BacaPdf.teks(dokumen.isi(baru.suratId())).replaceAll("\\s+", " ")).contains("menggantikan Surat Tugas nomor " + lama.suratNomor());
        assertThat(surel(lama.id(), "dilepas", "ppc")).as("goes after all").isZero();
    }

    @Test
    void whenNobodyElseCanGoTheVisitIsPutOff() throws Exception {
        Permohonan p = bersurat("ppc");
        Jadwal lama = jadwal.ambil(p.id());
        web.kirim("sampling", "/kelola/lapangan/" + p.id() + "/ganti-petugas");
        assertThatThrownBy(() -> orang.selesaikan("sampling", p.kasus(), "gantiPetugas", Map.of("keputusan", "tunda"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("alasan"));
        orang.selesaikan("sampling", p.kasus(), "gantiPetugas", Map.of("keputusan", "tunda", "alasan", "Semua petugas bertugas"));
        assertThat(jadwal.ambil(p.id()).keadaan()).isEqualTo(KeadaanJadwal.DITUNDA);
        assertThat(dokumen.ambil(lama.suratId()).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(orang.tugas(p.kasus(), "susunJadwal")).isNotNull();
    }

    @Test
    void aClosedAccountLeavesNoVisitBehind() throws Exception {
        hadir();
        Permohonan p = bersurat(CADANGAN);
        Permohonan menunggu = disusun();
        alur.jadwalkan(menunggu, CADANGAN);
        alur.sepakati(menunggu);
        Permohonan belum = disusun();
        alur.jadwalkan(belum, CADANGAN);
        pulang();
        assertThat(orang.tugas(p.kasus(), "kerjakanLapangan")).isNull();
        assertThat(orang.tugas(p.kasus(), "gantiPetugas")).as("the letter was out").isNotNull();
        assertThat(orang.tugas(menunggu.kasus(), "gantiPetugas")).as("the letter waited for its signature").isNotNull();
        alur.sepakati(belum);
        assertThat(orang.tugas(belum.kasus(), "gantiPetugas")).as("found before the letter is made").isNotNull();
        for (Permohonan x : List.of(p, menunggu, belum)) {
            ganti(x, "ppc2");
            alur.tandatangani(x);
            assertThat(orang.tugas(x.kasus(), "kerjakanLapangan")).isNotNull();
        }
    }

    /** The account that was to sign loses its right while the letter waits. */
    @Test
    @Tag("INS-010")
    void aSignerWhoLosesTheRightLeavesTheLetterToAnotherOne() throws Exception {
        Permohonan p = disusun();
        alur.jadwalkan(p, "ppc");
        alur.sepakati(p);
        hadir();
        sql.update("insert into staf_peran values (?, 'kepala-balai') on conflict do nothing", CADANGAN);
        web.kirim("koordinator", "/kelola/lapangan/" + p.id() + "/ganti-penanda");
        orang.selesaikan("koordinator", p.kasus(), "tunjukPenanda", Map.of("penanda", CADANGAN));
        alur.latar(p);
        assertThat(orang.tugas(p.kasus(), "tandatanganiSuratTugas").getAssignee()).isEqualTo(CADANGAN);
        pulang();
        assertThat(orang.tugas(p.kasus(), "tandatanganiSuratTugas")).as("waits for nobody").isNull();
        assertThat(orang.lihat("koordinator", orang.tugas(p.kasus(), "tunjukPenanda")).get("calon")).noneMatch(c -> c.get("staf").asText().equals(CADANGAN));
        orang.selesaikan("koordinator", p.kasus(), "tunjukPenanda", Map.of("penanda", "kepala"));
        alur.latar(p);
        alur.tandatangani(p);
        assertThat(orang.tugas(p.kasus(), "kerjakanLapangan")).isNotNull();
    }

    private void hadir() {
        sql.update("insert into staf (id, nama, surel, sandi) select ?, 'Bayu Cadangan', 'ppc-cadangan@bbspjikfk.example.id', sandi from staf where id = 'ppc' on conflict (id) do update set status_kerja = 'Aktif'", CADANGAN);
        sql.update("insert into staf_peran values (?, 'petugas-lapangan') on conflict do nothing", CADANGAN);
        sql.update("insert into staf_satker values (?, 'bbspjikfk') on conflict do nothing", CADANGAN);
    }

    /** As an administrator closes it. */
    private void pulang() throws Exception {
        web.kirim("admin", "/kelola/staf/" + CADANGAN + "/ubah", "nama", "Bayu Cadangan", "jenisKelamin", "L", "surel", "ppc-cadangan@bbspjikfk.example.id", "statusKerja", "Tidak Aktif", "peran",
            "petugas-lapangan", "satker", "bbspjikfk");
    }

    @Test
    @Tag("INS-010")
    void aDayWithoutAnybodyWhoMaySignIsATaskAndNoIncident() {
        Permohonan p = disusun();
        alur.jadwalkan(p, "ppc");
        sql.update("delete from staf_peran where staf = 'kepala' and peran = 'kepala-balai'");
        try {
            alur.sepakati(p);
            tidakAdaInsiden(p);
            assertThat(orang.lihat("koordinator", orang.tugas(p.kasus(), "tunjukPenanda")).get("calon")).isEmpty();
            assertThatThrownBy(() -> orang.selesaikan("koordinator", p.kasus(), "tunjukPenanda", Map.of())).isInstanceOf(IsianKeliru.class).hasMessageContaining("mandat Plh. atau Plt.");
        } finally {
            sql.update("insert into staf_peran values ('kepala', 'kepala-balai')");
        }
        assertThatThrownBy(() -> orang.selesaikan("koordinator", p.kasus(), "tunjukPenanda", Map.of("penanda", "ppc"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("penanda"));
        orang.selesaikan("koordinator", p.kasus(), "tunjukPenanda", Map.of("penanda", "kepala"));
        alur.latar(p);
        assertThat(orang.tugas(p.kasus(), "tandatanganiSuratTugas").getAssignee()).isEqualTo("kepala");
    }

    /** A letter that waits for the acting head, whose mandate ends today. */
    private Permohonan menungguPlh() throws Exception {
        Permohonan p = disusun();
        alur.jadwalkan(p, "ppc");
        alur.sepakati(p);
        LocalDate hari = alur.kini().toLocalDate();
        sql.update("insert into mandat_penanda (satker, staf, sebutan, nomor_surat, tanggal_surat, berlaku_dari, berlaku_sampai, dibuat_oleh, dibuat) "
            + "values ('bbspjikfk', 'ketua', 'Plh.', 'SP-11/2026', ?, ?, ?, 'admin', now())", hari, hari.minusDays(1), hari);
        web.kirim("koordinator", "/kelola/lapangan/" + p.id() + "/ganti-penanda");
        orang.selesaikan("koordinator", p.kasus(), "tunjukPenanda", Map.of("penanda", "ketua"));
        alur.latar(p);
        assertThat(orang.tugas(p.kasus(), "tandatanganiSuratTugas").getAssignee()).isEqualTo("ketua");
        return p;
    }

    private void ditandatanganiKepala(Permohonan p) {
        assertThat(orang.tugas(p.kasus(), "tandatanganiSuratTugas")).as("waits for nobody").isNull();
        assertThat(orang.lihat("koordinator", orang.tugas(p.kasus(), "tunjukPenanda")).get("calon")).isNotEmpty().noneMatch(c -> c.get("staf").asText().equals("ketua"));
        orang.selesaikan("koordinator", p.kasus(), "tunjukPenanda", Map.of("penanda", "kepala"));
        alur.latar(p);
        alur.tandatangani(p);
        assertThat(orang.tugas(p.kasus(), "kerjakanLapangan")).isNotNull();
    }

    /** The absent head is back early. */
    @Test
    @Tag("INS-010")
    void aMandateThatIsEndedLeavesTheLetterToAnotherOne() throws Exception {
        Permohonan p = menungguPlh();
        web.kirim("admin", "/kelola/mandat/bbspjikfk/" + mandat() + "/akhiri");
        ditandatanganiKepala(p);
    }

    /** The day after its last day nobody has changed anything. */
    @Test
    @Tag("INS-010")
    void aMandateThatRunsOutLeavesTheLetterToAnotherOne() throws Exception {
        Permohonan p = menungguPlh();
        berhenti.mandatHabis();
        assertThat(orang.tugas(p.kasus(), "tandatanganiSuratTugas")).as("its last day counts").isNotNull();
        alur.pukul(alur.kini().plusDays(1));
        berhenti.mandatHabis();
        ditandatanganiKepala(p);
    }

    private long mandat() {
        return sql.queryForObject("select max(id) from mandat_penanda where staf = 'ketua' and nomor_surat = 'SP-11/2026'", Long.class);
    }

    @AfterEach
    void sepertiSemula() {
        sql.update("delete from staf_peran where staf = ?", CADANGAN);
        sql.update("update staf set status_kerja = 'Tidak Aktif' where id = ?", CADANGAN);
        sql.update("update mandat_penanda set diakhiri = now() where nomor_surat = 'SP-11/2026' and diakhiri is null");
    }

    @Test
    void theKoordinatorHasAnActingHeadSignInstead() throws Exception {
        Permohonan p = disusun();
        alur.jadwalkan(p, "ppc");
        alur.sepakati(p);
        String nomor = jadwal.ambil(p.id()).suratNomor();
        LocalDate hari = alur.kini().toLocalDate();
        sql.update("insert into mandat_penanda (satker, staf, sebutan, nomor_surat, tanggal_surat, berlaku_dari, berlaku_sampai, dibuat_oleh, dibuat) "
            + "values ('bbspjikfk', 'ketua', 'Plh.', 'SP-9/2026', ?, ?, ?, 'admin', now())", hari, hari.minusDays(1), hari.plusDays(1));
        try {
            String alamat = "/kelola/lapangan/" + p.id();
            assertThat(web.buka("koordinator", alamat).andReturn().getResponse().getContentAsString()).contains("Ganti penanda tangan");
            assertThat(web.kirim("sampling", alamat + "/ganti-penanda").andReturn().getResponse().getStatus()).isEqualTo(403);
            web.kirim("koordinator", alamat + "/ganti-penanda");
            orang.selesaikan("koordinator", p.kasus(), "tunjukPenanda", Map.of("penanda", "ketua"));
            alur.latar(p);
            assertThat(orang.tugas(p.kasus(), "tandatanganiSuratTugas").getAssignee()).isEqualTo("ketua");
            Jadwal j = jadwal.ambil(p.id());
            assertThat(j.suratNomor()).isEqualTo(nomor);
            assertThat(BacaPdf.teks(dokumen.isi(j.suratId())).replaceAll("\\s+", " ")).contains("Plh. Kepala Balai");
        } finally {
            sql.update("update mandat_penanda set diakhiri = now() where staf = 'ketua' and nomor_surat = 'SP-9/2026'");
        }
        web.kirim("koordinator", "/kelola/lapangan/" + p.id() + "/ganti-penanda");
        orang.selesaikan("koordinator", p.kasus(), "tunjukPenanda", Map.of("penanda", "kepala"));
        alur.latar(p);
        alur.tandatangani(p);
        assertThat(orang.tugas(p.kasus(), "kerjakanLapangan")).isNotNull();
    }
}
