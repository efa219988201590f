package id.laju.person;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.pindah;
import static id.laju.peramban.Peramban.potret;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.PermohonanService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two people ask to be certified; one fails, passes the further test, and both get their cards. Customer and staff at their screens. */
@CeritaTest
class PersonCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurPerson alur;
    @Autowired Orang orang;
    @Autowired SesiService sesi;
    @Autowired TerbitPersonService terbit;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired JdbcTemplate sql;

    private static void tekan(Page halaman, AriaRole peran, String nama) {
        pindah(halaman, () -> halaman.getByRole(peran, new Page.GetByRoleOptions().setName(nama).setExact(true)).first().click());
    }

    private static FilePayload pdf(String nama) {
        return new FilePayload(nama, "application/pdf", ContohBerkas.pdf(nama));
    }

    private static FilePayload foto() {
        return new FilePayload("foto.jpg", "image/jpeg", ContohBerkas.foto("jpg", 300, 400));
    }

    private Page meja() {
        Page p = Peramban.meja("http://localhost:" + port);
        p.setViewportSize(1366, 1200);
        return p;
    }

    private Locator tugas(Page halaman, String siapa, String tugasId, boolean sendiri) {
        Tasklist daftar = Tasklist.masuk(halaman, siapa);
        return sendiri ? daftar.bukaMilikSendiri(tugasId) : daftar.buka(tugasId);
    }

    private void selesai(Page halaman) {
        new Tasklist(halaman).selesaikan();
        assertThat(halaman.locator("[data-laju]")).hasCount(0);
    }

    private Task tunggu(Jalan j, String frasa) {
        sampai(() -> orang.tugas(j.kasus(), frasa) != null);
        return orang.tugas(j.kasus(), frasa);
    }

    private Task tungguSesi(SesiUji s, String frasa) {
        sampai(() -> alur.tugasSesi(s, frasa) != null);
        return alur.tugasSesi(s, frasa);
    }

    private Page pelanggan() {
        Page halaman = Peramban.meja("http://localhost:" + port);
        halaman.navigate("/masuk");
        halaman.fill("input[name=username]", AlurPerson.PELANGGAN);
        halaman.fill("input[name=password]", "laju-demo");
        halaman.press("input[name=password]", "Enter");
        halaman.waitForURL("**/portal**");
        return halaman;
    }

    /** The day of the test is today, and registration is over. */
    private void hariUji(SesiUji s) {
        sql.update("update sesi_uji set tanggal = ? where id = ?", alur.hari(), s.id());
        sampai(() -> sesi.ambil(s.id()).keadaan() == KeadaanSesi.DITETAPKAN);
        sampai(() -> {
            try {
                alur.lewat(s, "catchEvent_pendaftaranDitutup");
                return true;
            } catch (NoSuchElementException belum) {
                return false;
            }
        });
    }

    @Test
    @Tag("PRS-001")
    @Tag("PRS-002")
    @Tag("PRS-004")
    void oneFailsPassesTheFurtherTestAndBothGetTheirCards() throws IOException {
        Page saya = pelanggan();
        saya.navigate("/portal/permohonan/baru");
        saya.check("#layanan-sertifikasi-person");
        tekan(saya, AriaRole.BUTTON, "Lanjut");
        long id = Long.parseLong(saya.url().replaceAll(".*/person/(\\d+).*", "$1"));
        rapi(saya, "person-baru");
        saya.navigate("/portal/person/" + id + "/data");
        saya.selectOption("select[name=skemaId]", String.valueOf(alur.skema("PPC").id()));
        saya.fill("[name=pelatih]", "LPK Cipta Mutu");
        tekan(saya, AriaRole.BUTTON, "Simpan");
        saya.locator("input[type=file]").first().setInputFiles(pdf("surat.pdf"));
        tekan(saya, AriaRole.BUTTON, "Simpan");
        rapi(saya, "person-data");
        saya.navigate("/portal/peserta/" + id);
        saya.fill("[name=tempelan]", "Ratih Purnama\tratih@argonmulia.example.id\nSatria Nugraha\tsatria@argonmulia.example.id");
        pindah(saya, () -> saya.locator("form:has([name=tempelan]) button[type=submit]").click());
        rapi(saya, "person-daftar-peserta");
        isiPeserta(saya, id, 0, "3175014403900001");
        isiPeserta(saya, id, 1, "3175011201880002");
        rapi(saya, "person-peserta");
        saya.navigate("/portal/person/" + id);
        rapi(saya, "person-siap-diajukan");
        saya.locator("#ajukan button").click();
        pindah(saya, () -> saya.locator("dialog[open] button").getByText("Ajukan").click());
        Jalan j = new Jalan(id, permohonan.ambil(id).kasus());

        Page cs = meja();
        Locator periksa = tugas(cs, "cs", tunggu(j, "periksaPermohonanPerson").getId(), false);
        assertThat(periksa).containsText("Ratih Purnama");
        potret(cs, "person-periksa");
        cs.check("input[name=keputusan][value=terima]");
        selesai(cs);
        tunggu(j, "setujuiTarif");
        alur.lunasiDariTarif(j);

        Page admin = meja();
        Tasklist.masuk(admin, "adminsert");
        admin.navigate("/kelola/person/sesi/baru");
        admin.selectOption("select[name=skemaId]", String.valueOf(alur.skema("PPC").id()));
        admin.fill("[name=tanggal]", alur.hari().plusDays(10).toString());
        admin.fill("[name=batas]", alur.hari().plusDays(5).toString());
        admin.fill("[name=tempat]", "Ruang Uji Cerita");
        rapi(admin, "person-sesi-baru");
        tekan(admin, AriaRole.BUTTON, "Buka sesi");
        rapi(admin, "person-sesi");
        SesiUji s = sesi.semua("bbspjikfk").stream().filter(x -> x.tempat().equals("Ruang Uji Cerita")).findFirst().orElseThrow();
        Task tempat = tunggu(j, "tempatkanPeserta");
        new Tasklist(admin).buka(tempat.getId());
        admin.selectOption("#sesiId", String.valueOf(s.id()));
        potret(admin, "person-tempatkan");
        selesai(admin);
        hariUji(s);
        siapkan(s, "penguji", true);

        Page penguji = meja();
        tugas(penguji, "penguji", tunggu(j, "laksanakanUji").getId(), false);
        isiNilai(penguji, "Satria Nugraha");
        new Tasklist(penguji).selesaikan();
        assertThat(penguji.locator(".laju-galat").nth(1)).containsText("mengapa peserta belum kompeten");
        penguji.locator("tr:has-text('Satria Nugraha') input[name=alasan]").last().fill("Segel contoh tidak rapat");
        potret(penguji, "person-uji");
        selesai(penguji);

        sampai(() -> permohonanStatus(j).equals("Konfirmasi Uji Ulang"));
        saya.navigate("/portal/person/" + id);
        rapi(saya, "person-hasil");
        tekan(saya, AriaRole.LINK, "Uji Ulang");
        rapi(saya, "person-uji-ulang");
        saya.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kirim jawaban").setExact(true)).click();
        pindah(saya, () -> saya.click("#dialog-tanya button[value=ya]"));

        SesiUji ulang = alur.buka(1, 5);
        tunggu(j, "tempatkanPeserta");
        orang.selesaikan("adminsert", j.kasus(), "tempatkanPeserta", Map.of("sesiId", ulang.id()));
        hariUji(ulang);
        siapkan(ulang, "penguji2", false);
        tunggu(j, "laksanakanUji");
        orang.selesaikan("penguji2", j.kasus(), "laksanakanUji", alur.nilai(j, "penguji2", List.of()));

        Page pemutus = meja();
        Locator putusan = tugas(pemutus, "pemutus", tunggu(j, "putuskanSertifikasiPerson").getId(), false);
        assertThat(putusan).containsText("Segel contoh tidak rapat");
        pemutus.locator("select[name=putusan]").nth(0).selectOption("BERIKAN");
        pemutus.locator("select[name=putusan]").nth(1).selectOption("BERIKAN");
        new Tasklist(pemutus).selesaikan();
        assertThat(putusan).containsText("Centang pernyataan");
        pemutus.check("input[name=bebas]");
        potret(pemutus, "person-putuskan");
        selesai(pemutus);
        tunggu(j, "siapkanSertifikatPerson");
        orang.selesaikan("adminsert", j.kasus(), "siapkanSertifikatPerson", Map.of());
        tunggu(j, "tandatanganiSertifikatPerson");
        alur.tandatangani(j);
        Page akhir = meja();
        Locator kirim = tugas(akhir, "cs", tunggu(j, "periksaSertifikatPerson").getId(), false);
        assertThat(kirim).containsText("Kartu");
        potret(akhir, "person-periksa-sertifikat");
        akhir.check("input[name=keputusan][value=rilis]");
        selesai(akhir);
        sampai(() -> terbit.milik(id).stream().allMatch(SertifikatPerson::terbuka));
        alur.isiSurvei(j);
        saya.navigate("/portal/person/" + id);
        assertThat(saya.locator("main")).containsText("Sertifikat diberikan");
        rapi(saya, "person-terbit");
        SertifikatPerson x = terbit.milik(id).get(0);
        gambar(dokumen.isi(x.kartuId()), "person-kartu");
        gambar(dokumen.isi(x.dokumenId()), "person-sertifikat");
        saya.navigate("/publik/sertifikat-person?cari=Satria");
        assertThat(saya.locator("main")).containsText("3175********0002");
        rapi(saya, "person-publik");
        diganti(saya, id, x);
        Page ponsel = Peramban.ponsel("http://localhost:" + port);
        ponsel.navigate("/publik/sertifikat-person");
        rapi(ponsel, "person-publik-ponsel");
    }

    /** The card is lost: asked for on a narrow screen, looked at by the office, and in the register. */
    private void diganti(Page saya, long id, SertifikatPerson x) {
        saya.setViewportSize(360, 780);
        saya.navigate("/portal/person/" + id);
        rapi(saya, "person-terbit-360");
        saya.navigate("/portal/person/" + id + "/pengganti/" + x.id());
        rapi(saya, "person-pengganti-360");
        saya.check("input[name=sebab][value=HILANG]");
        saya.fill("[name=alasan]", "Dompet beserta kartunya hilang di terminal");
        tekan(saya, AriaRole.BUTTON, "Kirim permintaan");
        assertThat(saya.locator("main")).containsText("Unggah surat keterangan hilang");
        assertThat(saya.locator("[name=alasan]")).hasValue("Dompet beserta kartunya hilang di terminal");
        saya.setInputFiles("input[name=bukti]", pdf("surat-hilang.pdf"));
        tekan(saya, AriaRole.BUTTON, "Kirim permintaan");
        assertThat(saya.locator("main")).containsText("sedang diperiksa balai");
        rapi(saya, "person-pengganti-diminta-360");
        saya.setViewportSize(1366, 900);
        Jalan g = new Jalan(id, sql.queryForObject("select kasus from penggantian_person where permohonan_id = ?", String.class, id));
        Page admin = meja();
        assertThat(tugas(admin, "adminsert", tunggu(g, "periksaPenggantian").getId(), false)).containsText("Dompet beserta kartunya hilang");
        potret(admin, "person-periksa-penggantian");
        admin.check("input[name=putusan][value=terima]");
        selesai(admin);
        tunggu(g, "siapkanSertifikatPerson");
        orang.selesaikan("adminsert", g.kasus(), "siapkanSertifikatPerson", Map.of());
        tunggu(g, "tandatanganiSertifikatPerson");
        alur.tandatangani(g);
        tunggu(g, "periksaSertifikatPerson");
        orang.selesaikan("cs", g.kasus(), "periksaSertifikatPerson", Map.of("keputusan", "rilis"));
        sampai(() -> terbit.milik(id).stream().anyMatch(s -> "DIGANTI".equals(s.keadaan())));
        SertifikatPerson baru = terbit.milik(id).stream().filter(s -> s.menggantikanId() != null).findFirst().orElseThrow();
        try {
            gambar(dokumen.isi(baru.dokumenId()), "person-sertifikat-pengganti");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Page pj = meja();
        Tasklist.masuk(pj, "pjsert");
        pj.navigate("/kelola/person/sertifikat?cari=" + x.nama().replace(" ", "+"));
        assertThat(pj.locator("main")).containsText("Diganti");
        rapi(pj, "person-register");
        pj.navigate("/kelola/person/sesi");
        rapi(pj, "person-sesi-pj");
    }

    private String permohonanStatus(Jalan j) {
        return sql.queryForObject("select status from kasus where nomor = ?", String.class, j.kasus());
    }

    private void isiPeserta(Page saya, long id, int ke, String nik) {
        saya.navigate("/portal/person/" + id + "/peserta");
        pindah(saya, () -> saya.locator("tbody a.tombol").nth(ke).click());
        saya.fill("[name=nik]", nik);
        saya.fill("[name=tempatLahir]", "Jakarta");
        saya.fill("[name=tanggalLahir]", "1990-03-04");
        saya.setInputFiles("input[name=foto]", foto());
        saya.locator("input[type=file][name^=dokumen-]").nth(0).setInputFiles(pdf("ktp.pdf"));
        saya.locator("input[type=file][name^=dokumen-]").nth(1).setInputFiles(pdf("ijazah.pdf"));
        if (ke == 0) {
            rapi(saya, "person-peserta-form");
        }
        tekan(saya, AriaRole.BUTTON, "Simpan");
        saya.waitForURL(Pattern.compile(".*/peserta$"));
    }

    private void siapkan(SesiUji s, String siapa, boolean dilihat) {
        Task tunjuk = tungguSesi(s, "tunjukPenguji");
        if (!dilihat) {
            orang.selesaikan("pjsert", tunjuk, Map.of("penguji", List.of(Map.of("staf", siapa, "pilih", true))));
            orang.selesaikan(siapa, tungguSesi(s, "nyatakanTidakBerpihak"), Map.of("jawaban", "bersedia", "bebas", true));
            return;
        }
        Page pj = meja();
        tugas(pj, "pjsert", tunjuk.getId(), false);
        pj.locator("[data-baris=penguji]:has(input[value=" + siapa + "]) input[type=checkbox]").check();
        potret(pj, "person-tunjuk-penguji");
        selesai(pj);
        Page orangnya = meja();
        tugas(orangnya, siapa, tungguSesi(s, "nyatakanTidakBerpihak").getId(), true);
        orangnya.check("input[name=jawaban][value=bersedia]");
        orangnya.check("input[name=bebas]");
        potret(orangnya, "person-nyatakan");
        selesai(orangnya);
    }

    private static void isiNilai(Page penguji, String gagal) {
        Locator nilai = penguji.locator("input[name=nilai]");
        for (int i = 0; i < nilai.count(); i++) {
            nilai.nth(i).fill("88,5");
        }
        penguji.locator("tr:has-text('" + gagal + "') input[name=nilai]").last().fill("60");
    }

    /** Keeps the pages of a paper, to be looked at. */
    private static void gambar(byte[] pdf, String nama) throws IOException {
        Files.createDirectories(Path.of("target/gambar"));
        try (PDDocument d = Loader.loadPDF(pdf)) {
            for (int i = 0; i < d.getNumberOfPages(); i++) {
                ByteArrayOutputStream keluar = new ByteArrayOutputStream();
                ImageIO.write(new PDFRenderer(d).renderImageWithDPI(i, 200), "png", keluar);
                Files.write(Path.of("target/gambar", nama + "-" + (i + 1) + ".png"), keluar.toByteArray());
            }
        }
    }
}
