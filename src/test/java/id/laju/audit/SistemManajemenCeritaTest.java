package id.laju.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laju.Orang;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.SuratTte;
import id.laju.mesin.KasusService;
import id.laju.mesin.SiapaBekerja;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.AlurSertifikasiPenuh;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A management system of three sites on both sides: stage 1 with a concern, two sites on a tablet, a finding at one of them, the decision and the certificate with its sites. What other stories show is done by their helpers. */
@CeritaTest
class SistemManajemenCeritaTest {

    private static final int TABLET = 768;

    @LocalServerPort int port;
    @Autowired AlurSertifikasiPenuh sertifikasi;
    @Autowired AlurAudit audit;
    @Autowired AlurEvaluasi evaluasi;
    @Autowired AlurSistem sistem;
    @Autowired AlurTemuan alur;
    @Autowired AlurPutusan putusan;
    @Autowired LembarAuditService lembar;
    @Autowired PermohonanService permohonan;
    @Autowired KasusService kasus;
    @Autowired ContohLhu kunci;
    @Autowired SuratTte tte;
    @Autowired SiapaBekerja siapa;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    private final List<String> galatSkrip = new ArrayList<>();
    private String alamat;

    private Permohonan p;

    @AfterEach
    void bereskan() {
        ClockUtil.reset();
        if (p != null) {
            sistem.lepas(p);
        }
    }

    private Task tunggu(Permohonan p, String frasa) {
        sampai(() -> orang.tugas(p.kasus(), frasa) != null);
        return orang.tugas(p.kasus(), frasa);
    }

    private Page meja(String nama) {
        return Tasklist.meja(alamat, nama, galatSkrip);
    }

    private Page pelanggan() {
        Page hp = Peramban.ponsel(alamat);
        hp.onPageError(galatSkrip::add);
        Peramban.masukPortal(hp, sertifikasi.pelanggan().username());
        return hp;
    }

    private Permohonan kirim(Page hp) {
        long id = sertifikasi.drafSistem();
        hp.navigate("/portal/permohonan/baru");
        Assertions.assertThat(hp.locator("#layanan-sertifikasi-sistem-manajemen").isEnabled()).isTrue();
        hp.navigate("/portal/sertifikasi/" + id + "/data");
        assertThat(hp.locator("select[name=skema]")).hasValue("MUTU");
        assertThat(hp.locator("textarea[name=layananDiminta]")).hasValue("Produksi dan penjualan tangki air polietilena");
        rapi(hp, "sistem-data-360");
        hp.navigate("/portal/sertifikasi/" + id + "/isian/LOKASI");
        assertThat(hp.locator("input[name='nama.2']")).hasValue("Pabrik Cibinong");
        rapi(hp, "sistem-lokasi-360");
        hp.navigate("/portal/sertifikasi/" + id);
        hp.locator("#kirim button[type=submit]").click();
        Peramban.pindah(hp, () -> hp.click("#dialog-tanya [value=ya]"));
        assertThat(hp.locator("main")).containsText("hanya dapat dilihat");
        hp.navigate("/portal/kasus/" + id);
        assertThat(hp.locator("main")).containsText("Janji selesai");
        return permohonan.ambil(id);
    }

    /** Ready for stage 2, with one concern that the customer reads. */
    private void tahapSatu(Page hp) {
        Page pj = meja("pjsert");
        Tasklist tugasPj = new Tasklist(pj);
        tugasPj.buka(tunggu(p, "tentukanTahapSatu").getId());
        assertThat(pj.locator("[data-laju] ol li")).hasCount(3);
        pj.check("input[name=tempat][value=balai]");
        pj.fill("#alasan", "Dokumen lengkap, tiga lokasi sejenis");
        Peramban.potret(pj, "sistem-tempat-tahap-1");
        tugasPj.selesaikan();
        Page meja = meja(AlurSistem.KETUA);
        Tasklist milik = new Tasklist(meja);
        milik.buka(tunggu(p, "auditTahapSatu").getId());
        Locator baris = meja.locator("tr[data-baris=baris]");
        assertThat(baris.first()).containsText("1.1 Informasi terdokumentasi");
        meja.locator("tr[data-baris=baris] input[value=SESUAI]").all().forEach(Locator::check);
        baris.nth(5).locator("input[value=TIDAK_SESUAI]").check();
        meja.check("input[name=keputusan][value=perhatian]");
        milik.selesaikan();
        assertThat(baris.nth(5).locator(".laju-galat").first()).containsText("Tulis apa yang kurang");
        baris.nth(5).locator("textarea").fill("Audit internal belum mencakup gudang Bekasi");
        Peramban.potret(meja, "sistem-audit-tahap-1");
        milik.selesaikan();
        tunggu(p, "buatPemberitahuanAudit");
        hp.navigate("/portal/sertifikasi/" + p.id() + "/kecukupan");
        assertThat(hp.locator("main")).containsText("Hal yang diperhatikan pada audit tahap 2");
        assertThat(hp.locator("main")).containsText("Audit internal belum mencakup gudang Bekasi");
        rapi(hp, "sistem-perhatian-360");
    }

    private void rencana() {
        Page pj = meja("pjsert");
        new Tasklist(pj).buka(tunggu(p, "buatPemberitahuanAudit").getId());
        assertThat(pj.locator("[data-laju]")).containsText("paling sedikit 2 lokasi");
        pj.locator("[data-tambah-baris='rencana']").click();
        assertThat(pj.locator("select[name=lokasi] option").first()).containsText("Lokasi utama: ");
        Peramban.potret(pj, "sistem-rencana");
    }

    private static void diaudit(Page tablet, int nomor, String catatan) {
        Locator satu = tablet.locator("#lokasi [data-lokasi='" + nomor + "']");
        satu.locator("textarea").fill(catatan);
        Peramban.pindah(tablet, () -> satu.locator("[data-lokasi-diaudit]").click());
        assertThat(tablet.locator("#lokasi [data-lokasi='" + nomor + "'] .lencana")).hasText("Diaudit");
    }

    /** Both sites of the sample, and a finding at the second of them. */
    private void tahapDua(Kunjungan k) {
        alur.hariAudit(k);
        Page tablet = Peramban.meja(alamat);
        tablet.onPageError(galatSkrip::add);
        tablet.setViewportSize(TABLET, 1024);
        Tasklist.masuk(tablet, AlurSistem.KETUA);
        tablet.navigate("/kelola/audit/" + k.id());
        assertThat(tablet.locator("#lokasi .lokasi-audit")).hasCount(2);
        tablet.locator("#lokasi [data-lokasi-diaudit]").first().click();
        assertThat(tablet.locator("#lokasi .kalimat-galat").first()).containsText("Tulis siapa");
        diaudit(tablet, 1, "Direksi, penjualan, pembelian");
        diaudit(tablet, 2, "Kepala pabrik, produksi dua mesin");
        rapi(tablet, "sistem-lembar-768");
        ButirLembar produksi = lembar.butir(k.id()).stream().filter(b -> b.isi().startsWith("8.5")).findFirst().orElseThrow();
        Locator satu = tablet.locator("#b-" + produksi.id());
        satu.locator(".pilihan-butir label").filter(new Locator.FilterOptions().setHasText("Tidak sesuai")).first().click();
        satu.locator("textarea").fill("Instruksi kerja tidak ada di mesin 2");
        sampai(() -> lembar.satu(k.id(), produksi.id()).catatan() != null);
        satu.locator("[data-jadi-temuan]").click();
        tablet.locator("#form-temuan .pilihan-butir label").nth(1).click();
        tablet.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan temuan")).click();
        assertThat(tablet.locator("#form-temuan")).containsText("Pilih lokasi tempat temuan ini");
        tablet.selectOption("#t-lokasi", "2");
        rapi(tablet, "sistem-temuan-768");
        Peramban.pindah(tablet, () -> tablet.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan temuan")).click());
        assertThat(tablet.locator("#temuan tbody tr")).hasCount(1);
        assertThat(tablet.locator("#temuan tbody tr")).containsText("Pabrik Cibinong");
        sistem.jawabSemua(k);
        sistem.tutup(k);
        sampai(() -> kasus.terbuka(k.kasus()).stream().anyMatch(l -> l.frasa().equals("perbaikiTemuan")));
    }

    private void putuskan(Permohonan p) {
        tunggu(p, "tunjukReviewer");
        putusan.tinjau(p);
        Page meja = meja("pemutus");
        Tasklist milik = new Tasklist(meja);
        milik.buka(tunggu(p, "usulkanKeputusan").getId());
        meja.check("input[name=pilihan][value=BERIKAN]");
        Peramban.potret(meja, "sistem-keputusan");
        milik.selesaikan();
        tunggu(p, "setujuiKeputusan");
        putusan.sahkan(p);
    }

    private void terbitkan() {
        Page meja = meja("adminsert");
        Tasklist milik = new Tasklist(meja);
        milik.buka(tunggu(p, "siapkanSertifikat").getId());
        assertThat(meja.locator("#produk")).hasValue("Produksi dan penjualan tangki air polietilena");
        Peramban.potret(meja, "sistem-siapkan-sertifikat");
        milik.selesaikan();
        kunci.siapkanKunci();
        Task tanda = tunggu(p, "tandatanganiSertifikat");
        orang.sebagai("kepala", () -> {
            tte.tandatangani(tanda.getId(), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow());
            return null;
        });
        tunggu(p, "periksaSertifikat");
        orang.selesaikan("cs", p.kasus(), "periksaSertifikat", Map.of("keputusan", "rilis"));
        sampai(() -> kasus.terbuka(p.kasus()).stream().anyMatch(l -> l.frasa().equals("isiSurvei")));
        meja.navigate("/kelola/sertifikat/" + sql.queryForObject("select id from sertifikat where permohonan_id = ?", Long.class, p.id()));
        assertThat(meja.locator("main")).containsText("Gudang Bekasi");
        Peramban.potret(meja, "sistem-register");
    }

    @Test
    @Tag("CRT-074")
    void fromThreeSitesToTheirCertificate() {
        alamat = "http://localhost:" + port;
        Page hp = pelanggan();
        p = kirim(hp);
        p = sertifikasi.sampaiOrder(p);
        tunggu(p, "tunjukTim");
        sistem.tim(p);
        sampai(() -> audit.menungguTim(p).isPresent());
        audit.jawabTim(p, Map.of());
        tahapSatu(hp);
        rencana();
        Kunjungan k = sistem.jadwalkan(p, 12, 1, 2);
        tunggu(p, "laksanakanAudit");
        tahapDua(k);
        hp.navigate("/portal/sertifikasi/" + p.id() + "/temuan");
        assertThat(hp.locator("main")).containsText("Pabrik Cibinong");
        rapi(hp, "sistem-temuan-360");
        evaluasi.perbaiki(k, "tutup");
        tunggu(p, "susunLaporanAudit");
        alur.selesaikan(AlurSistem.KETUA, k, "susunLaporanAudit", evaluasi.laporan("BERIKAN"));
        putuskan(p);
        terbitkan();
        hp.navigate("/portal/sertifikat");
        String nomor = sql.queryForObject("select nomor from sertifikat where permohonan_id = ?", String.class, p.id());
        assertThat(hp.locator("main")).containsText(nomor);
        rapi(hp, "sistem-sertifikat-360");
        Page umum = Peramban.meja(alamat);
        umum.navigate("/publik/sertifikat?cari=" + nomor.replace("/", "%2F"));
        assertThat(umum.locator("main")).containsText("Produksi dan penjualan tangki air polietilena");
        Peramban.potret(umum, "sistem-register-publik");
        Assertions.assertThat(galatSkrip).isEmpty();
    }
}
