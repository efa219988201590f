package id.laju.kasus;

import static id.laju.kasus.AlurPengujian.PONTIANAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.Sekaligus;
import id.laju.WebUji;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.PdfA;
import id.laju.kalibrasi.SertifikatKalibrasi;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.ContohSurvei;
import id.laju.umum.IsianKeliru;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Calibration at a balai with PJ Lab and Pengetik, from the counter to certificate, machine-readable twin and sticker. */
@LajuTest
class KalibrasiPontianakTest {

    private static final String PJ_LAB = "koordinator.ptk";
    private static final String PENGETIK = "pengetik.ptk";
    private static final String CS = "cs.ptk";
    /** What only the customer's data contain. */
    private static final String[] RAHASIA = {"Kapuas", "Jangka sorong"};

    @Autowired AlurPengujian alur;
    @Autowired AlurKalibrasi kal;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired Sekaligus sekaligus;
    @Autowired KasusService kasus;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired ContohSurvei survei;
    @Autowired JdbcTemplate sql;

    private Jalan diterima() {
        return alur.terima(alur.tiba(kal.sampaiLunas(PONTIANAK, 1)));
    }

    /** The results are checked and the certificate has its number. */
    private Jalan bernomor() {
        Jalan j = alur.periksaHasil(kal.kalibrasi(alur.tugaskan(diterima())));
        orang.selesaikan(PENGETIK, j.kasus(), "beriNomorLhu", Map.of());
        return j;
    }

    private Jalan diketik(String catatan, boolean tanpaAkreditasi) {
        Jalan j = bernomor();
        ketik(j, catatan, tanpaAkreditasi);
        return j;
    }

    private void ketik(Jalan j, String catatan, boolean tanpaAkreditasi) {
        Map<String, Object> isi = new HashMap<>(Map.of("sampelId", alur.sampelIds(j).get(0), "tanpaAkreditasi", tanpaAkreditasi));
        isi.put("catatan", catatan);
        orang.selesaikan(PENGETIK, j.kasus(), "ketikLhu", Map.of("ketikan", List.of(isi)));
    }

    private Laporan laporan(Jalan j) {
        return permohonan.laporan(j.permohonanId()).get(0);
    }

    private byte[] draf(String siapa, Jalan j) throws Exception {
        return web.buka(siapa, "/api/lhu/" + laporan(j).id() + "/draf").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    }

    @Test
    @Tag("CAL-013")
    @Tag("CAL-014")
    @Tag("LAB-005")
    @Tag("LAB-006")
    @Tag("LAB-027")
    @Tag("LHU-005")
    @Tag("LHU-008")
    @Tag("LHU-009")
    void anInstrumentFromTheCounterToItsCertificateAndSticker() throws Exception {
        Jalan j = kal.sampaiLunas(PONTIANAK, 1);
        assertThat(permohonan.ambil(j.permohonanId()).nomorOrder()).matches("K\\d{5}");
        alur.terima(alur.tiba(j));
        String order = web.isi(PJ_LAB, "/kelola/pj-lab/" + j.permohonanId());
        assertThat(order).contains("Caliper (Digital)", "Kirim ke Penyelia").doesNotContain(RAHASIA);
        assertThat(orang.lihat(PJ_LAB, alur.semua(j, "tunjukPenyelia").get(0)).toString()).contains("0 - 150 mm").doesNotContain(RAHASIA);

        alur.tugaskan(j);
        Task kerja = alur.semua(j, "kalibrasiAlat").get(0);
        assertThat(kerja.getAssignee()).isEqualTo("kalibrator.ptk");
        JsonNode lembar = orang.lihat("kalibrator.ptk", kerja);
        assertThat(lembar.toString()).doesNotContain(RAHASIA);
        assertThat(lembar.at("/titik/1/cmc").asText()).isEqualTo("0,0135");
        assertThat(web.isi("kalibrator.ptk", "/kelola/kalibrasi")).contains("task=" + kerja.getId()).doesNotContain(RAHASIA);
        kal.kalibrasi(j);
        assertThat(orang.lihat("penyelia.ptk", alur.semua(j, "verifikasiHasil").get(0)).at("/baris/0/rincian/titik")).hasSize(3);
        periksa(j, "penyelia.ptk", "verifikasiHasil", "benar");
        JsonNode hasil = orang.lihat(PJ_LAB, alur.semua(j, "validasiHasil").get(0));
        assertThat(hasil.at("/baris/0/rincian/titik")).as("PJ Lab sees every reading").hasSize(3);
        assertThat(hasil.toString()).doesNotContain(RAHASIA);
        periksa(j, PJ_LAB, "validasiHasil", "benar");
        alur.jalankan(j);

        orang.selesaikan(PENGETIK, j.kasus(), "beriNomorLhu", Map.of());
        assertThat(laporan(j).nomorLhu()).matches("\\d+/SK-BSPJI/PTK/[IVX]+/\\d{4}");
        assertThat(web.isi(PENGETIK, "/kelola/ketikan/" + j.permohonanId())).contains(laporan(j).nomorLhu(), "Caliper (Digital)", "0 - 150 mm");
        JsonNode ketikan = orang.lihat(PENGETIK, alur.semua(j, "ketikLhu").get(0));
        assertThat(ketikan.at("/kepala/sebutan").asText()).isEqualTo("sertifikat kalibrasi");
        assertThat(ketikan.at("/contoh/0/hasil/0/akreditasi").asText()).isEqualTo("KAN");
        ketik(j, "Diterima dari PT Kapuas Segar Lestari dengan kotaknya.", false);
        assertThat(Pdf.teks(draf(PENGETIK, j))).contains("PT Kapuas Segar Lestari", "Jangka sorong digital", laporan(j).nomorLhu(), "LK-953-IDN", "S.026104", "-0,01");
        String buta = Pdf.teks(draf(PJ_LAB, j));
        assertThat(buta).contains("[disamarkan]", "Caliper (Digital)", laporan(j).nomorLhu(), "LK-953-IDN", "-0,01", "dengan kotaknya").doesNotContain(RAHASIA);
        assertThat(new String(Pdf.lampiran(draf(PJ_LAB, j), SertifikatKalibrasi.KEMBARAN), StandardCharsets.UTF_8)).as("nor does the twin inside").contains("-0.01").doesNotContain(RAHASIA);
        JsonNode setuju = orang.lihat(PJ_LAB, alur.semua(j, "setujuiLhu").get(0));
        assertThat(setuju.toString()).doesNotContain(RAHASIA);
        assertThat(setuju.at("/baris/0/rincian/titik")).as("to compare the typed paper with").hasSize(3);

        alur.terbitkanLhu(j);
        Laporan l = laporan(j);
        assertThat(dokumen.ambil(l.dokumenId()).jenis()).isEqualTo(JenisDokumen.SERTIFIKAT_KALIBRASI);
        byte[] pdf = dokumen.isi(l.dokumenId());
        assertThat(PdfA.keberatanTiga(pdf)).isEmpty();
        assertThat(Pdf.teks(pdf)).contains(l.nomorLhu(), "PT Kapuas Segar Lestari", "Jangka sorong digital", AlurKalibrasi.NOMOR_ALAT, "LK-953-IDN", "IK/KAL/PTK-01");
        String xml = new String(dokumen.lampiran(l.dokumenId(), SertifikatKalibrasi.KEMBARAN).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(xml).contains(l.nomorLhu(), "-0.01", "LK-953-IDN", "PT Kapuas Segar Lestari");
        orang.sebagai(PONTIANAK.pelanggan(), () -> survei.isi(j.permohonanId(), alur.pelanggan(PONTIANAK).pelangganId()));
        assertThat(web.kirim(alur.pelanggan(PONTIANAK), get("/portal/lhu/" + l.id() + "/dcc")).andReturn().getResponse().getContentAsByteArray()).asString(StandardCharsets.UTF_8).isEqualTo(xml);
        assertThat(Pdf.teks(web.buka(CS, "/kelola/kalibrasi/" + l.id() + "/stiker.pdf").andReturn().getResponse().getContentAsByteArray())).contains("TELAH DIKALIBRASI", l.nomorLhu(), AlurKalibrasi.NOMOR_ALAT);
        assertThat(Pdf.teks(web.buka("kalibrator.ptk", "/kelola/kalibrasi/" + l.id() + "/stiker.pdf").andReturn().getResponse().getContentAsByteArray())).contains(l.nomorLhu()).doesNotContain(RAHASIA);
        assertThat(kasus.linimasa(j.kasus())).extracting(Langkah::elemen).contains("userTask_tunjukPenyelia", "userTask_kalibrasiAlat", "userTask_ketikLhu", "userTask_setujuiLhu")
            .doesNotContain("userTask_validasiPenugasan", "userTask_buatLhu");
        KalibrasiSelesaiTest.sesuaiSkema(xml);
    }

    @Test
    @Tag("LHU-030")
    void thePengetikTakesTheCertificateOutOfTheAccreditation() {
        Jalan j = diketik(null, true);
        alur.terbitkanLhu(j);
        assertThat(Pdf.teks(dokumen.isi(laporan(j).dokumenId()))).contains(laporan(j).nomorLhu()).doesNotContain("LK-953-IDN");
    }

    @Test
    @Tag("LAB-024")
    void whatPjLabDoubtsIsCalibratedAgainByWhomThePenyeliaChooses() {
        Jalan j = kal.kalibrasi(alur.tugaskan(diterima()));
        periksa(j, "penyelia.ptk", "verifikasiHasil", "benar");
        periksa(j, PJ_LAB, "validasiHasil", "kembalikan");
        JsonNode form = orang.lihat("penyelia.ptk", alur.semua(j, "perbaikiHasil").get(0));
        assertThat(form.get("sebutan").asText()).isEqualTo("Kalibrator");
        assertThat(form.at("/baris/0/alasan").asText()).isEqualTo("Ulangi titik 50");
        alur.ulangi(j, "kalibrator2.ptk");
        assertThat(alur.semua(j, "kalibrasiAlat")).singleElement().satisfies(t -> assertThat(t.getAssignee()).isEqualTo("kalibrator2.ptk"));
        alur.periksaHasil(kal.kalibrasi(j));
        assertThat(alur.semua(j, "beriNomorLhu")).hasSize(1);
    }

    /** Many typed papers on one page, each with its own result, never those that the same person typed. */
    @Test
    @Tag("LHU-009")
    @Tag("LHU-027")
    @Tag("LAB-006")
    void pjLabApprovesManyAtOnceBlindAndNotTheOwnTyping() throws Exception {
        Jalan satu = diketik("Kotak milik PT Kapuas Segar Lestari", false);
        Jalan dua = diketik(null, false);
        Jalan sendiri = bernomor();
        sql.update("insert into staf_peran values (?, 'pengetik')", PJ_LAB);
        try {
            orang.selesaikan(PJ_LAB, sendiri.kasus(), "ketikLhu", Map.of("ketikan", List.of()));
        } finally {
            sql.update("delete from staf_peran where staf = ? and peran = 'pengetik'", PJ_LAB);
        }
        assertThat(sekaligus.html(PJ_LAB, "setujuiLhu")).contains("Setujui ketikan LHU/sertifikat", "/api/lhu/" + laporan(satu).id() + "/draf").doesNotContain(RAHASIA);
        Sekaligus.Baris a = baris(satu);
        Sekaligus.Baris b = baris(dua);
        Sekaligus.Baris c = baris(sendiri);
        assertThat(a.html()).contains(laporan(satu).nomorLhu(), "Caliper (Digital)", "1 catatan pada laporan");
        assertThat(a.dicentang()).as("looked at first").isFalse();
        assertThat(c.html()).contains("Anda yang mengetiknya");
        assertThat(sekaligus.kirim(PJ_LAB, b, Map.of("keputusan", "perbaiki")).getStatus()).as("a note is wanted").isEqualTo(422);
        assertThat(sekaligus.kirim(PJ_LAB, a, Map.of("keputusan", "setuju")).getStatus()).isEqualTo(200);
        assertThat(sekaligus.kirim(PJ_LAB, b, Map.of("keputusan", "perbaiki", "catatan", "Tulis kondisinya.")).getStatus()).isEqualTo(200);
        assertThat(sekaligus.kirim(PJ_LAB, c, Map.of("keputusan", "setuju")).getStatus()).as("the guard holds whatever the page shows").isBetween(400, 499);
        assertThatThrownBy(() -> orang.selesaikan(PJ_LAB, sendiri.kasus(), "setujuiLhu", Map.of("keputusan", "setuju"))).hasMessageContaining("harus dilakukan orang lain");
        assertThat(alur.semua(satu, "mintaTandaTangan")).hasSize(1);
        assertThat(orang.lihat(PENGETIK, alur.semua(dua, "ketikLhu").get(0)).at("/catatanLama/0/catatan").asText()).isEqualTo("Tulis kondisinya.");
        assertThat(alur.semua(sendiri, "setujuiLhu")).hasSize(1);
        ketik(dua, "Utuh", false);
        assertThat(baris(dua).html()).contains("1 kali dikembalikan");
        web.buka(PENGETIK, "/kelola/sekaligus/setujuiLhu").andExpect(status().isNotFound());
        assertThat(sekaligus.html("koordinator", "setujuiLhu")).as("another balai").doesNotContain(laporan(dua).nomorLhu());
    }

    private Sekaligus.Baris baris(Jalan j) throws Exception {
        return sekaligus.satu(PJ_LAB, "setujuiLhu", alur.semua(j, "setujuiLhu").get(0).getId());
    }

    @Test
    @Tag("CAL-016")
    void expiredStandardsAndUncertaintiesBelowTheScopeAreRefusedHereToo() {
        Jalan j = alur.tugaskan(diterima());
        Task t = alur.semua(j, "kalibrasiAlat").get(0);
        Map<String, Object> kecil = new HashMap<>(kal.isian(PONTIANAK));
        kecil.put("titik", List.of(AlurKalibrasi.titik("0", "0,00", "0,001"), AlurKalibrasi.titik("50", "50,01", "0,02"), AlurKalibrasi.titik("150", "150,03", "0,02")));
        assertThatThrownBy(() -> orang.selesaikan("kalibrator.ptk", t, kecil)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().toString()).contains("LK-953-IDN"));
        Map<String, Object> basi = new HashMap<>(kal.isian(PONTIANAK));
        basi.put("standar", List.of(kal.standar(PONTIANAK, "SA-09")));
        assertThatThrownBy(() -> orang.selesaikan("kalibrator.ptk", t, basi)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("standar")).contains("SA-09"));
        kal.kalibrasi(j);
    }

    private void periksa(Jalan j, String siapa, String frasa, String putusan) {
        Task t = alur.semua(j, frasa).get(0);
        List<Map<String, Object>> baris = new ArrayList<>();
        orang.lihat(siapa, t).get("baris").forEach(b -> baris.add(Map.of("hasilId", b.at("/hasil/id").asLong(), "putusan", putusan, "catatan", "Ulangi titik 50")));
        orang.selesaikan(siapa, t, Map.of("baris", baris));
        alur.jalankan(j);
    }
}
