package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.Sekaligus;
import id.laju.WebUji;
import id.laju.pengujian.LabUji.Uji;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The laboratory's steps for many samples on one page, blind as ever. */
@LajuTest
class LabSekaligusTest {

    @Autowired LabUji lab;
    @Autowired Sekaligus sekaligus;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired TaskService tugas;
    @Autowired PenugasanService penugasan;
    @Autowired LembarKerjaService lembar;
    @Autowired PenerimaanService penerimaan;
    @Autowired JdbcTemplate sql;

    private Uji diterima() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        return u;
    }

    private Uji ditugaskan() {
        Uji u = diterima();
        orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", lab.isianTugaskan(u, p -> "analis"));
        return u;
    }

    private Uji diuji(String analis, String nilai) {
        Uji u = diterima();
        lab.tugaskan(u, p -> analis);
        lab.uji(u, analis, p -> nilai);
        return u;
    }

    private Task tugas(Uji u, String frasa) {
        return orang.tugas(u.kasus(), frasa);
    }

    @Test
    void oneAnalystAndOneTargetForEverySample() throws Exception {
        Uji baik = diterima();
        Uji tolak = diterima();
        Uji milikLain = diterima();
        Sekaligus.Baris b = sekaligus.satu("penyelia", "tugaskanAnalis", tugas(baik, "tugaskanAnalis").getId());
        Sekaligus.Baris t = sekaligus.satu("penyelia", "tugaskanAnalis", tugas(tolak, "tugaskanAnalis").getId());
        Sekaligus.Baris m = sekaligus.satu("penyelia", "tugaskanAnalis", tugas(milikLain, "tugaskanAnalis").getId());
        String target = penugasan.sesudah(LabUji.KFK, 14).toString();
        tugas.claim(m.tugas(), "penyelia2");
        var jawab = sekaligus.kirim("penyelia", t, Map.of("baris.*.target", target));
        assertThat(jawab.getStatus()).isEqualTo(422);
        assertThat(jawab.getContentAsString()).contains("baris.0.analis");
        assertThat(sekaligus.kirim("penyelia", m, Map.of("baris.*.analis", "analis", "baris.*.target", target)).getStatus()).isEqualTo(409);
        assertThat(sekaligus.kirim("penyelia", b, Map.of("baris.*.analis", "analis", "baris.*.target", target)).getStatus()).isEqualTo(200);
        assertThat(penugasan.paket(baik.sampelId())).singleElement().satisfies(p -> assertThat(p.analis()).isEqualTo("analis"));
        assertThat(penugasan.pilihanPaket(penugasan.paket(baik.sampelId()).get(0).id())).hasSize(2);
    }

    @Test
    void assignmentsAreValidatedOrSentBackRowByRow() throws Exception {
        Uji baik = ditugaskan();
        Uji balik = ditugaskan();
        Sekaligus.Baris b = sekaligus.satu("mt", "validasiPenugasan", tugas(baik, "validasiPenugasan").getId());
        Sekaligus.Baris k = sekaligus.satu("mt", "validasiPenugasan", tugas(balik, "validasiPenugasan").getId());
        assertThat(sekaligus.kirim("mt", k, Map.of("keputusan", "kembalikan")).getStatus()).isEqualTo(422);
        assertThat(sekaligus.kirim("mt", k, Map.of("keputusan", "kembalikan", "catatan", "Tambah analis")).getStatus()).isEqualTo(200);
        assertThat(sekaligus.kirim("mt", b, Map.of("keputusan", "setuju")).getStatus()).isEqualTo(200);
        assertThat(lab.tugasUji(baik, "analis")).isNotNull();
        assertThat(sekaligus.satu("penyelia", "tugaskanAnalis", tugas(balik, "tugaskanAnalis").getId()).html()).contains("Dikembalikan: Tambah analis");
    }

    @Test
    void usualResultsAreTickedAndUnusualOnesAreNot() throws Exception {
        Uji biasa = diuji("analis", "0,05");
        Uji aneh = diuji("analis", "!Contoh tidak cukup");
        Sekaligus.Baris b = sekaligus.satu("penyelia", "verifikasiHasil", tugas(biasa, "verifikasiHasil").getId());
        assertThat(b.html()).contains("0,05");
        if (tugas(aneh, "verifikasiHasil") != null) {
            Sekaligus.Baris a = sekaligus.satu("penyelia", "verifikasiHasil", tugas(aneh, "verifikasiHasil").getId());
            assertThat(a.dicentang()).isFalse();
            assertThat(a.html()).contains("tidak dapat diuji");
        }
        assertThat(sekaligus.kirim("penyelia", b, Map.of()).getStatus()).isEqualTo(200);
        Sekaligus.Baris v = sekaligus.satu("mt", "validasiHasil", tugas(biasa, "validasiHasil").getId());
        assertThat(sekaligus.kirim("mt", v, Map.of()).getStatus()).isEqualTo(200);
        assertThat(tugas(biasa, "validasiHasil")).isNull();
    }

    /** The verdicts of the form, with a note of its own for what goes back. */
    @Test
    void singleParametersGoBackWithANoteAndTheRestIsRight() throws Exception {
        Uji u = diuji("analis", "0,05");
        Sekaligus.Baris b = sekaligus.satu("penyelia", "verifikasiHasil", tugas(u, "verifikasiHasil").getId());
        assertThat(b.html()).contains("Kembalikan sebagian", "data-nama=\"baris.0.putusan\"", "data-nama=\"baris.1.catatan\"", "data-galat=\"catatan-" + b.tetap().at("/baris/0/hasilId").asLong());
        var jawab = sekaligus.kirim("penyelia", b, Map.of("baris.0.putusan", "kembalikan"));
        assertThat(jawab.getStatus()).isEqualTo(422);
        assertThat(jawab.getContentAsString()).contains("\"catatan-" + b.tetap().at("/baris/0/hasilId").asLong() + "\"", "supaya analis tahu");
        assertThat(tugas(u, "verifikasiHasil").getAssignee()).as("nothing is stored").isNull();
        assertThat(sekaligus.kirim("penyelia", b, Map.of("baris.0.putusan", "kembalikan", "baris.0.catatan", "Ulangi penimbangan")).getStatus()).isEqualTo(200);
        lab.jalankan(u);
        var paket = penugasan.paket(u.sampelId()).stream().filter(p -> p.putaran() == 2).toList();
        assertThat(paket).singleElement().satisfies(p -> {
            assertThat(p.alasan()).isEqualTo("Ulangi penimbangan");
            assertThat(penugasan.pilihanPaket(p.id())).as("the other one was right").hasSize(1);
        });
    }

    /** Somebody of two balai chooses people of each; a common choice fills only rows of its own balai. */
    @Test
    void commonChoicesAreThoseOfEachRowsBalai() throws Exception {
        diterima();
        sql.update("insert into staf_satker values ('penyelia', 'bspji-pontianak')");
        try {
            String html = sekaligus.html("penyelia", "tugaskanAnalis");
            String bersama = html.substring(html.indexOf("bersama-massal"), html.indexOf("</fieldset>"));
            String kfk = bagian(bersama, LabUji.KFK);
            String ptk = bagian(bersama, "bspji-pontianak");
            assertThat(kfk).contains("value=\"analis\"").doesNotContain("value=\"analis.ptk\"");
            assertThat(ptk).contains("value=\"analis.ptk\"").doesNotContain("value=\"analis\"");
            assertThat(html).contains("data-satker=\"" + LabUji.KFK + "\"");
        } finally {
            sql.update("delete from staf_satker where staf = 'penyelia' and satker = 'bspji-pontianak'");
        }
    }

    private static String bagian(String bersama, String satker) {
        String sesudah = bersama.substring(bersama.indexOf("data-satker=\"" + satker));
        return sesudah.substring(0, sesudah.indexOf("</select>"));
    }

    @Test
    @Tag("LAB-023")
    void ownWorkIsGreyWithItsReasonAndRefused() throws Exception {
        Uji u = diuji("penyelia2", "0,05");
        String id = tugas(u, "verifikasiHasil").getId();
        Sekaligus.Baris b = sekaligus.satu("penyelia2", "verifikasiHasil", id);
        assertThat(b.abu()).isTrue();
        assertThat(b.html()).contains("hasil kerja Anda sendiri").doesNotContain("pilih-baris");
        assertThat(sekaligus.kirim("penyelia2", b, Map.of()).getStatus()).isEqualTo(409);
        Sekaligus.Baris lain = sekaligus.satu("penyelia", "verifikasiHasil", id);
        assertThat(lain.abu()).isFalse();
        assertThat(sekaligus.kirim("penyelia", lain, Map.of()).getStatus()).isEqualTo(200);
    }

    @Test
    @Tag("LAB-006")
    void theLaboratoryNeverReadsWhoseSampleItIs() throws Exception {
        diterima();
        ditugaskan();
        diuji("analis", "0,05");
        Uji v = diuji("analis", "0,05");
        lab.periksa(v, "penyelia", "verifikasiHasil");
        for (String[] k : new String[][] {{"penyelia", "tugaskanAnalis"}, {"mt", "validasiPenugasan"}, {"penyelia", "verifikasiHasil"}, {"mt", "validasiHasil"}}) {
            assertThat(sekaligus.html(k[0], k[1])).as(k[1]).contains("<tr data-tugas").doesNotContain("Argon").doesNotContain("PT ");
            assertThat(web.buka("analis", "/kelola/sekaligus/" + k[1]).andReturn().getResponse().getStatus()).isEqualTo(404);
        }
        for (String asing : new String[] {"setujuiTarif", "terimaSampel", "periksaLhu", "beriNomorLhu", "tandatanganiLhu", "terbitkanBilling", "periksaPembayaran"}) {
            assertThat(web.buka("penyelia", "/kelola/sekaligus/" + asing).andReturn().getResponse().getStatus()).as(asing).isEqualTo(404);
        }
    }

    @Test
    void otherBalaiSeesNoRow() throws Exception {
        Uji u = diterima();
        assertThat(sekaligus.baris("penyelia.ptk", "tugaskanAnalis")).extracting(Sekaligus.Baris::tugas).doesNotContain(tugas(u, "tugaskanAnalis").getId());
    }

    @Test
    void twentyRowsNeedAsManyStatementsAsOne() throws Exception {
        diuji("analis", "0,05");
        Task terima = tiba();
        sekaligus.html("penyelia", "verifikasiHasil");
        long sedikit = sekaligus.pernyataan("penyelia", "verifikasiHasil");
        assertThat(sedikit).isPositive();
        simpan(terima);
        sekaligus.html("cs", "terimaSampel");
        long terpindai = sekaligus.pernyataan("cs", "terimaSampel");
        for (int i = 0; i < 19; i++) {
            diuji("analis", "0,05");
            simpan(tiba());
        }
        // One or two belong to what is remembered elsewhere; nineteen rows more would be nineteen.
        assertThat(sekaligus.pernyataan("penyelia", "verifikasiHasil")).isLessThanOrEqualTo(sedikit + 2);
        assertThat(sekaligus.baris("cs", "terimaSampel")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(sekaligus.pernyataan("cs", "terimaSampel")).isLessThanOrEqualTo(terpindai + 2);
    }

    private Task tiba() {
        Uji u = lab.pesan();
        lab.tiba(u);
        return tugas(u, "terimaSampel");
    }

    /** As the page does once the sample is scanned. */
    private void simpan(Task t) throws Exception {
        assertThat(sekaligus.draf("cs", "{\"" + t.getId() + "\": {\"massal\": true, \"baris\": {}, \"isian\": [[\"massal:\", true]]}}")).isEqualTo(200);
    }

    /** The form of one sample with few and with many parameters, the check before it is sent, and the analyst's table. */
    @Test
    void twentyParametersNeedAsManyStatementsAsOne() throws Exception {
        Uji satu = diuji(1);
        Uji banyak = diuji(20);
        assertThat(penugasan.parameter(banyak.sampelId())).as("all that the product has").hasSizeGreaterThan(5);
        for (String tugasnya : new String[] {"verifikasiHasil", "validasiHasil"}) {
            String orangnya = tugasnya.equals("verifikasiHasil") ? "penyelia" : "mt";
            Task a = tugas(satu, tugasnya);
            Task b = tugas(banyak, tugasnya);
            orang.lihat(orangnya, a);
            long sedikit = sekaligus.hitung(() -> orang.lihat(orangnya, a));
            assertThat(sekaligus.hitung(() -> orang.lihat(orangnya, b))).as(tugasnya).isPositive().isLessThanOrEqualTo(sedikit + 2);
            lab.periksa(satu, orangnya, tugasnya);
            lab.periksa(banyak, orangnya, tugasnya);
        }
    }

    @Test
    void twentyPackagesNeedAsManyStatementsAsOne() throws Exception {
        Uji satu = dikerjakan();
        ParameterLab p = penugasan.parameter(satu.sampelId()).get(0);
        String metode = p.metode() == null ? "" : p.metode();
        assertThat(lembar.kelengkapan(LabUji.KFK, "analis", p.nama(), metode)).filteredOn(k -> k.nomorAnalisa().equals(penerimaan.ambil(satu.sampelId()).nomorAnalisa()))
            .singleElement().satisfies(k -> assertThat(k.kurang()).containsExactlyElementsOf(penugasan.parameter(satu.sampelId()).stream().map(ParameterLab::nama).toList()));
        long sedikit = sekaligus.hitung(() -> lembar.kelengkapan(LabUji.KFK, "analis", p.nama(), metode));
        for (int i = 0; i < 19; i++) {
            dikerjakan();
        }
        assertThat(lembar.kelengkapan(LabUji.KFK, "analis", p.nama(), metode)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(sekaligus.hitung(() -> lembar.kelengkapan(LabUji.KFK, "analis", p.nama(), metode))).isPositive().isLessThanOrEqualTo(sedikit + 2);
    }

    private Uji dikerjakan() {
        Uji u = diterima();
        lab.tugaskan(u, p -> "analis");
        return u;
    }

    private Uji diuji(int parameter) {
        Uji u = lab.pesan(parameter);
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "analis");
        lab.uji(u, "analis", p -> "0,05");
        return u;
    }
}
