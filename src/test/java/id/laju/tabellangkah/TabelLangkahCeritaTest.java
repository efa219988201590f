package id.laju.tabellangkah;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laju.mesin.GudangModel;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An owner without Modeler changes a norm in the table of steps; a second person looks at the difference and releases it; the next task is due by it. */
@CeritaTest
class TabelLangkahCeritaTest {

    private static final String NORMA = "[name='i.userTask_periksaPermohonan.normaWaktu']";
    private static final String GAMBAR_JADI = ".diagram[data-keadaan=jadi]";

    @LocalServerPort int port;
    @Autowired GudangModel gudang;
    @Autowired RepositoryService definisi;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    private final ModelUji uji = new ModelUji("uji-cerita-langkah");

    @BeforeEach
    void deploy() {
        uji.hapus(definisi);
        uji.sebarkan(gudang, null, uji.xml());
    }

    /** Also what the story released. */
    @AfterEach
    void undeploy() {
        definisi.createProcessDefinitionQuery().processDefinitionKey(uji.kunci()).list().forEach(d -> definisi.deleteDeployment(d.getDeploymentId(), true));
    }

    private Date tenggat(String kasus) {
        mesin.startProcessInstanceByKey(uji.kunci(), kasus, Map.of("satker", "bbspjikfk", "permohonanId", 0L));
        return tugas.createTaskQuery().processInstanceBusinessKey(kasus).singleResult().getDueDate();
    }

    private Page masuk(String siapa) {
        Page halaman = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(halaman, siapa);
        return halaman;
    }

    @Test
    @Tag("GOV-011")
    void aNormChangedInTheTableIsSeenInTheDifferenceTheDueDateAndThePicture() {
        Date lama = tenggat("bbspjikfk/CERITA-LANGKAH-1");
        Page pemilik = masuk("pemilik");
        sungguhan(pemilik);
        tabel(pemilik);
        keliru(pemilik);
        String usulan = ajukan(pemilik);
        beda(pemilik, usulan);
        rilis(usulan);
        Assertions.assertThat(tenggat("bbspjikfk/CERITA-LANGKAH-2")).isAfter(lama);
        sesudahnya(pemilik);
    }

    private void tabel(Page p) {
        p.navigate("/kelola/proses/" + uji.kunci() + "/langkah");
        assertThat(p.locator(GAMBAR_JADI)).hasCount(1);
        assertThat(p.locator(".bjs-powered-by")).isVisible();
        assertThat(p.locator(NORMA)).hasValue("10 menit");
        String skala = p.locator(".skala").innerText();
        p.locator(".diagram-gulung").press("+");
        assertThat(p.locator(".skala")).not().hasText(skala);
        p.locator(".diagram-gulung").press("0");
        p.locator("#baris-userTask_periksaPermohonan [data-tunjuk]").click();
        assertThat(p.locator(".djs-element.tanda-sorot[data-element-id=userTask_periksaPermohonan]")).hasCount(1);
        Peramban.rapi(p, "tabel-langkah");
    }

    private void keliru(Page p) {
        p.fill(NORMA, "sebentar saja");
        assertThat(p.locator("[data-banyak-berubah]")).hasText("1");
        assertThat(p.locator("#baris-userTask_periksaPermohonan .semula").locator("visible=true")).hasText("semula: 10 menit");
        p.fill("[name='i.userTask_periksaPermohonan.keluaran']", "Kaji ulang permintaan");
        p.fill("[name=alasan]", "Pemeriksaan memerlukan waktu lebih lama");
        Peramban.pindah(p, () -> tombol(p, "Ajukan perubahan").click());
        assertThat(p.locator(NORMA + " ~ .kalimat-galat")).containsText("sebentar saja");
        assertThat(p.locator("[name='i.userTask_periksaPermohonan.keluaran']")).hasValue("Kaji ulang permintaan");
        assertThat(p.locator("[name=alasan]")).hasValue("Pemeriksaan memerlukan waktu lebih lama");
        Peramban.rapi(p, "tabel-langkah-keliru");
        p.fill(NORMA, "");
        Peramban.pindah(p, () -> tombol(p, "Ajukan perubahan").click());
        assertThat(p.locator("#baris-userTask_periksaPermohonan .temuan-baris")).containsText("norma");
        assertThat(p.locator(".djs-element.tanda-temuan[data-element-id=userTask_periksaPermohonan]")).hasCount(1);
        Peramban.rapi(p, "tabel-langkah-temuan");
    }

    private String ajukan(Page p) {
        p.fill(NORMA, "3 hari kerja");
        p.fill("[name='i.boundaryEvent_lewat.pewaktu']", "45 hari");
        Peramban.pindah(p, () -> tombol(p, "Ajukan perubahan").click());
        assertThat(p.locator(".pesan.baik")).containsText("menjadi usulan");
        return p.url().replace("http://localhost:" + port, "");
    }

    private void beda(Page p, String usulan) {
        p.navigate(usulan + "/beda");
        assertThat(p.locator(GAMBAR_JADI)).hasCount(2);
        assertThat(p.locator("#baru-1 .djs-element.tanda-ubah")).hasCount(2);
        assertThat(p.locator("#lama-1 .djs-element.tanda-ubah")).hasCount(2);
        assertThat(p.locator("main table")).containsText("norma waktu");
        assertThat(p.locator("main table ins").first()).isVisible();
        assertThat(p.locator("main table")).containsText("45 hari");
        Peramban.rapi(p, "usulan-beda");
    }

    private void rilis(String usulan) {
        Page p = masuk("pusat");
        p.navigate(usulan);
        p.fill("[name=jabatan]", "Kepala Pusat");
        p.fill("[name=nama]", "Surya Adinata");
        tombol(p, "Rilis").first().click();
        Peramban.pindah(p, () -> p.locator("#dialog-tanya").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Rilis")).click());
        assertThat(p.locator(".pesan.baik")).isVisible();
    }

    private void sesudahnya(Page p) {
        p.navigate("/kelola/proses/" + uji.kunci() + "/langkah");
        assertThat(p.locator(NORMA)).hasValue("3 hari kerja");
        Assertions.assertThat(sop(p)).contains("3 hari kerja").doesNotContain("10 menit");
        p.navigate("/kelola/proses/" + uji.kunci() + "/beda");
        assertThat(p.locator(GAMBAR_JADI)).hasCount(2);
        assertThat(p.locator("#baru-1 .djs-element.tanda-ubah[data-element-id=userTask_periksaPermohonan]")).hasCount(1);
        p.setViewportSize(360, 780);
        p.reload();
        assertThat(p.locator(GAMBAR_JADI)).hasCount(2);
        Peramban.rapi(p, "beda-360");
        p.navigate("/kelola/proses/" + uji.kunci() + "/langkah");
        assertThat(p.locator(GAMBAR_JADI)).hasCount(1);
        Peramban.rapi(p, "tabel-langkah-360");
    }

    /** The document that is made of the released model. */
    private String sop(Page p) {
        byte[] isi = p.request().get("/kelola/proses/" + uji.kunci() + "/sop/naskah.pdf").body();
        try (PDDocument pdf = Loader.loadPDF(isi)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A real model of many steps, lanes and waits. */
    private void sungguhan(Page p) {
        p.navigate("/kelola/proses/penawaran/langkah");
        assertThat(p.locator(GAMBAR_JADI)).hasCount(1);
        assertThat(p.locator("[name='i.boundaryEvent_perbaikanLewat.pewaktu']")).hasValue("30 hari");
        assertThat(p.locator("#baris-receiveTask_konfirmasiPenawaran")).containsText("ditentukan sistem");
        Peramban.rapi(p, "tabel-langkah-penawaran");
    }

    private static Locator tombol(Page p, String nama) {
        return p.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama).setExact(true));
    }
}
