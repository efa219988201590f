package id.laju.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laju.Orang;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.ContohBerkas;
import id.laju.kalender.KalenderKerja;
import id.laju.lhu.ContohLhu;
import id.laju.maaf.MaafService;
import id.laju.maaf.PermohonanMaaf;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.sertifikasi.AlurSertifikasiPenuh;
import id.laju.survei.IsianSurvei;
import id.laju.survei.SurveiService;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A tipe 5 certification with two findings, one mended in time and one late, on both sides, from Kirim Dokumen to the certificate in the public register, which comes late and makes the next promise shorter. What other stories show is done by their helpers. */
@CeritaTest
class SertifikasiProdukCeritaTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @LocalServerPort int port;
    @Autowired AlurSertifikasiPenuh sertifikasi;
    @Autowired AlurAudit audit;
    @Autowired AlurEvaluasi evaluasi;
    @Autowired AlurTemuan alur;
    @Autowired AlurPutusan putusan;
    @Autowired TemuanService temuan;
    @Autowired PerbaikanTemuanService perbaikan;
    @Autowired PermohonanService permohonan;
    @Autowired SurveiService survei;
    @Autowired KasusService kasus;
    @Autowired MaafService maaf;
    @Autowired KalenderKerja kalender;
    @Autowired ContohLhu kunci;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    private final List<String> galatSkrip = new ArrayList<>();
    private final List<Long> milik = new ArrayList<>();
    private String alamat;

    @AfterEach
    void jamKembali() {
        ClockUtil.reset();
        milik.forEach(id -> sql.update("delete from permohonan_maaf where permohonan_id = ?", id));
    }

    private Task tunggu(Permohonan p, String frasa) {
        sampai(() -> orang.tugas(p.kasus(), frasa) != null);
        return orang.tugas(p.kasus(), frasa);
    }

    private Page meja(String nama) {
        return Tasklist.meja(alamat, nama, galatSkrip);
    }

    private Page pelanggan(Page halaman) {
        halaman.onPageError(galatSkrip::add);
        Peramban.masukPortal(halaman, sertifikasi.pelanggan().username());
        return halaman;
    }

    private static void tekan(Page p, String nama) {
        Peramban.pindah(p, () -> p.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama)).first().click());
    }

    private Permohonan kirim(Page hp) {
        long id = sertifikasi.draf();
        hp.navigate("/portal/sertifikasi/" + id);
        hp.locator("#kirim button[type=submit]").click();
        Peramban.pindah(hp, () -> hp.click("#dialog-tanya [value=ya]"));
        assertThat(hp.locator("main")).containsText("hanya dapat dilihat");
        sertifikasi.profilKembali();
        hp.navigate("/portal/kasus/" + id);
        assertThat(hp.locator("main")).containsText("Janji selesai");
        rapi(hp, "sertifikasi-kasus-360");
        return permohonan.ambil(id);
    }

    private Kunjungan sampaiAudit(Permohonan p) {
        audit.tunjukTetap(p, "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC");
        audit.bersedia(p, "evaluator", "evaluator2", "ppc");
        sampai(() -> audit.menungguTim(p).isPresent());
        audit.jawabTim(p, Map.of());
        tunggu(p, "auditKecukupan");
        evaluasi.nilai(p, 0);
        return evaluasi.jadwalkan(p);
    }

    /** Two findings, written on both sides of the table; the sheet is signed at once. */
    private void audit(Kunjungan k) {
        tunggu(k.p(), "laksanakanAudit");
        evaluasi.audit(k, Kategori.MINOR, Kategori.MAYOR);
        sampai(() -> kasus.terbuka(k.kasus()).stream().filter(l -> l.frasa().equals("perbaikiTemuan")).count() == 2);
    }

    private long temuan(Kunjungan k, Kategori kategori) {
        return temuan.milikAudit(k.id()).stream().filter(t -> t.kategori() == kategori).findFirst().orElseThrow().id();
    }

    private void perbaiki(Page hp, Kunjungan k, long id, String gambar) {
        perbaikan.tambahBerkas(id, List.of(new Unggahan("prosedur.pdf", ContohBerkas.pdf("Prosedur"))), sertifikasi.pelanggan().pelaku());
        hp.navigate("/portal/sertifikasi/" + k.p().id() + "/temuan/" + id);
        hp.fill("[name=akarMasalah]", "Sasaran mutu hanya dibuat tingkat perusahaan");
        hp.fill("[name=tindakan]", "Prosedur direvisi dan dilatihkan");
        rapi(hp, gambar);
        tekan(hp, "Kirim perbaikan");
        sampai(() -> temuan.ambil(id).keadaan() == KeadaanTemuan.DIJAWAB);
    }

    /** The deadline of the finding that is left passes; whoever sees it first, we or the executor. */
    private void terlambat(Kunjungan k) {
        alur.pukul(alur.kini().plusDays(31));
        try {
            alur.timer(k, "boundaryEvent_temuanLewat");
        } catch (IllegalStateException | ProcessEngineException sudahJalan) {
            alur.latar(k);
        }
    }

    private void tutup(Tasklist evaluator, Kunjungan k, long id) {
        evaluator.buka(tunggu(k.p(), "nilaiPerbaikan").getId());
        evaluator.halaman().check("input[name=keputusan][value=tutup]");
        evaluator.selesaikan();
        sampai(() -> temuan.ambil(id).keadaan() == KeadaanTemuan.DITUTUP);
    }

    private void terbitkan(Permohonan p) {
        Page ads = meja("adminsert");
        Tasklist milikAds = new Tasklist(ads);
        milikAds.buka(tunggu(p, "siapkanSertifikat").getId());
        Peramban.potret(ads, "sertifikasi-siapkan-sertifikat");
        milikAds.selesaikan();
        kunci.siapkanKunci();
        Page kepala = meja("kepala");
        Tasklist milikKepala = new Tasklist(kepala);
        milikKepala.bukaMilikSendiri(tunggu(p, "tandatanganiSertifikat").getId());
        kepala.fill("#sandi", ContohLhu.SANDI);
        Peramban.potret(kepala, "sertifikasi-tandatangani-sertifikat");
        milikKepala.selesaikan();
        Task periksa = tunggu(p, "periksaSertifikat");
        Page cs = meja("cs");
        Tasklist milikCs = new Tasklist(cs);
        milikCs.buka(periksa.getId());
        cs.check("input[name=keputusan][value=rilis]");
        milikCs.selesaikan();
        sampai(() -> kasus.terbuka(p.kasus()).stream().anyMatch(l -> l.frasa().equals("isiSurvei")));
    }

    private void survei(Permohonan p) {
        PenggunaLogin saya = sertifikasi.pelanggan();
        Map<String, Integer> jawaban = survei.lembar(p.id(), saya.pelangganId()).pertanyaan().stream().collect(Collectors.toMap(t -> t.kode(), t -> 4));
        orang.sebagai(saya.username(), () -> survei.isi(p.id(), saya.pelangganId(), new IsianSurvei(jawaban, Map.of(), null)));
    }

    /** The decision is there when the promised day passes: three days later the certificate comes out, and with it a letter. */
    private PermohonanMaaf terbitkanTerlambat(Permohonan p) {
        alur.pukul(LocalDateTime.ofInstant(kasus.ambil(p.kasus()).janji(), WIB).plusDays(3));
        milik.add(p.id());
        terbitkan(p);
        sampai(() -> maaf.untuk(p.id()).isPresent());
        return maaf.untuk(p.id()).orElseThrow();
    }

    /** The next order of the customer knows the letter by itself: forty working days instead of forty-one, for both sides to read. */
    private void janjiLebihCepat(Page hp, Page pj, Permohonan terlambat, PermohonanMaaf surat) {
        hp.navigate("/portal/kasus/" + terlambat.id());
        assertThat(hp.locator("main")).containsText(surat.nomor());
        assertThat(hp.locator("main")).containsText("Sertifikasi Anda berikutnya dijanjikan 1 hari kerja lebih cepat.");
        rapi(hp, "sertifikasi-permohonan-maaf-360");
        Permohonan berikut = kirim(hp);
        Kasus k = kasus.ambil(berikut.kasus());
        assertThat(hp.locator("main")).containsText("1 hari kerja lebih cepat, menurut surat permohonan maaf " + surat.nomor());
        Assertions.assertThat(hari(k.janji())).isEqualTo(hari(kalender.tambahHariKerja(k.satker(), k.dibuat(), 40)));
        assertThat(hp.locator("main")).containsText(hari(k.janji()).format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"))));
        rapi(hp, "sertifikasi-janji-lebih-cepat-360");
        pj.navigate("/kasus/" + k.nomor());
        assertThat(pj.locator("main")).containsText("1 hari kerja, menurut surat permohonan maaf " + surat.nomor());
        Peramban.potret(pj, "sertifikasi-janji-lebih-cepat-staf");
        pj.navigate("/kasus/" + terlambat.kasus());
        assertThat(pj.locator("main")).containsText("potongannya sudah dipakai");
        Peramban.potret(pj, "sertifikasi-permohonan-maaf-staf");
    }

    private static LocalDate hari(Instant saat) {
        return LocalDate.ofInstant(saat, WIB);
    }

    @Test
    @Tag("CRT-052")
    @Tag("CRT-064")
    @Tag("CRT-069")
    @Tag("HLP-017")
    @Tag("HLP-018")
    void fromKirimDokumenToTheCertificateWithALateFinding() {
        alamat = "http://localhost:" + port;
        Page hp = pelanggan(Peramban.ponsel(alamat));
        Permohonan p = sertifikasi.sampaiOrder(kirim(hp));
        tunggu(p, "tunjukTim");
        hp.navigate("/portal");
        assertThat(hp.locator("main")).containsText("Evaluasi sertifikasi");
        rapi(hp, "sertifikasi-dasbor-360");
        Kunjungan k = sampaiAudit(p);
        audit(k);
        long minor = temuan(k, Kategori.MINOR);
        long mayor = temuan(k, Kategori.MAYOR);

        hp.navigate("/portal");
        hp.locator(".daftar-tindakan details summary").click();
        assertThat(hp.locator(".daftar-tindakan details")).containsText(Pattern.compile("Perbaiki temuan\\s+2\\s"));
        assertThat(hp.locator(".daftar-tindakan details")).containsText(Pattern.compile("paling lambat .*paling lambat ", Pattern.DOTALL));
        rapi(hp, "sertifikasi-dua-temuan-360");
        hp.navigate("/portal/sertifikasi/" + p.id() + "/temuan");
        assertThat(hp.locator("main")).containsText("Mayor");
        rapi(hp, "sertifikasi-temuan-360");
        perbaiki(hp, k, minor, "sertifikasi-perbaikan-360");
        Page mejaEvaluator = meja("evaluator2");
        Tasklist evaluator = new Tasklist(mejaEvaluator);
        tutup(evaluator, k, minor);
        evaluasi.uji(k, "memenuhi");

        Page mejaPj = meja("pjsert");
        Tasklist pj = new Tasklist(mejaPj);
        terlambat(k);
        pj.buka(tunggu(p, "putuskanTemuanLewat").getId());
        mejaPj.getByText("Beri waktu lagi.").click();
        mejaPj.fill("[name=batas]", alur.kini().toLocalDate().plusDays(14).toString());
        mejaPj.fill("[name=alasan]", "Mesin pengganti baru tiba minggu depan");
        Peramban.potret(mejaPj, "sertifikasi-temuan-lewat");
        pj.selesaikan();
        sampai(() -> kasus.terbuka(k.kasus()).stream().anyMatch(l -> l.frasa().equals("perbaikiTemuan")));
        perbaiki(hp, k, mayor, "sertifikasi-perbaikan-terlambat-360");
        tutup(evaluator, k, mayor);
        tunggu(p, "susunLaporanAudit");
        alur.selesaikan("evaluator", k, "susunLaporanAudit", evaluasi.laporan("BERIKAN"));

        tunggu(p, "tunjukReviewer");
        putusan.berikan(p);
        PermohonanMaaf surat = terbitkanTerlambat(p);

        hp.navigate("/portal/sertifikat");
        String nomor = sql.queryForObject("select nomor from sertifikat where permohonan_id = ?", String.class, p.id());
        assertThat(hp.locator("main")).containsText(nomor);
        survei(p);
        hp.reload();
        rapi(hp, "sertifikasi-sertifikat-360");
        Page umum = Peramban.meja(alamat);
        umum.navigate("/publik/sertifikat?cari=" + nomor.replace("/", "%2F"));
        assertThat(umum.locator("main")).containsText("Argon Tank");
        Peramban.potret(umum, "sertifikasi-register-publik");
        mejaPj.navigate("/kasus/" + p.kasus() + "#berkas-sertifikasi");
        assertThat(mejaPj.locator("#berkas-sertifikasi tbody tr")).hasCount(15);
        assertThat(mejaPj.locator("#berkas-sertifikasi")).not().containsText("Belum ada");
        Peramban.potret(mejaPj, "sertifikasi-berkas");
        sampai(() -> kasus.terbuka(p.kasus()).stream().anyMatch(l -> l.frasa().equals("selesaikanOrder")));
        hp.navigate("/portal/lhu?cari=" + Peramban.kata(permohonan.ambil(p.id()).nomorOrder()));
        rapi(hp, "sertifikasi-selesai-order-360");
        hp.locator("#order-" + p.id() + " button:has-text('Selesai Order')").click();
        hp.click("#dialog-tanya [value=ya]");
        assertThat(hp.locator("#order-" + p.id())).containsText("Order selesai");
        sampai(() -> kasus.ambil(p.kasus()).selesai() != null);
        hp.navigate("/portal/kasus/" + p.id());
        assertThat(hp.locator("main")).containsText(Pattern.compile("Selesai"));
        rapi(hp, "sertifikasi-selesai-360");
        janjiLebihCepat(hp, mejaPj, p, surat);
        Assertions.assertThat(galatSkrip).isEmpty();
    }
}
