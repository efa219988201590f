package id.laju.pemantauan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.berkas.Sidik;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.kasus.KasusUtuh;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.PembayaranService;
import id.laju.tagihan.Tagihan;
import id.laju.tagihan.TagihanService;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One PDF with everything about the money of an order, in the order of the process. */
@LajuTest
class BerkasAuditTest {

    @Autowired KasusUtuh kasus;
    @Autowired PermohonanService permohonan;
    @Autowired TagihanService tagihan;
    @Autowired PembayaranService pembayaran;
    @Autowired DokumenService dokumen;
    @Autowired WebUji web;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;

    private static String alamat(Permohonan p) {
        return "/kelola/order/" + p.id() + "/berkas-audit";
    }

    private byte[] berkas(Permohonan p) throws Exception {
        return web.buka("bendahara", alamat(p)).andReturn().getResponse().getContentAsByteArray();
    }

    @Test
    void aFinishedOrderHasAllItsPapersUnderBookmarks() throws Exception {
        kasus.siapkan();
        Permohonan p = permohonan.denganKasus(kasus.selesai()).orElseThrow();
        Dokumen lhu = dokumen.milikKasus(p.kasus()).stream().filter(d -> d.jenis() == JenisDokumen.LHU).findFirst().orElseThrow();
        byte[] asli = dokumen.isi(lhu.id());
        byte[] pdf = berkas(p);
        Tagihan t = tagihan.yangLunas(p.id()).orElseThrow();
        try (PDDocument d = Loader.loadPDF(pdf)) {
            List<String> kelompok = new ArrayList<>();
            int sebelumnya = -1;
            for (PDOutlineItem i : d.getDocumentCatalog().getDocumentOutline().children()) {
                kelompok.add(i.getTitle());
                int halaman = d.getPages().indexOf(i.findDestinationPage(d));
                assertThat(halaman).as(i.getTitle()).isGreaterThan(sebelumnya);
                sebelumnya = halaman;
                assertThat(i.children()).isNotEmpty().allSatisfy(anak -> assertThat(anak.findDestinationPage(d)).isNotNull());
            }
            assertThat(kelompok).containsExactly("Daftar isi", "Penawaran", "Persetujuan", "Billing", "Bukti penerimaan", "Order", "Laporan");
        }
        assertThat(BacaPdf.teks(pdf).replaceAll("\\s+", " ")).contains(t.nomorPenawaran(), t.kode(), pembayaran.untuk(t.id()).orElseThrow().ntpn(), p.nomorOrder(), lhu.nomor(), "Disetujui pelanggan");
        assertThat(BacaPdf.teks(pdf).replaceAll("\\s+", "")).as("to be compared with the original").contains(Sidik.sha256(asli));
        assertThat(dokumen.isi(lhu.id())).as("unchanged, with its signature").isEqualTo(asli);
        assertThat(web.buka("bendahara", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains(alamat(p));
        assertThat(web.buka("cs", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).doesNotContain(alamat(p));
    }

    @Test
    void consentAtTheCounterIsCalledSoWithWhoTookItDown() throws Exception {
        Permohonan p = permohonan.denganKasus(kasus.berhentiSesudah("periksaDanSetujui")).orElseThrow();
        long q = sql.queryForObject("select id from penawaran where permohonan_id = ? and status = 'TERBIT'", Long.class, p.id());
        web.kirim(akun.loadUserByUsername("cs"), (MockHttpServletRequestBuilder) multipart("/loket/" + p.pelangganId() + "/portal/penawaran/" + q + "/setuju")
            .file(new MockMultipartFile("buktiLoket", "persetujuan.pdf", "application/pdf", ContohBerkas.pdf("PERSETUJUAN")))).andExpect(status().is3xxRedirection());
        String cs = sql.queryForObject("select nama from staf where id = 'cs'", String.class);
        assertThat(BacaPdf.teks(berkas(p)).replaceAll("\\s+", " ")).contains("di loket, dicatat oleh " + cs, cs + " (loket) untuk pelanggan").doesNotContain("penawaran ini melalui aplikasi");
        Permohonan lain = permohonan.denganKasus(kasus.berhentiSesudah("setujuiPenawaran")).orElseThrow();
        assertThat(BacaPdf.teks(berkas(lain)).replaceAll("\\s+", " ")).contains("Pelanggan menyetujui penawaran ini melalui aplikasi").doesNotContain("loket");
    }

    @Test
    void whatIsNotThereYetIsSaidSo() throws Exception {
        Permohonan p = permohonan.denganKasus(kasus.berhentiSesudah("periksaDanSetujui")).orElseThrow();
        String teks = BacaPdf.teks(berkas(p)).replaceAll("\\s+", " ");
        assertThat(teks).contains("Penawaran", "Laporan Belum ada", "Billing Belum ada");
    }

    @Test
    void onlyWhoAnswersForTheMoneyOfThisBalaiGetsIt() throws Exception {
        Permohonan p = permohonan.denganKasus(kasus.berhentiSesudah("periksaDanSetujui")).orElseThrow();
        for (String boleh : List.of("bendahara", "ketua", "kepala")) {
            assertThat(web.buka(boleh, alamat(p)).andReturn().getResponse().getStatus()).as(boleh).isEqualTo(200);
        }
        for (String tidak : List.of("cs", "analis", "penyelia", "mt")) {
            assertThat(web.buka(tidak, alamat(p)).andReturn().getResponse().getStatus()).as(tidak).isEqualTo(403);
        }
        assertThat(web.buka("bendahara.ptk", alamat(p)).andReturn().getResponse().getStatus()).as("another balai").isEqualTo(404);
    }
}
