package id.laju.model;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.laju.Orang;
import id.laju.penawaran.AlurPenawaran;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Once a month an owner opens the workbench: what the guide of process owners shows, in its order. Nothing is released. */
@CeritaTest
class PemilikProsesCeritaTest {

    private static final String PENAWARAN = "/kelola/proses/penawaran";
    private static final String NORMA = "[name='i.userTask_periksaPermohonan.normaWaktu']";

    @LocalServerPort int port;
    @Autowired AlurPenawaran alur;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    @Test
    void theOwnerFindsHisWayThroughTheWorkbench() throws IOException {
        List<String> selesai = List.of(ditolak(), ditolak());
        alur.mulaiUtuh();
        Page pemilik = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(pemilik, "pemilik");
        daftar(pemilik);
        paket(pemilik);
        unggahKeliru(pemilik);
        String usulan = ubahNorma(pemilik);
        beda(pemilik, usulan);
        gladi(pemilik, usulan, selesai);
        perilisMelihat(usulan);
        tarik(pemilik, usulan);
        lihat(pemilik, PENAWARAN + "/hambatan", "pemilik-hambatan");
        lihat(pemilik, PENAWARAN + "/sop", "pemilik-sop");
    }

    private String ditolak() {
        String kasus = alur.kasus(alur.mulaiUtuh());
        orang.selesaikan("cs", kasus, "periksaPermohonan", Map.of("keputusan", "tolak", "alasan", "Metode belum tersedia", "kajiUlang", AlurPenawaran.kajiUlang(null)));
        Peramban.sampai(() -> sql.queryForObject("select selesai is not null from kasus where nomor = ?", Boolean.class, kasus));
        return kasus;
    }

    private static void daftar(Page p) {
        p.navigate("/kelola/proses?cari=penawaran");
        Peramban.rapi(p, "pemilik-daftar");
        p.navigate(PENAWARAN);
        Peramban.rapi(p, "pemilik-versi");
    }

    /** The palette lies where Modeler looks for it. */
    private static void paket(Page p) throws IOException {
        Download berkas = p.waitForDownload(() -> p.getByText("Unduh paket").click());
        Map<String, byte[]> isi = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(berkas.path())))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                isi.put(e.getName(), zip.readAllBytes());
            }
        }
        Assertions.assertThat(isi).containsKeys("penawaran.bpmn", ".camunda/element-templates/laju.json", ".camunda/element-templates/penawaran.json");
    }

    private static void unggahKeliru(Page p) throws IOException {
        String keliru = Files.readString(Path.of("bpmn/penawaran/penawaran.bpmn")).replaceFirst("value=\"10 menit\"", "value=\"10 menitan\"");
        p.navigate("/kelola/proses/unggah?kunci=penawaran");
        p.setInputFiles("[name=berkas]", new FilePayload("penawaran.bpmn", "application/xml", keliru.getBytes(StandardCharsets.UTF_8)));
        p.fill("[name=alasan]", "Pemeriksaan permohonan perlu waktu lebih lama");
        Peramban.rapi(p, "pemilik-unggah");
        Peramban.pindah(p, () -> tombol(p, "Periksa dan ajukan").click());
        assertThat(p.locator("#temuan")).containsText("10 menitan");
        tampil(p);
        Peramban.rapi(p, "pemilik-temuan");
        tombol(p, "Buang unggahan ini").click();
    }

    private static String ubahNorma(Page p) {
        p.navigate(PENAWARAN + "/langkah");
        p.locator("summary").first().click();
        p.fill(NORMA, "30 menit");
        p.locator(NORMA).scrollIntoViewIfNeeded();
        Peramban.layar(p, "pemilik-langkah");
        p.fill("[name=alasan]", "Kaji ulang permintaan perlu tiga puluh menit");
        Peramban.pindah(p, () -> tombol(p, "Ajukan perubahan").click());
        assertThat(p.getByText("Anda yang mengajukan usulan ini")).isVisible();
        Peramban.rapi(p, "pemilik-usulan");
        return p.url().replaceFirst(".*(?=/kelola)", "");
    }

    private static void beda(Page p, String usulan) {
        p.navigate(usulan + "/beda");
        assertThat(p.locator("table")).containsText("30 menit");
        tampil(p);
        Peramban.rapi(p, "pemilik-beda");
    }

    /** Finished cases once more, on the proposed model. */
    private static void gladi(Page p, String usulan, List<String> kasus) {
        p.navigate(usulan + "/gladi");
        p.fill("[name=kasus]", String.join(", ", kasus));
        Peramban.pindah(p, () -> tombol(p, "Jalankan").click());
        assertThat(p.getByText("dari 2 kasus mengikuti model ini sampai akhir.")).isVisible();
        tampil(p);
        Peramban.rapi(p, "pemilik-gladi");
    }

    private void perilisMelihat(String usulan) {
        Page perilis = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(perilis, "pusat");
        perilis.navigate(usulan);
        assertThat(tombol(perilis, "Rilis").first()).isVisible();
        Peramban.rapi(perilis, "pemilik-rilis");
    }

    private static void tarik(Page p, String usulan) {
        p.navigate(usulan);
        p.locator("form[action$='/tarik'] [name=catatan]").fill("Hanya contoh");
        Peramban.pindah(p, () -> tombol(p, "Tarik usulan").click());
        assertThat(p.locator("dl.rincian").first()).containsText("Ditarik");
    }

    private static void lihat(Page p, String alamat, String gambar) {
        Assertions.assertThat(p.navigate(alamat).status()).isEqualTo(200);
        if (p.locator(".diagram-kanvas").count() > 0) {
            tampil(p);
            p.locator(".diagram-kanvas").first().scrollIntoViewIfNeeded();
        }
        Peramban.layar(p, gambar);
    }

    private static void tampil(Page p) {
        assertThat(p.locator(".diagram-kanvas svg").first()).isVisible();
        assertThat(p.locator(".diagram-kanvas").first()).containsText("Kerjasama");
    }

    private static Locator tombol(Page p, String nama) {
        return p.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama).setExact(true));
    }
}
