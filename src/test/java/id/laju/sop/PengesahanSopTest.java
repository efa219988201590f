package id.laju.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.Pekerjaan;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.PdfA;
import id.laju.dokumen.Sop;
import id.laju.dokumen.StatusDokumen;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.IsianMandat;
import id.laju.lhu.PejabatService;
import id.laju.lhu.SuratTte;
import id.laju.mesin.GudangModel;
import id.laju.mesin.KasusService;
import id.laju.mesin.SiapaBekerja;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The approval of SOPs at Palembang, each test with a process of its own. */
@LajuTest
class PengesahanSopTest {

    private static final String SATKER = "bspji-palembang";

    @Autowired PengesahanSopService pengesahan;
    @Autowired ModelSop model;
    @Autowired NaskahSop naskah;
    @Autowired GudangModel isi;
    @Autowired RepositoryService gudang;
    @Autowired DokumenService dokumen;
    @Autowired ContohLhu kunci;
    @Autowired KasusService kasus;
    @Autowired SuratTte tte;
    @Autowired SiapaBekerja siapa;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired RuntimeService mesin;
    @Autowired ManagementService pengelola;
    @Autowired PejabatService pejabat;
    @Autowired Clock jam;
    @Autowired JdbcTemplate sql;
    @Autowired TransactionTemplate transaksi;

    @AfterEach
    void bereskan() {
        mesin.createProcessInstanceQuery().processDefinitionKey("pengesahan-sop").tenantIdIn(SATKER).list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
        sql.update("update sop_pengesahan set keadaan = 'DIKEMBALIKAN', selesai = now() where satker = ? and keadaan in ('DIPERIKSA', 'DITANDATANGANI')", SATKER);
    }

    private static String kasus(long id) {
        return SATKER + "/SOP-" + id;
    }

    private void periksa(long id, Map<String, ?> isian) {
        orang.selesaikan("ketua.plg", kasus(id), "periksaSop", isian);
    }

    private void tandatangani(long id) {
        kunci.siapkanKunci("kepala.plg");
        orang.sebagai("kepala.plg", () -> {
            tte.tandatangani(orang.tugas(kasus(id), "tandatanganiSop").getId(), "laju-demo-tte".toCharArray(), siapa.sekarang().orElseThrow());
            return null;
        });
        mesin.createProcessInstanceQuery().processInstanceBusinessKey(kasus(id)).list().stream()
            .flatMap(i -> pengelola.createJobQuery().processInstanceId(i.getId()).messages().list().stream()).forEach(j -> Pekerjaan.kerjakan(pengelola, j.getId()));
    }

    private long disahkan(String proses) {
        long id = pengesahan.ajukan(proses, SATKER, "pemilik.plg");
        periksa(id, Map.of("keputusan", "sesuai", "penanda", "kepala.plg"));
        tandatangani(id);
        return id;
    }

    @Test
    @Tag("NUM-016")
    @Tag("GOV-011")
    void anSopIsCheckedNumberedSignedAndInForce() throws Exception {
        web.kirim("pemilik.plg", "/kelola/proses/pertanyaan/sop/ajukan").andExpect(status().is3xxRedirection());
        Pengesahan p = pengesahan.semua("pertanyaan", SATKER).get(0);
        assertThatThrownBy(() -> pengesahan.ajukan("pertanyaan", SATKER, "pemilik.plg")).isInstanceOf(IsianKeliru.class).hasMessageContaining("belum diputuskan");
        periksa(p.id(), Map.of("keputusan", "sesuai", "penanda", "kepala.plg"));
        assertThat(pengesahan.ambil(p.id()).nomor()).matches("SOP \\d+/BSPJI-3");
        assertThat(pengesahan.disahkan("pertanyaan", SATKER)).isEmpty();
        tandatangani(p.id());
        Pengesahan sah = pengesahan.disahkan("pertanyaan", SATKER).orElseThrow();
        assertThat(dokumen.ambil(sah.dokumenId()).status()).isEqualTo(StatusDokumen.TERBIT);
        String teks = BacaPdf.teks(dokumen.isi(sah.dokumenId())).replaceAll("\\s+", " ");
        assertThat(teks).contains(sah.nomor(), "Ditandatangani secara elektronik oleh", "Kepala Balai").doesNotContain("DRAF");
        assertThat(PdfA.keberatanTiga(dokumen.isi(sah.dokumenId()))).isEmpty();
        assertThat(SopTest.buku(dokumen.lampiran(sah.dokumenId(), Sop.BUKU).orElseThrow())).contains("Naskah yang ditandatangani");
        assertThat(kasus.ambil(kasus(p.id())).selesai()).isNotNull();
        web.buka("cs.plg", "/kelola/sop/versi/" + sah.definisiId() + "/sop.pdf").andExpect(status().isOk()).andExpect(content().bytes(dokumen.isi(sah.dokumenId())));
        web.buka("pemilik.plg", "/kelola/proses/pertanyaan/sop").andExpect(status().isOk()).andExpect(content().string(containsString(sah.nomor())));
        web.buka("cs", "/kelola/sop/pengesahan/" + p.id() + "/naskah.pdf").andExpect(status().isNotFound());
    }

    @Test
    void theNextOneTakesTheNumberAndReplacesTheFormer() {
        Pengesahan lama = pengesahan.ambil(disahkan("rekonsiliasi"));
        Pengesahan baru = pengesahan.ambil(disahkan("rekonsiliasi"));
        assertThat(baru.nomor()).isEqualTo(lama.nomor());
        assertThat(baru.edisi()).isEqualTo(lama.edisi() + 1);
        assertThat(pengesahan.ambil(lama.id()).keadaan()).isEqualTo(KeadaanSop.DIGANTI);
        assertThat(dokumen.ambil(lama.dokumenId()).pengganti()).isEqualTo(baru.dokumenId());
    }

    @Test
    void theCheckerIsSomebodyElseAndMaySendItBack() {
        long sendiri = pengesahan.ajukan("amandemen", SATKER, "ketua.plg");
        assertThatThrownBy(() -> periksa(sendiri, Map.of("keputusan", "sesuai", "penanda", "kepala.plg"))).isInstanceOf(IsianKeliru.class).hasMessageContaining("orang lain");
        pengesahan.tarik(sendiri);
        assertThat(kasus.ambil(kasus(sendiri)).selesai()).isNotNull();
        long id = pengesahan.ajukan("amandemen", SATKER, "pemilik.plg");
        assertThatThrownBy(() -> periksa(id, Map.of("keputusan", "sesuai", "penanda", "cs.plg"))).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> periksa(id, Map.of("keputusan", "kembalikan"))).isInstanceOf(IsianKeliru.class);
        periksa(id, Map.of("keputusan", "kembalikan", "catatan", "Lengkapi dasar hukum"));
        assertThat(pengesahan.ambil(id)).satisfies(p -> {
            assertThat(p.keadaan()).isEqualTo(KeadaanSop.DIKEMBALIKAN);
            assertThat(p.catatan()).isEqualTo("Lengkapi dasar hukum");
        });
        assertThat(kasus.ambil(kasus(id)).selesai()).isNotNull();
    }

    @Test
    void theHeadSendsItBackOrItIsWithdrawn() throws Exception {
        long id = pengesahan.ajukan("perbaikan-layanan", SATKER, "pemilik.plg");
        periksa(id, Map.of("keputusan", "sesuai", "penanda", "kepala.plg"));
        assertThatThrownBy(() -> orang.selesaikan("kepala.plg", kasus(id), "tandatanganiSop", Map.of("keputusan", "ditandatangani"))).isInstanceOf(IsianKeliru.class);
        orang.selesaikan("kepala.plg", kasus(id), "tandatanganiSop", Map.of("keputusan", "kembalikan", "catatan", "Norma keliru"));
        assertThat(pengesahan.ambil(id).keadaan()).isEqualTo(KeadaanSop.DIKEMBALIKAN);
        assertThat(dokumen.ambil(pengesahan.ambil(id).dokumenId()).status()).isEqualTo(StatusDokumen.BATAL);
        long lagi = pengesahan.ajukan("perbaikan-layanan", SATKER, "pemilik.plg");
        periksa(lagi, Map.of("keputusan", "sesuai", "penanda", "kepala.plg"));
        web.kirim("pemilik.plg", "/kelola/proses/perbaikan-layanan/sop/" + lagi + "/tarik").andExpect(status().is3xxRedirection());
        assertThat(pengesahan.ambil(lagi).keadaan()).isEqualTo(KeadaanSop.DIKEMBALIKAN);
        assertThat(kasus.ambil(kasus(lagi)).selesai()).isNotNull();
        assertThatThrownBy(() -> pengesahan.tarik(lagi)).isInstanceOf(IsianKeliru.class);
    }

    @Test
    void whatIsBeingCheckedCanBeWithdrawnOnThePage() throws Exception {
        long id = pengesahan.ajukan("keberatan-hasil", SATKER, "pemilik.plg");
        web.buka("pemilik.plg", "/kelola/proses/keberatan-hasil/sop").andExpect(content().string(containsString("/sop/" + id + "/tarik")));
        web.kirim("pemilik.plg", "/kelola/proses/keberatan-hasil/sop/" + id + "/tarik").andExpect(status().is3xxRedirection());
        assertThat(pengesahan.ambil(id).keadaan()).isEqualTo(KeadaanSop.DIKEMBALIKAN);
        assertThat(orang.tugas(kasus(id), "periksaSop")).isNull();
    }

    /** What another thread does while this one has not committed yet: it must wait. */
    private <T> Future<T> menunggu(Callable<T> kerja) {
        ExecutorService lain = Executors.newSingleThreadExecutor();
        Future<T> hasil = lain.submit(kerja);
        lain.shutdown();
        await().until(() -> hasil.isDone() || sql.queryForObject("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()", Integer.class) > 0);
        assertThat(hasil).as("it waits").isNotDone();
        return hasil;
    }

    @Test
    void askingTwiceAtOnceIsRefusedWithTheSentence() {
        Future<Long> kedua = transaksi.execute(t -> {
            pengesahan.ajukan("kelebihan-pembayaran", SATKER, "pemilik.plg");
            return menunggu(() -> pengesahan.ajukan("kelebihan-pembayaran", SATKER, "pemilik.plg"));
        });
        assertThatThrownBy(() -> kedua.get(60, TimeUnit.SECONDS)).cause().isInstanceOf(IsianKeliru.class).hasMessageContaining("belum diputuskan");
    }

    @Test
    void whatIsCheckedWhileItIsWithdrawnLeavesNoDocument() throws Exception {
        long id = pengesahan.ajukan("penawaran", SATKER, "pemilik.plg");
        Future<Void> tarik = transaksi.execute(t -> {
            periksa(id, Map.of("keputusan", "sesuai", "penanda", "kepala.plg"));
            return menunggu(() -> {
                pengesahan.tarik(id);
                return null;
            });
        });
        tarik.get(60, TimeUnit.SECONDS);
        assertThat(pengesahan.ambil(id).keadaan()).isEqualTo(KeadaanSop.DIKEMBALIKAN);
        assertThat(dokumen.ambil(pengesahan.ambil(id).dokumenId()).status()).isEqualTo(StatusDokumen.BATAL);
    }

    @Test
    void whoChecksDoesNotSign() {
        LocalDate kini = LocalDate.ofInstant(jam.instant(), ZoneId.of("Asia/Jakarta"));
        pejabat.beriMandat(SATKER, new IsianMandat("ketua.plg", "Plh.", "B/77/BSKJI/2026", kini, kini, kini.plusDays(1)), "admin.plg");
        try {
            long id = pengesahan.ajukan("pertanyaan", SATKER, "pemilik.plg");
            assertThat(orang.lihat("ketua.plg", orang.tugas(kasus(id), "periksaSop")).get("calon").findValuesAsText("staf")).contains("kepala.plg").doesNotContain("ketua.plg");
            assertThatThrownBy(() -> periksa(id, Map.of("keputusan", "sesuai", "penanda", "ketua.plg"))).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak menandatanganinya");
            assertThat(pengesahan.ambil(id)).extracting(Pengesahan::nomor, Pengesahan::dokumenId).containsOnlyNulls();
        } finally {
            pejabat.mandat(SATKER).stream().filter(m -> m.staf().equals("ketua.plg")).forEach(m -> pejabat.akhiriMandat(SATKER, m.id(), "admin.plg"));
        }
    }

    @Test
    void aRevisionOfAPhaseAsksForAnotherApproval() throws Exception {
        Pengesahan p = pengesahan.ambil(disahkan("pengaduan"));
        String halaman = "/kelola/proses/pengaduan/sop";
        web.buka("pemilik.plg", halaman).andExpect(content().string(not(containsString("berubah sesudah disahkan"))));
        String fase = model.berlaku("penanganan-pengaduan", SATKER).id();
        assertThat(p.susunan().split(" ")).contains(p.definisiId(), fase);
        String revisi = gudang.createDeployment().name("uji-fase-sop").tenantId(SATKER).addString("penanganan-pengaduan.bpmn", isi.xml(fase)).deploy().getId();
        try {
            web.buka("pemilik.plg", halaman).andExpect(content().string(containsString("berubah sesudah disahkan")));
            assertThat(pengesahan.disahkan(model.kini(model.berlaku("pengaduan", SATKER), SATKER))).isEmpty();
            assertThat(model.diajukan(p).versi("penanganan-pengaduan").id()).isEqualTo(fase);
            assertThat(naskah.susunan(model.diajukan(p))).isEqualTo(p.susunan());
        } finally {
            gudang.deleteDeployment(revisi, true);
        }
    }
}
