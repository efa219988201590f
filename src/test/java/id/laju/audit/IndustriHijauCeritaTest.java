package id.laju.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laju.Orang;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.ContohBerkas;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.SuratTte;
import id.laju.mesin.KasusService;
import id.laju.mesin.SiapaBekerja;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.sertifikasi.AlurSertifikasiPenuh;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Green industry on both sides: values in the documents, values measured on a tablet, a finding, the decision and the certificate with its level. What other stories show is done by their helpers. */
@CeritaTest
class IndustriHijauCeritaTest {

    private static final int TABLET = 768;

    @LocalServerPort int port;
    @Autowired AlurSertifikasiPenuh sertifikasi;
    @Autowired AlurAudit audit;
    @Autowired AlurEvaluasi evaluasi;
    @Autowired AlurHijau hijau;
    @Autowired AlurTemuan alur;
    @Autowired AlurPutusan putusan;
    @Autowired LembarAuditService lembar;
    @Autowired TemuanService temuan;
    @Autowired PerbaikanTemuanService perbaikan;
    @Autowired PermohonanService permohonan;
    @Autowired KasusService kasus;
    @Autowired ContohLhu kunci;
    @Autowired SuratTte tte;
    @Autowired SiapaBekerja siapa;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    private final List<String> galatSkrip = new ArrayList<>();
    private String alamat;

    @AfterEach
    void jamKembali() {
        ClockUtil.reset();
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
        long id = sertifikasi.drafHijau();
        hp.navigate("/portal/permohonan/baru");
        Assertions.assertThat(hp.locator("#layanan-sertifikasi-industri-hijau").isEnabled()).isTrue();
        hp.navigate("/portal/sertifikasi/" + id + "/data");
        assertThat(hp.locator("select[name=sni]")).containsText("SIH Karet Remah");
        rapi(hp, "hijau-data-360");
        hp.navigate("/portal/sertifikasi/" + id);
        hp.locator("#kirim button[type=submit]").click();
        Peramban.pindah(hp, () -> hp.click("#dialog-tanya [value=ya]"));
        assertThat(hp.locator("main")).containsText("hanya dapat dilihat");
        hp.navigate("/portal/kasus/" + id);
        assertThat(hp.locator("main")).containsText("Janji selesai");
        rapi(hp, "hijau-kasus-360");
        return permohonan.ambil(id);
    }

    /** A value of the documents that its limit does not hold: refused without a note, then sent to the customer. */
    private void nilaiDokumen(Permohonan p) {
        Page meja = meja(AlurHijau.KETUA);
        Tasklist milik = new Tasklist(meja);
        milik.buka(tunggu(p, "auditKecukupan").getId());
        Locator baris = meja.locator("tr[data-baris=baris]");
        assertThat(baris).hasCount(14);
        meja.locator("tr[data-baris=baris] input[value=SESUAI]").all().forEach(Locator::check);
        for (Locator satu : baris.filter(new Locator.FilterOptions().setHas(meja.locator("[name=nilai]"))).all()) {
            satu.locator("[name=nilai]").fill(AlurHijau.padaBatas(satu.locator("td strong").first().textContent()));
        }
        baris.nth(1).locator("[name=nilai]").fill("36,2");
        meja.check("input[name=keputusan][value=kurang]");
        milik.selesaikan();
        assertThat(baris.nth(1).locator(".laju-galat").first()).containsText("Tulis apa yang kurang");
        baris.nth(1).locator("textarea").fill("Rekening listrik setahun memberi 36,2; jelaskan perhitungannya");
        Peramban.potret(meja, "hijau-verifikasi-dokumen");
        milik.selesaikan();
        sampai(() -> kasus.terbuka(p.kasus()).stream().anyMatch(l -> l.frasa().equals("lengkapiKecukupan")));
    }

    private void lengkapi(Page hp, Permohonan p) {
        hp.navigate("/portal/sertifikasi/" + p.id() + "/kecukupan");
        assertThat(hp.locator("main")).containsText("maks. 35 kWh/m3 produk");
        assertThat(hp.locator("main")).containsText("36,2");
        hp.locator("textarea[name^=butir-]").first().fill("Pompa sumur dipakai juga oleh pabrik lain; tanpa bagian itu 34,8");
        rapi(hp, "hijau-lengkapi-360");
        Peramban.pindah(hp, () -> hp.click("button[name=kirim]"));
        tunggu(p, "auditKecukupan");
        hijau.nilaiDokumen(p, Map.of());
    }

    /** Typed on a tablet, judged at once, made a finding. */
    private void ukur(Kunjungan k) {
        alur.hariAudit(k);
        Page tablet = Peramban.meja(alamat);
        tablet.onPageError(galatSkrip::add);
        tablet.setViewportSize(TABLET, 1024);
        Tasklist.masuk(tablet, AlurHijau.KETUA);
        tablet.navigate("/kelola/audit/" + k.id());
        ButirLembar listrik = butir(k, "Energi: Konsumsi energi listrik");
        Locator ada = tablet.locator("#b-" + listrik.id());
        ada.locator("[name=nilai]").fill("34,8");
        sampai(() -> lembar.satu(k.id(), listrik.id()).hasil() == HasilPeriksa.SESUAI);
        ButirLembar air = butir(k, "Air: Konsumsi air");
        Locator satu = tablet.locator("#b-" + air.id());
        satu.locator("[name=nilai]").fill("2,1");
        satu.locator("textarea").fill("Meter air, rata-rata tiga bulan");
        sampai(() -> lembar.satu(k.id(), air.id()).hasil() == HasilPeriksa.TIDAK_SESUAI && lembar.satu(k.id(), air.id()).catatan() != null);
        assertThat(satu.locator(".pilihan-butir input:checked")).hasValue("TIDAK_SESUAI");
        assertThat(satu.locator(".keadaan-butir")).hasText("tersimpan");
        rapi(tablet, "hijau-lembar-768");
        satu.locator("[data-jadi-temuan]").click();
        assertThat(tablet.locator("#t-uraian")).hasValue(Pattern.compile("Air: Konsumsi air.*: 2,1 .*\\(maks.*\\)\\. Meter air, rata-rata tiga bulan"));
        tablet.locator("#form-temuan .pilihan-butir label").nth(1).click();
        rapi(tablet, "hijau-temuan-768");
        Peramban.pindah(tablet, () -> tablet.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan temuan")).click());
        assertThat(tablet.locator("#temuan tbody tr")).hasCount(1);
        hijau.ukur(k);
        hijau.tutup(k);
        sampai(() -> kasus.terbuka(k.kasus()).stream().anyMatch(l -> l.frasa().equals("perbaikiTemuan")));
    }

    private ButirLembar butir(Kunjungan k, String awal) {
        return lembar.butir(k.id()).stream().filter(b -> b.isi().startsWith(awal)).findFirst().orElseThrow();
    }

    private void putuskan(Permohonan p) {
        tunggu(p, "tunjukReviewer");
        putusan.tinjau(p);
        Page meja = meja("pemutus");
        Tasklist milik = new Tasklist(meja);
        milik.buka(tunggu(p, "usulkanKeputusan").getId());
        meja.check("input[name=pilihan][value=BERIKAN]");
        Peramban.potret(meja, "hijau-keputusan");
        milik.selesaikan();
        tunggu(p, "setujuiKeputusan");
        putusan.sahkan(p);
    }

    private void terbitkan(Permohonan p) {
        Page meja = meja("adminsert");
        Tasklist milik = new Tasklist(meja);
        milik.buka(tunggu(p, "siapkanSertifikat").getId());
        assertThat(meja.locator("#peringkat")).hasText("Level 5");
        assertThat(meja.locator("[data-laju]")).containsText("14 dari 14 persyaratan dipenuhi (100,0%)");
        Peramban.potret(meja, "hijau-siapkan-sertifikat");
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
    }

    @Test
    @Tag("GRN-001")
    @Tag("GRN-003")
    @Tag("GRN-004")
    void fromTheStandardToTheLevel() {
        alamat = "http://localhost:" + port;
        Page hp = pelanggan();
        Permohonan p = sertifikasi.sampaiOrder(kirim(hp));
        tunggu(p, "tunjukTim");
        hijau.tim(p);
        sampai(() -> audit.menungguTim(p).isPresent());
        audit.jawabTim(p, Map.of());
        nilaiDokumen(p);
        lengkapi(hp, p);
        Kunjungan k = evaluasi.jadwalkan(p);
        tunggu(p, "laksanakanAudit");
        ukur(k);
        hp.navigate("/portal/sertifikasi/" + p.id() + "/temuan");
        assertThat(hp.locator("main")).containsText("Mayor");
        rapi(hp, "hijau-temuan-360");
        long id = temuan.milikAudit(k.id()).get(0).id();
        perbaikan.tambahBerkas(id, List.of(new Unggahan("meter-air.pdf", ContohBerkas.pdf("Meter air"))), sertifikasi.pelanggan().pelaku());
        perbaikan.kirim(id, new IsianPerbaikan("Air bilas botol tidak didaur", null, "Air bilas didaur, 1,7 m3/m3", null, null), sertifikasi.pelanggan().pelaku());
        tunggu(p, "nilaiPerbaikan");
        alur.selesaikan(AlurHijau.EVALUATOR, k, "nilaiPerbaikan", Map.of("keputusan", "tutup"));
        tunggu(p, "susunLaporanAudit");
        alur.selesaikan(AlurHijau.KETUA, k, "susunLaporanAudit", evaluasi.laporan("BERIKAN"));
        putuskan(p);
        terbitkan(p);
        hp.navigate("/portal/sertifikat");
        String nomor = sql.queryForObject("select nomor from sertifikat where permohonan_id = ?", String.class, p.id());
        assertThat(hp.locator("main")).containsText(nomor);
        assertThat(hp.locator("main")).containsText("Level 5");
        rapi(hp, "hijau-sertifikat-360");
        Page umum = Peramban.meja(alamat);
        umum.navigate("/publik/sertifikat?cari=" + nomor.replace("/", "%2F"));
        assertThat(umum.locator("main")).containsText("SIH Air Minum Dalam Kemasan");
        assertThat(umum.locator("main")).containsText("Sertifikasi Industri Hijau, Level 5");
        Peramban.potret(umum, "hijau-register-publik");
        Assertions.assertThat(galatSkrip).isEmpty();
    }
}
