package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.lhu.AmandemenService;
import id.laju.lhu.TerbitkanContoh;
import id.laju.mesin.TugasDitolak;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A wrong result of an issued report goes through the laboratory again: a new version with its reason, checked by others. */
@LajuTest
@Tag("LHU-022")
class AmandemenHasilTest {

    @Autowired LabUji lab;
    @Autowired TerbitkanContoh terbitkan;
    @Autowired AmandemenService amandemen;
    @Autowired HasilService hasil;
    @Autowired LaporanHasil laporan;
    @Autowired PersetujuanService persetujuan;
    @Autowired PenggantiService pengganti;
    @Autowired PermohonanService permohonan;
    @Autowired JdbcTemplate sql;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired UserDetailsService akun;

    /** Nothing to correct: the request does not end where nobody can go on. */
    @Test
    void aResultThatTurnsOutTheSameIsConfirmedAndTheCustomerHearsIt() {
        LabUji.Uji u = lab.sampaiVerifikasi();
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil");
        Laporan l = permohonan.satuLaporan(terbitkan.rilisTanpaProses(u.permohonanId(), 0));
        long id = amandemen.minta(l, permohonan.ambil(l.permohonanId()).pembuat(), "Rina", "Hasil terlalu rendah.", null);
        LabUji.Uji ulang = new LabUji.Uji(u.sampelId(), u.permohonanId(), LabUji.KFK + "/AMD-" + id, u.pelangganId());
        orang.selesaikan("cs", ulang.kasus(), "telaahAmandemen", Map.of("uraian", "Hasil dianggap terlalu rendah."));
        ParameterLab ragu = lab.parameter(u).get(0);
        orang.selesaikan("mt", ulang.kasus(), "putuskanAmandemen", Map.of("keputusan", "amandemen", "alasan", "Diperiksa ulang.",
            "hasil", List.of(Map.of("pilihanId", ragu.pilihanId(), "alasan", "Hitung ulang"))));
        lab.perbaiki(ulang, "analis");
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(1))));
        try {
            lab.uji(ulang, "analis", p -> "0,05");
            lab.periksa(ulang, "penyelia", "verifikasiHasil");
            lab.periksa(ulang, "mt", "validasiHasil");
            lab.jalankan(ulang);
        } finally {
            ClockUtil.reset();
        }
        assertThat(orang.tugas(ulang.kasus(), "isiKoreksi")).as("a later day alone is no other result").isNull();
        orang.selesaikan("mt2", ulang.kasus(), "simpulkanUjiUlang", Map.of("keputusan", "dikoreksi", "catatan", "Terbitkan dengan tanggal uji ulang."));
        assertThat(orang.lihat("cs", orang.tugas(ulang.kasus(), "isiKoreksi")).get("beda")).as("the day is what differs, and it says so").singleElement()
            .satisfies(b -> assertThat(b.get("bidang").asText()).endsWith(", tanggal pengujian"));
        orang.selesaikan("cs", ulang.kasus(), "isiKoreksi", Map.of("keputusan", "kembalikan", "catatan", "Hanya tanggal ujinya yang lain."));
        assertThat(orang.tugas(ulang.kasus(), "putuskanAmandemen")).as("what was tested again is concluded, not decided anew").isNull();
        assertThat(orang.lihat("mt2", orang.tugas(ulang.kasus(), "simpulkanUjiUlang")).get("dikembalikan").toString()).contains("Hanya tanggal ujinya");
        assertThatThrownBy(() -> orang.selesaikan("mt2", ulang.kasus(), "simpulkanUjiUlang", Map.of("keputusan", "dicabut", "catatan", "x")))
            .as("there is a result").isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("keputusan"));
        orang.selesaikan("mt2", ulang.kasus(), "simpulkanUjiUlang", Map.of("keputusan", "dikukuhkan", "catatan", "Hitungan pertama sudah benar."));
        lab.jalankan(ulang);
        assertThat(lab.berakhir(ulang)).isTrue();
        assertThat(sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, "amandemen-dikukuhkan/" + id + "/%")).isNotEmpty()
            .allMatch(t -> t.contains("Hitungan pertama sudah benar."));
        assertThat(amandemen.mintaStaf(l, "Alamat keliru.", "Alamat keliru.", "cs")).as("it may be asked again").isGreaterThan(id);
    }

    @Test
    void aResultIsEnteredAnewWithItsReasonAndOnlyThatOne() {
        LabUji.Uji u = lab.sampaiVerifikasi();
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil");
        Laporan l = permohonan.satuLaporan(terbitkan.rilisTanpaProses(u.permohonanId(), 0));
        ParameterLab keliru = lab.parameter(u).get(0);
        ParameterLab benar = lab.parameter(u).get(1);

        long id = amandemen.mintaStaf(l, "Salah salin.", "Hasil " + keliru.nama() + " salah salin.", "cs");
        LabUji.Uji ulang = new LabUji.Uji(u.sampelId(), u.permohonanId(), LabUji.KFK + "/AMD-" + id, u.pelangganId());
        assertThatThrownBy(() -> orang.selesaikan("mt", ulang.kasus(), "putuskanAmandemen", Map.of("keputusan", "amandemen", "alasan", "Salah salin.",
            "hasil", List.of(Map.of("pilihanId", 0, "alasan", "x"))))).hasMessageContaining("tidak ada pada laporan ini");
        orang.selesaikan("mt", ulang.kasus(), "putuskanAmandemen", Map.of("keputusan", "amandemen", "alasan", "Hasil salah salin dari buku kerja.",
            "hasil", List.of(Map.of("pilihanId", keliru.pilihanId(), "alasan", "Salah salin dari buku kerja"), Map.of("pilihanId", benar.pilihanId(), "alasan", ""))));
        assertThat(orang.lihat("penyelia", orang.tugas(ulang.kasus(), "perbaikiHasil")).at("/baris/0/analis").asText()).as("who copied it wrongly looks it up").isEqualTo("analis");
        lab.perbaiki(ulang, "analis");
        assertThat(lab.tugasUji(ulang, "analis")).isNotNull();
        assertThat(orang.tugas(ulang.kasus(), "isiKoreksi")).isNull();
        lab.uji(ulang, "analis", p -> "0,07");
        assertThat(hasil.riwayat(keliru.pilihanId())).extracting(HasilUji::tertulis).containsExactly("0,07", "0,05");
        assertThat(hasil.riwayat(keliru.pilihanId()).get(0).alasanUbah()).contains("Salah salin dari buku kerja");
        assertThat(hasil.riwayat(benar.pilihanId())).hasSize(1);

        assertThatThrownBy(() -> orang.lihat("analis", orang.tugas(ulang.kasus(), "verifikasiHasil"))).isInstanceOf(TugasDitolak.class);
        lab.periksa(ulang, "penyelia", "verifikasiHasil");
        lab.periksa(ulang, "mt", "validasiHasil");
        lab.jalankan(ulang);
        JsonNode form = orang.lihat("cs", orang.tugas(ulang.kasus(), "isiKoreksi"));
        assertThat(form.get("beda").toString()).contains(keliru.nama(), "0,05", "0,07").doesNotContain(benar.nama() + ", hasil");
    }

    private String beranda() {
        try {
            return web.kirim(akun.loadUserByUsername("argonmulia3508"), get("/portal")).andReturn().getResponse().getContentAsString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** A correction in which this cannot be tested any more, and the customer answers the question. @return its case */
    private LabUji.Uji tidakDapatDiuji(LabUji.Uji u, Laporan l, ParameterLab ragu, Map<String, Object> tawaran, String pilihan) throws Exception {
        long id = amandemen.mintaStaf(l, "Hasil diragukan.", "Hasil diragukan.", "cs");
        LabUji.Uji ulang = new LabUji.Uji(u.sampelId(), u.permohonanId(), LabUji.KFK + "/AMD-" + id, u.pelangganId());
        orang.selesaikan("mt", ulang.kasus(), "putuskanAmandemen", Map.of("keputusan", "amandemen", "alasan", "Diperiksa ulang.",
            "hasil", List.of(Map.of("pilihanId", ragu.pilihanId(), "alasan", "Uji ulang"))));
        lab.perbaiki(ulang, "analis");
        lab.uji(ulang, "analis", p -> "!Sisa sampel habis");
        lab.usulkan(ulang, tawaran);
        assertThat(persetujuan.diminta(permohonan.ambil(u.permohonanId()), u.sampelId())).as("the page of the sample asks").isTrue();
        assertThat(persetujuan.batas(permohonan.ambil(u.permohonanId()), u.sampelId())).isPresent();
        assertThat(beranda()).as("the home page too").contains("\"/portal/sampel/" + u.sampelId() + "\"");
        assertThat(web.kirim(akun.loadUserByUsername("tirtamusi7021"), get("/portal")).andReturn().getResponse().getContentAsString()).doesNotContain("/portal/sampel/" + u.sampelId());
        assertThat(persetujuan.jawab(u.pelangganId(), u.sampelId(), Map.of(ragu.pilihanId(), pilihan), "pengguna:1")).isTrue();
        lab.jalankan(ulang);
        assertThat(beranda().contains("\"/portal/sampel/" + u.sampelId() + "\"")).as("only while something is asked").isEqualTo(pilihan.equals("PENGGANTI"));
        return ulang;
    }

    /** An issued report of one result. */
    private Laporan terbit(LabUji.Uji u) {
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil");
        return permohonan.satuLaporan(terbitkan.rilisTanpaProses(u.permohonanId(), 0));
    }

    @Test
    void anotherSampleIsHandedInForACorrectionToo() throws Exception {
        LabUji.Uji u = lab.sampaiVerifikasi(lab.pesan(1));
        LabUji.Uji ulang = tidakDapatDiuji(u, terbit(u), lab.parameter(u).get(0), Map.of("sampelPengganti", "2 bungkus"), "PENGGANTI");
        assertThat(pengganti.batas(permohonan.ambil(u.permohonanId()), u.sampelId())).isPresent();
        pengganti.terima(LabUji.KFK, u.sampelId(), new TitipIsian("Lemari titip", "Utuh", "2 bungkus", "plastik", "Kurir Andi"), "cs");
        lab.jalankan(ulang);
        lab.uji(ulang, "analis", p -> "0,08");
        assertThat(lab.di(ulang)).containsExactly("verifikasiHasil");
    }

    @Test
    void whatTheCustomerDroppedMeanwhileCountsAgainWhenTheReportIsConfirmed() throws Exception {
        LabUji.Uji u = lab.sampaiVerifikasi(lab.pesan(1));
        Laporan l = terbit(u);
        LabUji.Uji ulang = tidakDapatDiuji(u, l, lab.parameter(u).get(0), Map.of(), "CORET");
        assertThat(laporan.sah(u.sampelId())).isEmpty();
        lab.periksa(ulang, "penyelia", "verifikasiHasil");
        lab.periksa(ulang, "mt", "validasiHasil");
        lab.jalankan(ulang);
        JsonNode simpul = orang.lihat("mt2", orang.tugas(ulang.kasus(), "simpulkanUjiUlang"));
        assertThat(simpul.at("/baris/0/semula").asText() + " " + simpul.at("/baris/0/ulang").asText()).isEqualTo("0,05 dicoret");
        orang.selesaikan("mt2", ulang.kasus(), "simpulkanUjiUlang", Map.of("keputusan", "dikukuhkan", "catatan", "Hasil semula tetap benar."));
        lab.jalankan(ulang);
        assertThat(lab.berakhir(ulang)).isTrue();
        assertThat(laporan.sah(u.sampelId())).singleElement().satisfies(b -> assertThat(b.hasil().tertulis()).isEqualTo("0,05"));
        assertThat(laporan.disetujui(u.sampelId())).as("no later report says that it was dropped").isEmpty();
        long lagi = amandemen.mintaStaf(l, "Nama pelanggan keliru.", "Nama keliru.", "cs");
        LabUji.Uji kedua = new LabUji.Uji(u.sampelId(), u.permohonanId(), LabUji.KFK + "/AMD-" + lagi, u.pelangganId());
        orang.selesaikan("mt", kedua.kasus(), "putuskanAmandemen", Map.of("keputusan", "amandemen", "alasan", "Salah tulis."));
        lab.jalankan(kedua);
        assertThat(orang.tugas(kedua.kasus(), "isiKoreksi")).as("there is a result to print").isNotNull();
    }
}
