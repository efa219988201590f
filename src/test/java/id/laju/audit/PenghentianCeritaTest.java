package id.laju.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.mesin.KasusService;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.AlurSertifikasiPenuh;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A customer that did not complete its documents withdraws by letter: PJ Sertifikasi ends the paid order, the customer reads why on a phone. */
@CeritaTest
class PenghentianCeritaTest {

    private static final String ALASAN = "Produk tidak dibuat lagi di pabrik ini";

    @LocalServerPort int port;
    @Autowired AlurSertifikasiPenuh sertifikasi;
    @Autowired AlurAudit audit;
    @Autowired AlurEvaluasi evaluasi;
    @Autowired PermohonanService permohonan;
    @Autowired KasusService kasus;
    @Autowired RuntimeService mesin;
    @Autowired Orang orang;
    private final List<String> galatSkrip = new ArrayList<>();
    private Permohonan order;

    @AfterEach
    void bereskan() {
        if (order != null && kasus.ambil(order.kasus()).selesai() == null) {
            permohonan.batalkanOrder(order.id(), "akhir uji", false, "pjsert");
            mesin.createProcessInstanceQuery().processInstanceBusinessKey(order.kasus()).rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
        }
    }

    /** Paid, its team appointed, its documents asked for in vain. */
    private Permohonan didiamkan() {
        Permohonan p = sertifikasi.sampaiOrder(sertifikasi.kirim());
        order = p;
        audit.tunjukTetap(p, "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC");
        audit.bersedia(p, "evaluator", "evaluator2", "ppc");
        audit.jawabTim(p, Map.of());
        evaluasi.nilai(p, 1);
        audit.timer(p, "boundaryEvent_kecukupanLewat");
        return p;
    }

    @Test
    void aCustomerWithdrawsByLetter(@TempDir Path folder) throws Exception {
        Permohonan p = didiamkan();
        Page pj = Peramban.meja("http://localhost:" + port);
        pj.onPageError(galatSkrip::add);
        Tasklist.masuk(pj, "pjsert");
        new Tasklist(pj).buka(orang.tugas(p.kasus(), "putuskanKecukupan").getId());
        pj.check("input[name=keputusan][value=berhenti]");
        assertThat(pj.locator("input[name=menjadi][value=dimuka]")).isVisible();
        assertThat(pj.locator(".laju-form")).containsText("Sudah dibayar: Rp");
        Peramban.potret(pj, "penghentian-kecukupan");

        pj.navigate("/kasus/" + p.kasus() + "#penghentian");
        Peramban.potret(pj, "penghentian-kasus");
        Peramban.pindah(pj, () -> pj.click("#penghentian a"));
        pj.fill("input[name=nomor]", "12/DIR/2026");
        pj.fill("input[name=tanggal]", LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(2).toString());
        pj.setInputFiles("input[name=surat]", Files.write(folder.resolve("surat.pdf"), ContohBerkas.pdf("Surat penarikan")));
        pj.fill("textarea[name=alasan]", ALASAN);
        pj.check("input[name=menjadi][value=dimuka]");
        Peramban.potret(pj, "penghentian-isian");
        kirim(pj);
        assertThat(pj.locator("main")).containsText("tidak boleh sesudah hari ini");
        assertThat(pj.locator("textarea[name=alasan]")).hasValue(ALASAN);
        assertThat(pj.locator("input[name=menjadi][value=dimuka]")).isChecked();
        Peramban.potret(pj, "penghentian-ditolak");
        pj.fill("input[name=tanggal]", LocalDate.now(ZoneId.of("Asia/Jakarta")).toString());
        pj.setInputFiles("input[name=surat]", folder.resolve("surat.pdf"));
        kirim(pj);
        assertThat(pj.locator("#penghentian")).containsText("Surat nomor 12/DIR/2026");
        pj.locator("#penghentian").scrollIntoViewIfNeeded();
        Peramban.potret(pj, "penghentian-tercatat");
        audit.latar(p);

        Page hp = Peramban.ponsel("http://localhost:" + port);
        Peramban.masukPortal(hp, "argonmulia3508");
        hp.navigate("/portal/kasus/" + p.id());
        assertThat(hp.locator("main")).containsText(ALASAN);
        Peramban.potret(hp, "penghentian-pelanggan");
        assertThat(galatSkrip).isEmpty();
    }

    private static void kirim(Page pj) {
        pj.click("main form button[type=submit]");
        Peramban.pindah(pj, () -> pj.click("#dialog-tanya [value=ya]"));
    }
}
