package id.laju.proses;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.laju.mesin.TabelKeputusan;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An owner takes a model home, brings it back with another norm, and somebody else releases it. */
@CeritaTest
class UsulanCeritaTest {

    private static final String KUNCI = "coba-usulan-web";
    private static final String TABEL = "coba-putusan-web";

    @LocalServerPort int port;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired TabelKeputusan tabel;

    private String alamat() {
        return "http://localhost:" + port;
    }

    private Date tenggat(String kasus) {
        mesin.startProcessInstanceByKey(KUNCI, kasus, Map.of("satker", "bbspjikfk"));
        return tugas.createTaskQuery().processInstanceBusinessKey(kasus).singleResult().getDueDate();
    }

    @Test
    @Tag("GOV-011")
    void aChangedNormIsReleasedByASecondPersonAndHoldsForNewTasks() throws IOException {
        Date lama = tenggat("bbspjikfk/CERITA-USUL-1");
        Page pemilik = Peramban.meja(alamat());
        Tasklist.masuk(pemilik, "pemilik");
        Map<String, byte[]> paket = unduh(pemilik);
        unggahRusak(pemilik, paket);
        String usulan = unggahBaik(pemilik, paket);
        rilis(usulan);
        Assertions.assertThat(tenggat("bbspjikfk/CERITA-USUL-2")).isAfter(lama);
        pemilik.navigate("/kelola/proses/" + KUNCI);
        assertThat(pemilik.locator("tbody tr")).hasCount(2);
        assertThat(pemilik.locator("tbody tr").first()).containsText("Norma sembilan hari");
        assertThat(pemilik.locator("tbody tr").first()).containsText("Surya Adinata");
        Peramban.rapi(pemilik, "proses-versi");
        pemilik.setViewportSize(360, 780);
        Peramban.rapi(pemilik, "proses-versi-360");
    }

    @Test
    @Tag("GOV-011")
    void aChangedTableIsComparedReleasedAndAskedFromThenOn() throws IOException {
        Page pemilik = Peramban.meja(alamat());
        Tasklist.masuk(pemilik, "pemilik");
        pemilik.navigate("/kelola/proses?bagian=tabel&cari=" + TABEL);
        Map<String, byte[]> paket = unduh(pemilik, "Buka Coba putusan-web", TABEL + ".dmn");
        Peramban.rapi(pemilik, "proses-tabel");
        Peramban.pindah(pemilik, () -> pemilik.getByText("Unggah perubahan").click());
        paket.computeIfPresent(TABEL + ".dmn", (n, isi) -> ModelUji.bita(new String(isi, StandardCharsets.UTF_8).replace("<text>30</text>", "<text>45</text>")));
        pemilik.setInputFiles("[name=berkas]", new FilePayload(TABEL + ".zip", "application/zip", ModelUji.zip(paket)));
        pemilik.fill("[name=alasan]", "Keputusan Kepala Nomor 7");
        Peramban.pindah(pemilik, () -> tombol(pemilik, "Periksa dan ajukan").click());
        String usulan = pemilik.url().replace(alamat(), "");
        Page pusat = Peramban.meja(alamat());
        Tasklist.masuk(pusat, "pusat");
        pusat.navigate(usulan + "/beda");
        assertThat(pusat.locator("main")).containsText("45");
        assertThat(pusat.locator("del").first()).hasText("30");
        Peramban.rapi(pusat, "proses-tabel-beda");
        rilis(pusat, usulan);
        Assertions.assertThat(tabel.satu(TABEL, "bbspjikfk", Map.of("kelas", "BERAT"))).contains(Map.of("hari", 45));
        pemilik.navigate("/kelola/proses/" + TABEL);
        assertThat(pemilik.locator("[aria-label='Isi tabel'] tbody tr").first()).containsText("45");
        Peramban.rapi(pemilik, "proses-tabel-dirilis");
        pemilik.setViewportSize(360, 780);
        Peramban.rapi(pemilik, "proses-tabel-360");
    }

    private Map<String, byte[]> unduh(Page p) throws IOException {
        p.navigate("/kelola/proses?cari=" + KUNCI);
        Peramban.rapi(p, "proses-daftar");
        return unduh(p, "Buka Coba usulan web", KUNCI + ".bpmn");
    }

    private Map<String, byte[]> unduh(Page p, String tautan, String model) throws IOException {
        Peramban.pindah(p, () -> p.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(tautan).setExact(true)).click());
        Download berkas = p.waitForDownload(() -> p.getByText("Unduh paket").click());
        Map<String, byte[]> isi = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(berkas.path())))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                isi.put(e.getName(), zip.readAllBytes());
            }
        }
        Assertions.assertThat(isi).containsKeys(model, "bantuan.html");
        return isi;
    }

    private FilePayload paket(Map<String, byte[]> isi, String norma) {
        Map<String, byte[]> baru = new LinkedHashMap<>(isi);
        baru.put(KUNCI + ".bpmn", ModelUji.bita(new String(isi.get(KUNCI + ".bpmn"), StandardCharsets.UTF_8).replace("3 hari kerja", norma)));
        return new FilePayload(KUNCI + ".zip", "application/zip", ModelUji.zip(baru));
    }

    private void unggahRusak(Page p, Map<String, byte[]> isi) {
        Peramban.pindah(p, () -> p.getByText("Unggah perubahan").click());
        p.setInputFiles("[name=berkas]", paket(isi, "9 harian"));
        p.fill("[name=alasan]", "Norma sembilan hari");
        Peramban.potret(p, "proses-unggah");
        Peramban.pindah(p, () -> tombol(p, "Periksa dan ajukan").click());
        assertThat(p.locator("#temuan")).containsText("9 harian");
        assertThat(p.locator("[name=alasan]")).hasValue("Norma sembilan hari");
        assertThat(p.locator(".diagram-kanvas svg").first()).isVisible();
        assertThat(p.locator(".diagram-kanvas").first()).containsText("Catat usulan");
        Peramban.rapi(p, "proses-temuan");
    }

    private String unggahBaik(Page p, Map<String, byte[]> isi) {
        p.setInputFiles("[name=berkas]", paket(isi, "9 hari kerja"));
        Peramban.pindah(p, () -> tombol(p, "Periksa dan ajukan").click());
        assertThat(p.locator(".pesan.baik")).containsText("Usulan diajukan");
        assertThat(p.getByText("Anda yang mengajukan usulan ini")).isVisible();
        assertThat(tombol(p, "Rilis")).hasCount(0);
        Peramban.rapi(p, "proses-usulan-sendiri");
        return p.url().replace(alamat(), "");
    }

    private void rilis(String usulan) {
        Page p = Peramban.meja(alamat());
        Tasklist.masuk(p, "pusat");
        p.navigate("/kelola/proses/usulan");
        assertThat(p.locator(".sisi a[href='/kelola/proses/usulan'] .lencana")).isVisible();
        Peramban.rapi(p, "proses-usulan-daftar");
        rilis(p, usulan);
        Peramban.rapi(p, "proses-usulan-dirilis");
    }

    private void rilis(Page p, String usulan) {
        p.navigate(usulan);
        p.fill("[name=jabatan]", "Kepala Pusat");
        p.fill("[name=nama]", "Surya Adinata");
        Peramban.rapi(p, "proses-usulan-rilis");
        tombol(p, "Rilis").first().click();
        Peramban.pindah(p, () -> p.locator("#dialog-tanya").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Rilis")).click());
        assertThat(p.locator(".pesan.baik")).containsText("Kasus baru memakai versi ini");
    }

    private static Locator tombol(Page p, String nama) {
        return p.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama).setExact(true));
    }
}
