package id.laju.kelas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.bimtek.AlurBimtek;
import id.laju.bimtek.KeadaanKelas;
import id.laju.bimtek.Kelas;
import id.laju.bimtek.KelasService;
import id.laju.lhu.ContohLhu;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Permohonan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A class from its closed registration to the certificate in the hands of a participant, tests and evaluation taken on a phone. */
@CeritaTest
class KelasCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurBimtek bimtek;
    @Autowired AlurKelas alur;
    @Autowired KelasService kelas;
    @Autowired TautanPesertaService tautan;
    @Autowired SertifikatPelatihanService sertifikat;
    @Autowired BukuKelas buku;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    private String alamat;
    private Kelas k;

    private String dasar() {
        return "/kelola/pelaksanaan-bimtek/" + k.id();
    }

    private Page staf(String nama) {
        Page meja = Peramban.meja(alamat);
        Tasklist.masuk(meja, nama);
        return meja;
    }

    private Locator buka(Page meja, String frasa) {
        sampai(() -> orang.tugas(alur.kasus(k), frasa) != null);
        return new Tasklist(meja).buka(orang.tugas(alur.kasus(k), frasa).getId());
    }

    private Locator milikSendiri(Page meja, String frasa) {
        sampai(() -> orang.tugas(alur.kasus(k), frasa) != null);
        return new Tasklist(meja).bukaMilikSendiri(orang.tugas(alur.kasus(k), frasa).getId());
    }

    private void selesai(Page meja, String frasa) {
        new Tasklist(meja).selesaikan();
        sampai(() -> orang.tugas(alur.kasus(k), frasa) == null);
    }

    @Test
    @Tag("TRN-010") @Tag("TRN-011") @Tag("TRN-012") @Tag("TRN-014") @Tag("TRN-017") @Tag("TRN-018") @Tag("TRN-019") @Tag("TRN-020")
    void aClassFromItsQuotaToTheCertificateOfAParticipant(@TempDir Path folder) throws Exception {
        alamat = "http://localhost:" + port;
        k = bimtek.kelas(2, 10);
        Permohonan p = bimtek.order(k, 2);
        Page admin = staf("adminpel.ptk");
        admin.navigate("/kelola/pelaksanaan-bimtek");
        rapi(admin, "bimtek-baru");
        admin.navigate(dasar());
        rapi(admin, "bimtek-cek-data-awal");
        admin.click("[data-buka='#tutup']");
        Peramban.pindah(admin, () -> admin.locator("#tutup button[type=submit]").click());
        assertThat(admin.locator(".pesan.baik").first()).containsText("Pendaftaran ditutup");

        suratTugas(admin);
        siapkan(admin, folder);
        sql.update("update kelas set batas_pendaftaran = ?, mulai = ?, selesai = ? where id = ?", bimtek.hari(-1), bimtek.hari(0), bimtek.hari(0), k.id());
        buka(admin, "siapkanKelas");
        Peramban.potret(admin, "staf-siapkan-kelas");
        selesai(admin, "siapkanKelas");
        sampai(() -> orang.tugas(alur.kasus(k), "laksanakanBimtek") != null);

        List<TautanPesertaService.Tautan> kode = tautan.cetak(k.id());
        Page ponsel = Peramban.ponsel(alamat);
        ponsel.setViewportSize(390, 844);
        aktifkan(admin, "Pre-test");
        tes(ponsel, kode.get(0), "pre", 1);
        tes(Peramban.ponsel(alamat), kode.get(1), "pre", 2);
        aktifkan(admin, "Post-test");
        tes(ponsel, kode.get(0), "post", 0);
        aktifkan(admin, "Evaluasi");
        evaluasi(ponsel, kode.get(0));
        rapi(admin, "bimtek-aktivasi");
        for (String t : List.of("Pre-test", "Post-test", "Evaluasi")) {
            Peramban.pindah(admin, () -> admin.locator("button[aria-label='Tutup " + t + "']").click());
        }
        kegiatan(admin, folder);
        buka(admin, "laksanakanBimtek");
        Peramban.potret(admin, "staf-laksanakan-bimtek");
        selesai(admin, "laksanakanBimtek");
        sertifikat(admin);

        ponsel.navigate("/publik/bimtek/" + k.id() + "/" + kode.get(0).kode());
        rapi(ponsel, "bimtek-peserta-sertifikat-390");
        Download unduhan = ponsel.waitForDownload(() -> ponsel.locator("a[href$='/sertifikat']").click());
        assertThat(new String(Files.readAllBytes(unduhan.path()), 0, 5)).isEqualTo("%PDF-");
        admin.navigate("/kelola/pelaksanaan-bimtek?bagian=selesai");
        rapi(admin, "bimtek-selesai");
        assertThat(admin.locator("main")).containsText(buku.kelas(k.id()).judul());
        admin.navigate(dasar());
        rapi(admin, "bimtek-cek-data-selesai");
        assertThat(orang.tugas(p.kasus(), "putuskanBimtekTertunda")).isNull();
    }

    private void suratTugas(Page admin) {
        buka(admin, "pilihInstruktur");
        admin.check("input[name=instruktur][value='mt.ptk']");
        admin.fill("#tamu", "Dr. Tamu; Politeknik Negeri Sambas");
        Peramban.potret(admin, "staf-pilih-instruktur");
        selesai(admin, "pilihInstruktur");
        Page tu = staf("tu.ptk");
        buka(tu, "siapkanSuratTugasBimtek");
        tu.check("input[name=penanda][value='kepala.ptk']");
        Peramban.potret(tu, "staf-surat-tugas-bimtek");
        selesai(tu, "siapkanSuratTugasBimtek");
        Page kepala = staf("kepala.ptk");
        milikSendiri(kepala, "tandatanganiSuratTugasBimtek");
        kepala.fill("#sandi", ContohLhu.SANDI);
        Peramban.potret(kepala, "staf-tanda-surat-tugas-bimtek");
        selesai(kepala, "tandatanganiSuratTugasBimtek");
    }

    private void siapkan(Page admin, Path folder) throws Exception {
        Path modul = Files.write(folder.resolve("modul.pdf"), ContohBerkas.pdf("Modul"));
        admin.navigate(dasar() + "/materi");
        admin.fill("input[name=judul]", "Modul 1");
        admin.setInputFiles("input[name=berkas]", modul);
        Peramban.pindah(admin, () -> admin.locator("main form.kartu button[type=submit]").first().click());
        rapi(admin, "bimtek-materi");
        admin.navigate(dasar() + "/soal");
        admin.fill("textarea[name=tempelan]", "Satu tambah satu?;Satu;Dua;Tiga;B\nWarna langit?;Biru;Hijau;Z");
        Peramban.pindah(admin, () -> admin.locator("form[action$='/tempel'] button").click());
        assertThat(admin.locator("form[action$='/tempel']")).containsText("Baris 2: Kunci jawaban");
        admin.fill("textarea[name=tempelan]", "Satu tambah satu?;Satu;Dua;Tiga;B\nWarna langit?;Biru;Hijau;A");
        Peramban.pindah(admin, () -> admin.locator("form[action$='/tempel'] button").click());
        rapi(admin, "bimtek-soal");
        admin.navigate(dasar() + "/soal?tahap=POST");
        Peramban.pindah(admin, () -> admin.locator("form[action$='/salin'] button").click());
        admin.navigate(dasar() + "/soal?tahap=EVALUASI");
        admin.fill("textarea[name=tempelan]", "Instruktur menguasai materi;skala\nSaran;uraian");
        Peramban.pindah(admin, () -> admin.locator("form[action$='/tempel'] button").click());
        assertThat(admin.locator("table tbody tr")).hasCount(2);
    }

    private void aktifkan(Page admin, String tes) {
        admin.navigate(dasar() + "/aktivasi");
        Peramban.pindah(admin, () -> admin.locator("button[aria-label='Aktifkan " + tes + "']").click());
    }

    /** @param salah how many of the two are answered wrongly */
    private void tes(Page ponsel, TautanPesertaService.Tautan t, String tahap, int salah) {
        ponsel.navigate("/publik/bimtek/" + k.id());
        ponsel.fill("input[name=kode]", t.kode());
        Peramban.pindah(ponsel, () -> ponsel.locator("main form button[type=submit]").click());
        rapi(ponsel, "bimtek-peserta-" + tahap + "-" + ponsel.viewportSize().width);
        Peramban.pindah(ponsel, () -> ponsel.locator("a[href$='/tes/" + tahap + "']").click());
        ponsel.locator("fieldset").nth(0).getByText("Dua", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(ponsel.locator("[data-kabar]")).containsText("Tersimpan");
        ponsel.locator("fieldset").nth(1).getByText(salah > 0 ? "Hijau" : "Biru", new Locator.GetByTextOptions().setExact(true)).click();
        rapi(ponsel, "bimtek-tes-" + tahap + "-" + ponsel.viewportSize().width);
        Peramban.pindah(ponsel, () -> ponsel.locator("form[data-tes] button[type=submit]").click());
        assertThat(ponsel.locator("main")).containsText(salah > 0 ? "Nilai 50: 1 dari 2" : "Nilai 100: 2 dari 2");
        assertThat(ponsel.locator("a[href$='/tes/" + tahap + "']")).hasCount(0);
    }

    private void evaluasi(Page ponsel, TautanPesertaService.Tautan t) {
        ponsel.navigate("/publik/bimtek/" + k.id() + "/" + t.kode() + "/tes/evaluasi");
        Peramban.pindah(ponsel, () -> ponsel.locator("form[data-tes] button[type=submit]").click());
        assertThat(ponsel.locator("fieldset.keliru")).hasCount(1);
        rapi(ponsel, "bimtek-evaluasi-belum-390");
        ponsel.locator("fieldset").nth(0).getByText("5", new Locator.GetByTextOptions().setExact(true)).click();
        ponsel.fill("textarea", "Ruang terlalu dingin");
        Peramban.pindah(ponsel, () -> ponsel.locator("form[data-tes] button[type=submit]").click());
        rapi(ponsel, "bimtek-peserta-selesai-390");
    }

    private void kegiatan(Page admin, Path folder) throws Exception {
        admin.navigate(dasar() + "/hadir");
        admin.locator("input[name=datang]").all().forEach(Locator::check);
        Peramban.pindah(admin, () -> admin.locator("main form.kartu button[type=submit]").click());
        rapi(admin, "bimtek-hadir");
        Path foto = Files.write(folder.resolve("kelas.jpg"), ContohBerkas.foto("jpeg", 800, 600));
        admin.navigate(dasar() + "/foto");
        admin.setInputFiles("input[name=foto]", foto);
        admin.fill("input[name=keterangan]", "Pembukaan");
        Peramban.pindah(admin, () -> admin.locator("main form.kartu button[type=submit]").first().click());
        rapi(admin, "bimtek-foto");
        admin.navigate(dasar() + "/hasil");
        rapi(admin, "bimtek-hasil");
        assertThat(admin.locator("tbody tr").first()).containsText("100,00");
        admin.navigate(dasar() + "/evaluasi");
        rapi(admin, "bimtek-evaluasi");
    }

    private void sertifikat(Page admin) {
        assertThat(buka(admin, "siapkanSertifikatPelatihan")).containsText("100,00");
        assertThat(admin.locator("input[name=nomor]").first()).hasValue(java.util.regex.Pattern.compile("SP/.*"));
        Peramban.potret(admin, "staf-nomor-sertifikat");
        selesai(admin, "siapkanSertifikatPelatihan");
        Page kepala = staf("kepala.ptk");
        milikSendiri(kepala, "tandatanganiSertifikatPelatihan");
        kepala.fill("#sandi", ContohLhu.SANDI);
        Peramban.potret(kepala, "staf-tanda-sertifikat-pelatihan");
        selesai(kepala, "tandatanganiSertifikatPelatihan");
        Page cs = staf("cs.ptk");
        buka(cs, "kirimSertifikatPelatihan");
        cs.check("input[name=keputusan][value=kirim]");
        Peramban.potret(cs, "staf-kirim-sertifikat-pelatihan");
        selesai(cs, "kirimSertifikatPelatihan");
        sampai(() -> kelas.ambil(k.id()).keadaan() == KeadaanKelas.SELESAI);
        cs.navigate(dasar() + "/sertifikat");
        rapi(cs, "bimtek-sertifikat");
        assertThat(sertifikat.dirilis(k.id())).hasSize(2);
    }
}
