package id.laju.pengujian;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.laju.Orang;
import id.laju.pengujian.LabUji.Uji;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.PapanTik;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.PermohonanService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The laboratory at its screens. */
@CeritaTest
class CeritaLabTest {

    @LocalServerPort int port;
    @Autowired LabUji lab;
    @Autowired Orang orang;
    @Autowired PenerimaanService penerimaan;
    @Autowired PenugasanService penugasan;
    @Autowired HasilService hasil;
    @Autowired PermohonanService permohonan;
    @Autowired JdbcTemplate sql;

    private Page meja() {
        Page p = Peramban.meja("http://localhost:" + port);
        p.setViewportSize(1366, 1300);
        return p;
    }

    private Task tugas(Uji u, String frasa) {
        await().until(() -> orang.tugas(u.kasus(), frasa) != null);
        return orang.tugas(u.kasus(), frasa);
    }

    /** Tasks of analysts come by name, so that their inbox is empty; who has work in the inbox begins there. */
    @Test
    void theTasklistBeginsWithTheFilterThatHasTasks() {
        Uji u = lab.pesan();
        lab.tiba(u);
        Page cs = meja();
        Tasklist.masuk(cs, "cs");
        assertThat(cs.locator(".task-filter.active")).containsText("Kotak masuk");
        lab.terima(u);
        lab.tugaskan(u, p -> "analis");
        Page analis = meja();
        Tasklist.masuk(analis, "analis");
        assertThat(analis.locator(".task-filter.active")).containsText("Tugas saya");
        assertThat(analis.locator(".tasks-list li.task").first()).containsText("Uji sampel");
        Peramban.potret(analis, "lab-saringan-analis");
        analis.locator(".task-filter h4 a").first().click();
        assertThat(analis.locator(".task-filter.active")).containsText("Kotak masuk");
    }

    /** A draft may ask for what is gone since; it is named, and chosen after all for a day on which it was there. */
    @Test
    void anInstrumentRetiredSinceIsNamedInTheDraft() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "analis");
        String alat = String.valueOf(dihentikan());
        String tugas = lab.tugasUji(u, "analis").getId();
        Page p = meja();
        Tasklist analis = Tasklist.masuk(p, "analis");
        analis.bukaMilikSendiri(tugas);
        p.evaluate("([t, a]) => import('/forms/umum/laju.js').then(m => m.panggil('/api/tugas/' + t + '/draf', { method: 'PUT', body: { baris: {}, isian: [['alatId', a]] } }))", List.of(tugas, alat));
        analis.bukaMilikSendiri(tugas);
        Locator galat = p.locator("#alatId + .laju-galat");
        assertThat(galat).containsText("tidak dapat dipilih lagi");
        assertThat(p.locator("#alatId")).hasValue("");
        String kemarin = LocalDate.parse(p.inputValue("#tanggal")).minusDays(1).toString();
        p.fill("#tanggal", kemarin);
        assertThat(p.locator("#alatId")).hasValue(alat);
        p.waitForResponse(r -> r.request().method().equals("PUT") && r.request().postData().contains("Diuji kemarin"), () -> p.locator("[name=catatan]").first().fill("Diuji kemarin"));
        assertThat(galat).hasCount(0);
        analis.bukaMilikSendiri(tugas);
        assertThat(p.locator("#tanggal")).hasValue(kemarin);
        assertThat(p.locator("#alatId")).hasValue(alat);
        assertThat(galat).hasCount(0);
        lab.uji(u, "analis");
    }

    private long dihentikan() {
        long id = sql.queryForObject("insert into alat (satker, kode, nama, perlu_kalibrasi, ingatkan_hari, keadaan) values ('bbspjikfk', ?, 'Oven lama', false, 30, 'DIHENTIKAN') returning id", Long.class,
            "OVL-" + System.nanoTime());
        sql.update("insert into keadaan_alat (alat_id, keadaan, alasan, oleh, pada) values (?, 'DIPAKAI', 'Baru', 'penyelia', now() - interval '10 days'), (?, 'DIHENTIKAN', 'Rusak', 'penyelia', now())", id, id);
        return id;
    }

    @Test
    void listsKeepTheirButtonsInOneLine() {
        Uji tiba = lab.pesan();
        lab.tiba(tiba);
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        List<Uji> semua = List.of(tiba, u, lab.pesan());
        Page p = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(p, "cs");
        for (String bagian : List.of("ditunggu", "loket", "belum-bayar", "diterima", "semua")) {
            for (Uji satu : semua) {
                p.navigate("/kelola/penerimaan?ukuran=25&urut=order&turun=true&bagian=" + bagian + "&cari=" + satu.kasus().replaceFirst(".*/", ""));
                satuBaris(p);
            }
            Peramban.potret(p, "lab-daftar-penerimaan-" + bagian);
        }
        Page penyelia = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(penyelia, "penyelia");
        penyelia.navigate("/kelola/penugasan?semua=true");
        satuBaris(penyelia);
        penyelia.click("th a:has-text('Nomor Analisis')");
        assertThat(penyelia.locator("th:has-text('Nomor Analisis') .mata-saja")).hasCount(1);
        Peramban.potret(penyelia, "lab-daftar-sampel");
    }

    /** What a button says, and the table within the page. */
    private static void satuBaris(Page p) {
        assertThat((List<?>) p.evaluate("() => [...document.querySelectorAll('.tabel .tombol')].filter(e => e.offsetHeight > 44).map(e => e.innerText)")).isEmpty();
        assertThat((Boolean) p.evaluate("() => [...document.querySelectorAll('.gulung')].every(e => e.scrollWidth <= e.clientWidth)")).as("no scrolling sideways").isTrue();
    }

    @Test
    void anInactiveColleagueWhoStillHoldsTasksIsSeen() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "penyelia2");
        Page p = Peramban.meja("http://localhost:" + port);
        Tasklist.masuk(p, "admin");
        p.navigate("/kelola/staf/penyelia2");
        assertThat(p.locator("main")).containsText("Sedang memegang");
        Peramban.potret(p, "staf-memegang");
        sql.update("update staf set status_kerja = 'Tidak Aktif' where id = 'penyelia2'");
        try {
            p.navigate("/kelola/staf/penyelia2");
            assertThat(p.locator("main")).containsText("Tidak lagi aktif, tetapi masih memegang");
            Peramban.potret(p, "staf-tidak-aktif-memegang");
            p.navigate("/kelola/staf/penyelia2/ubah");
            Peramban.potret(p, "staf-tidak-aktif-ubah");
            p.click("button:has-text('Simpan')");
            assertThat(p.locator("main")).not().containsText("masih memegang");
            Peramban.potret(p, "staf-tidak-aktif-lepas");
        } finally {
            sql.update("update staf set status_kerja = 'Aktif' where id = 'penyelia2'");
        }
        assertThat(lab.di(u)).containsExactly("gantiAnalis");
    }

    @Test
    @Tag("LAB-019")
    void theSixTasksInTheTasklist() {
        Uji u = lab.pesan(3);
        Page cs = meja();
        Tasklist loket = Tasklist.masuk(cs, "cs");
        cs.navigate("/kelola/penerimaan?cari=" + u.kasus().replaceFirst(".*/", ""));
        Peramban.potret(cs, "lab-penerimaan");
        cs.locator("tr", new Page.LocatorOptions().setHasText("Garam Meja")).first().locator("text=Sampel tiba").click();
        assertThat(cs.locator(".pesan.baik")).containsText("tercatat tiba");
        Locator form = loket.buka(tugas(u, "terimaSampel").getId());
        assertThat(form).containsText("PT Argon Mulia");
        loket.selesaikan();
        assertThat(cs.locator(".laju-galat").first()).containsText("Pilih keputusan");
        for (Locator ya : cs.locator("[data-baris=syarat] input[value=true]").all()) {
            ya.check();
        }
        cs.fill("#kondisi", "Utuh, tersegel");
        cs.fill("#jumlah", "3 bungkus");
        cs.check("input[name=keputusan][value=terima]");
        cs.selectOption("#penyelia", "penyelia");
        cs.fill("#tempatSimpan", "Lemari A2");
        Peramban.potret(cs, "lab-terima-sampel");
        loket.selesaikan();
        tugas(u, "tugaskanAnalis");

        Page penyelia = meja();
        Tasklist daftarPenyelia = Tasklist.masuk(penyelia, "penyelia");
        daftarPenyelia.buka(tugas(u, "tugaskanAnalis").getId());
        assertThat(penyelia.locator("[data-laju]")).containsText("Data parameter ini menentukan siapa yang bertanggung jawab");
        penyelia.selectOption("#semuaAnalis", "penyelia2");
        penyelia.click("#terapkan");
        Peramban.potret(penyelia, "lab-tugaskan");
        penyelia.selectOption("#semuaAnalis", "analis");
        penyelia.locator("[data-baris=baris] .centang").nth(2).uncheck();
        penyelia.click("#terapkan");
        daftarPenyelia.selesaikan();

        Page mt = meja();
        Tasklist daftarMt = Tasklist.masuk(mt, "mt");
        daftarMt.buka(tugas(u, "validasiPenugasan").getId());
        mt.check("input[value=setuju]");
        Peramban.potret(mt, "lab-validasi-penugasan");
        daftarMt.selesaikan();
        await().until(() -> lab.tugasUji(u, "analis") != null);

        Page analis = meja();
        Tasklist daftarAnalis = Tasklist.masuk(analis, "analis");
        analis.navigate("about:blank");
        analis.navigate("/camunda/app/tasklist/default/#/?task=" + lab.tugasUji(u, "analis").getId());
        analis.locator("[data-laju][data-siap=ya]").waitFor();
        analis.locator(".hasil [name=hasil]").nth(0).fill("0.05");
        analis.locator("[name=tidakDapatDiuji]").nth(1).fill("Contoh tidak cukup");
        daftarAnalis.selesaikan();
        assertThat(analis.locator(".laju-galat").nth(1)).containsText("koma");
        Peramban.potret(analis, "lab-uji-sampel-ditolak");
        analis.locator("[name=tidakDapatDiuji]").nth(1).fill("");
        analis.locator(".hasil [name=hasil]").nth(0).fill("<0,05");
        analis.locator(".hasil [name=hasil]").nth(1).fill("97,25");
        analis.locator("[name=ketidakpastian]").nth(1).fill("0,004");
        Peramban.potret(analis, "lab-uji-sampel");
        daftarAnalis.selesaikan();
        Task sisa = await().until(() -> lab.tugasUji(u, "penyelia2"), t -> t != null);
        isi(u, "penyelia2", sisa);

        Page penyelia2 = meja();
        Tasklist daftarPenyelia2 = Tasklist.masuk(penyelia2, "penyelia2");
        daftarPenyelia2.buka(tugas(u, "verifikasiHasil").getId());
        assertThat(penyelia2.locator("[data-laju]")).containsText("U = 0,004");
        assertThat(penyelia2.locator("tr.abu")).hasCount(1);
        assertThat(penyelia2.locator("tr.abu input[type=radio]")).hasCount(0);
        penyelia2.click("#semuaBenar");
        Peramban.potret(penyelia2, "lab-verifikasi");
        daftarPenyelia2.selesaikan();
        await().until(() -> orang.tugas(u.kasus(), "verifikasiHasil") != null && orang.tugas(u.kasus(), "verifikasiHasil").getAssignee() == null);
        lab.periksa(u, "penyelia", "verifikasiHasil");

        daftarMt.buka(tugas(u, "validasiHasil").getId());
        mt.click("#semuaBenar");
        mt.locator("[data-baris=baris] input[value=kembalikan]").first().check();
        mt.locator("[data-nama=catatan]").first().fill("Ulangi dengan pengenceran");
        Peramban.potret(mt, "lab-validasi");
        mt.navigate("/kelola/penugasan?bagian=proses&semua=true");
        Peramban.potret(mt, "lab-penugasan");
        penyelia.navigate("/kelola/penugasan/" + u.sampelId());
        Peramban.potret(penyelia, "lab-cek-parameter");
        penyelia.navigate("/kelola/alat");
        Peramban.potret(penyelia, "lab-alat");
        cs.navigate("/kelola/penerimaan/" + lab.pesan().sampelId() + "/titip");
        Peramban.potret(cs, "lab-titip");
    }

    @Test
    void aRetestWithoutItsAnalystIsAssignedAnew() {
        Uji u = lab.sampaiVerifikasi();
        sql.update("delete from staf_peran where staf = 'analis' and peran = 'analis'");
        try {
            lab.periksa(u, "penyelia", "verifikasiHasil", "Kadar air");
            Page penyelia = meja();
            Tasklist daftar = Tasklist.masuk(penyelia, "penyelia");
            daftar.buka(tugas(u, "gantiAnalis").getId());
            assertThat(penyelia.locator("[data-baris=baris]")).containsText("Diulang: Meragukan, ulangi");
            daftar.selesaikan();
            assertThat(penyelia.locator(".laju-galat").filter(new Locator.FilterOptions().setHasText("Pilih analis")).first()).isVisible();
            penyelia.selectOption("[name=analis]", "penyelia2");
            assertThat(penyelia.locator(".sesudah")).containsText("jumlah");
            Peramban.potret(penyelia, "lab-ganti-analis");
            daftar.selesaikan();
            await().until(() -> lab.tugasUji(u, "penyelia2") != null);
        } finally {
            sql.update("insert into staf_peran values ('analis', 'analis')");
        }
    }

    private void isi(Uji u, String siapa, Task ini) {
        List<Map<String, Object>> baris = new ArrayList<>();
        orang.lihat(siapa, ini).get("baris").forEach(b -> baris.add(Map.of("pilihanId", b.at("/parameter/pilihanId").asLong(), "hasil", "12,5")));
        orang.selesaikan(siapa, ini, Map.of("tanggal", lab.hari().toString(), "baris", baris));
    }

    private Uji siapDiuji() {
        Uji u = lab.pesan(1);
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "analis2");
        return u;
    }

    @Test
    void theWorksheetIsWorkedByKeyboardAlone() {
        List<Uji> uji = List.of(siapDiuji(), siapDiuji(), siapDiuji(), siapDiuji());
        List<String> nomor = uji.stream().map(u -> penerimaan.ambil(u.sampelId()).nomorAnalisa()).toList();
        ParameterLab air = lab.parameter(uji.get(0)).get(0);
        Page p = meja();
        Tasklist.masuk(p, "analis2");
        p.navigate("/lembar-kerja");
        p.locator(".kelompok-uji a", new Page.LocatorOptions().setHasText(air.nama())).first().click();
        Locator sel = p.locator("input[data-kolom=hasil]");
        assertThat(sel).hasCount(4);

        // without an instrument nothing is stored, and the row says what to do
        sel.nth(0).fill("<0,001");
        p.keyboard().press("Enter");
        assertThat(p.locator("#baris tr").nth(0)).containsText("Pilih alat dan tanggal uji");
        assertThat(sel.nth(1)).isFocused();
        p.selectOption("#alat", new SelectOption().setLabel("OVN-02 Oven pengering"));
        assertThat(p.locator("#baris tr").nth(0)).hasAttribute("data-keadaan", "tersimpan");

        // Enter goes down, a wrong cell is refused with words and stays
        sel.nth(1).focus();
        p.keyboard().type("0.5");
        p.keyboard().press("Enter");
        assertThat(p.locator("#baris tr").nth(1)).hasAttribute("data-keadaan", "ditolak");
        assertThat(p.locator("#baris tr").nth(1).locator(".keadaan")).containsText("koma");
        assertThat(sel.nth(1)).hasValue("0.5");
        assertThat(sel.nth(2)).isFocused();
        p.keyboard().press("Shift+Enter");
        p.keyboard().type("0,5");
        p.keyboard().press("Enter");
        assertThat(p.locator("#baris tr").nth(1)).hasAttribute("data-keadaan", "tersimpan");

        // typing a number jumps to its row
        p.focus("#lompat");
        p.keyboard().type(nomor.get(3).replaceFirst("/.*", ""));
        p.keyboard().press("Enter");
        assertThat(sel.nth(3)).isFocused();
        p.focus("#lompat");
        p.keyboard().type("9876");
        p.keyboard().press("Enter");
        assertThat(p.locator("#pesan-tumpukan")).containsText("tidak ada di lembar ini");

        // a block from a spreadsheet fills cells from here on
        tempel(sel.nth(2), "1,1\\t1,0; 1,2\\r\\n2,2\\t\\r\\n3,3\\r\\n");
        assertThat(p.locator("#baris tr").nth(2)).hasAttribute("data-keadaan", "tersimpan");
        assertThat(p.locator("#baris tr").nth(3)).hasAttribute("data-keadaan", "tersimpan");
        assertThat(p.locator("#pesan-tumpukan")).containsText("1 baris tempelan tidak muat");
        // with analysis numbers in front, whole or as short as on the bench, it finds the rows
        tempel(sel.nth(0), nomor.get(3) + "\\t4,4\\n" + nomor.get(0).replaceFirst("/.*", "") + "\\t<0,005");
        assertThat(p.locator("#baris tr").nth(0).locator("[data-kolom=hasil]")).hasValue("<0,005");
        await().until(() -> hasil.kini(uji.get(3).sampelId()).values().stream().anyMatch(h -> h.tertulis().equals("4,4")));
        // a number of another table is left out and shifts nothing
        tempel(sel.nth(0), "9876/KMN/2020\\t7,7\\n" + nomor.get(2) + "\\t1,1");
        assertThat(p.locator("#pesan-tumpukan")).containsText("1 baris tempelan dilewati karena nomor analisanya tidak ada di lembar ini");
        assertThat(p.locator("#baris tr").nth(0).locator("[data-kolom=hasil]")).hasValue("<0,005");
        assertThat(p.locator("#lembar .gulung").evaluate("e => e.scrollWidth - e.clientWidth")).as("every column in sight").isEqualTo(0);
        Peramban.potret(p, "lab-lembar-kerja");

        // everything is there after a reload, with instrument and date of the batch
        p.reload();
        assertThat(sel).hasCount(4);
        assertThat(p.locator("#alat option:checked")).containsText("OVN-02");
        assertThat(sel.nth(0)).hasValue("<0,005");
        assertThat(sel.nth(2)).hasValue("1,1");
        assertThat(p.locator("input[data-kolom=ulangan]").nth(2)).hasValue("1,0; 1,2");
        assertThat(p.content()).doesNotContainIgnoringCase("argon");

        p.focus("#selesai");
        p.keyboard().press("Enter");
        assertThat(p.locator("#hasil-selesai")).containsText("Diserahkan kepada penyelia");
        assertThat(sel).hasCount(0);
        uji.forEach(u -> assertThat(tugas(u, "verifikasiHasil")).isNotNull());
    }

    @Test
    void theWorksheetFromTheLoginToItsEndWithoutAMouse() {
        Uji u = lab.pesan(1);
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "analis");
        String air = lab.parameter(u).get(0).nama();
        Page p = Peramban.meja("http://localhost:" + port);
        PapanTik tik = PapanTik.masuk(p, "analis");
        p.locator(".laju-kelola").waitFor();
        tik.ke(".laju-kelola").enterPindah().potret("tik-lembar-1");
        tik.ke(".sisi a", "Lembar").enterPindah().ke(".kelompok-uji a", air).potret("tik-lembar-2").enterPindah();
        assertThat(p.locator("input[data-kolom=hasil]")).not().hasCount(0);
        tik.ke("#alat").ketik("OVN-02").ke("#tanggal").ke("#lompat").ke("input[data-kolom=hasil]").ketik("0,25").potret("tik-lembar-3").tekan("Enter");
        assertThat(p.locator("#alat option:checked")).containsText("OVN-02");
        assertThat(p.locator("#baris tr").nth(0)).hasAttribute("data-keadaan", "tersimpan");
        tik.ke("input[data-kolom=ulangan]").ke("input[data-kolom=tidakDapatDiuji]").ke("#selesai").potret("tik-lembar-4").tekan("Enter");
        assertThat(p.locator("#hasil-selesai")).not().isEmpty();
        tik.balik("#alat", null).potret("tik-lembar-5");
    }

    private static void tempel(Locator sel, String teks) {
        sel.evaluate("(e) => { const d = new DataTransfer(); d.setData('text/plain', '" + teks
            + "'); e.focus(); e.dispatchEvent(new ClipboardEvent('paste', { clipboardData: d, bubbles: true, cancelable: true })); }");
    }

    @Test
    void whatCannotBeTestedIsOfferedToTheCustomer() {
        Uji u = lab.pesan(1);
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "analis");
        orang.selesaikan("analis", lab.tugasUji(u, "analis"), Map.of("tanggal", lab.hari().toString(), "baris",
            List.of(Map.of("pilihanId", lab.parameter(u).get(0).pilihanId(), "tidakDapatDiuji", "Contoh tidak cukup untuk uji ulang"))));
        Page penyelia = meja();
        Tasklist daftar = Tasklist.masuk(penyelia, "penyelia");
        Locator form = daftar.buka(tugas(u, "usulkanTindakLanjut").getId());
        assertThat(form).containsText("Contoh tidak cukup untuk uji ulang");
        assertThat(form).containsText(penerimaan.ambil(u.sampelId()).nomorAnalisa());
        penyelia.check(".ulang");
        assertThat(penyelia.locator(".tawaran")).isHidden();
        penyelia.uncheck(".ulang");
        penyelia.fill("[name=subkontraktor]", "Balai Besar Industri Agro");
        penyelia.fill("[name=sampelPengganti]", "2 bungkus @ 250 g");
        penyelia.fill("[name=catatan]", "Hasil laboratorium lain sekitar sepuluh hari kerja.");
        Peramban.potret(penyelia, "lab-tindak-lanjut");
        daftar.selesaikan();
        await().until(() -> lab.di(u).contains("setujuiTidakDapatDiuji"));
        Page hp = pelanggan();
        hp.navigate("/portal");
        assertThat(hp.locator(".daftar-tindakan li", new Page.LocatorOptions().setHas(hp.locator("a[href='/portal/sampel/" + u.sampelId() + "']"))))
            .containsText(permohonan.satuSampel(u.sampelId()).namaLengkap());
        hp.navigate("/portal/sampel/" + u.sampelId());
        assertThat(hp.locator("main")).containsText("Balai Besar Industri Agro");
        assertThat((Boolean) hp.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
        Peramban.potret(hp, "lab-portal-tidak-dapat-diuji");
        hp.check("input[value=PENGGANTI]");
        hp.click("button:has-text('Kirim pilihan')");
        assertThat(hp.locator("main")).containsText("Kirim sampel pengganti");
        Peramban.potret(hp, "lab-portal-putusan");
        penyelia.navigate("/kelola/penugasan/" + u.sampelId());
        assertThat(penyelia.locator("main .bantu li")).containsText("Diuji dari sampel pengganti");
        penyelia.setViewportSize(1366, 850);
        Peramban.potret(penyelia, "lab-cek-parameter-putusan");
        Page cs = meja();
        Tasklist.masuk(cs, "cs");
        cs.navigate("/kelola/penerimaan?bagian=ditunggu");
        Peramban.potret(cs, "lab-pengganti-ditunggu");
        cs.navigate("/kelola/penerimaan/" + u.sampelId() + "/pengganti");
        Peramban.potret(cs, "lab-pengganti");
    }

    private Page pelanggan() {
        Page hp = Peramban.ponsel("http://localhost:" + port);
        Peramban.masukPortal(hp, "argonmulia3508");
        return hp;
    }

    @Test
    void theCustomersPageFitsAPhone() {
        Uji u = lab.pesan();
        lab.tiba(u);
        orang.selesaikan("cs", u.kasus(), "terimaSampel", Map.of("keputusan", "tanya", "pertanyaan", "Segel kemasan terbuka. Apakah pengujian dilanjutkan?", "syarat",
            List.of(Map.of("terpenuhi", true), Map.of("terpenuhi", false), Map.of("terpenuhi", true))));
        await().until(() -> lab.di(u).contains("jawabKondisiSampel"));
        Page hp = pelanggan();
        hp.navigate("/portal/sampel/" + u.sampelId());
        assertThat(hp.locator("main")).containsText("Segel kemasan terbuka");
        assertThat((Boolean) hp.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
        Peramban.potret(hp, "lab-portal-sampel");
        hp.fill("textarea[name=jawabanPelanggan]", "Ya, lanjutkan.");
        hp.click("button:has-text('Kirim jawaban')");
        assertThat(hp.locator(".pesan.baik")).containsText("sudah kami terima");
        Peramban.potret(hp, "lab-portal-sampel-dijawab");
    }
}
