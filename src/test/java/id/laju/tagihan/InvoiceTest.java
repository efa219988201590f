package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.Aturan;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.BerkasService;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.KasusService;
import id.laju.penawaran.AlurPenawaran;
import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.JawabanService;
import id.laju.penawaran.JenisBaris;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The invoice, from what the head of the team enters to what the bendahara and the customer read; and orders for which nothing is billed. */
@LajuTest
class InvoiceTest {

    @Autowired MockMvc mvc;
    @Autowired UserDetailsService akun;
    @Autowired AlurPembayaran alur;
    @Autowired PenawaranService penawaran;
    @Autowired JawabanService jawaban;
    @Autowired TagihanService tagihan;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired KasusService kasus;
    @Autowired BerkasService berkas;
    @Autowired Orang orang;
    @Autowired ObjectMapper json;

    private MockHttpServletResponse minta(String nama, MockHttpServletRequestBuilder apa) throws Exception {
        return mvc.perform(apa.with(user(akun.loadUserByUsername(nama))).with(csrf())).andReturn().getResponse();
    }

    private String halaman(String nama, String alamat) throws Exception {
        MockHttpServletResponse jawab = minta(nama, get(alamat));
        assertThat(jawab.getStatus()).as(alamat).isEqualTo(200);
        return jawab.getContentAsString();
    }

    private static Map<String, Object> baris(String jenis, BigDecimal jumlah, String berkasId) {
        return Map.of("jenis", jenis, "uraian", "Baris " + jenis, "dasar", "Permenperin 19/2021", "dokumen", "Keputusan 12/2026, 3 Maret 2026", "jumlah", jumlah, "berkasId", berkasId);
    }

    private String unggah(String nama, long id) throws Exception {
        MockHttpServletResponse jawab = minta(nama, (MockHttpServletRequestBuilder) multipart("/api/penawaran/" + id + "/dokumen")
            .file(new MockMultipartFile("file", "sk.pdf", "application/pdf", ContohBerkas.pdf("SURAT KEPUTUSAN"))));
        return jawab.getStatus() == 200 ? json.readTree(jawab.getContentAsString()).get("berkasId").asText() : "" + jawab.getStatus();
    }

    private BigDecimal daftar(long id) {
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", AlurPenawaran.terima());
        return penawaran.terakhir(id).orElseThrow().total();
    }

    private void setujui(long id, List<Map<String, Object>> tambahan) {
        orang.selesaikan("ketua", alur.kasus(id), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", tambahan));
        alur.penawaran().latar(alur.kasus(id));
        jawaban.setuju(penawaran.terakhir(id).orElseThrow().id(), alur.pelanggan(), AlurPenawaran.PELANGGAN);
        alur.penawaran().latar(alur.kasus(id));
    }

    private String surat(long id) {
        return BacaPdf.teks(dokumen.isi(penawaran.terakhir(id).orElseThrow().dokumenId())).replaceAll("\\s+", " ");
    }

    @Test
    @Tag("BIL-019")
    @Tag("BIL-020")
    void theInvoiceShowsEveryLineOfTheAcceptedQuotationAndChangesNothing() throws Exception {
        long id = alur.penawaran().mulaiUtuh();
        BigDecimal harga = daftar(id);
        assertThat(unggah("cs", id)).as("only the head of the team").isEqualTo("403");
        assertThat(unggah("ketua.ptk", id)).isEqualTo("404");
        String sk = unggah("ketua", id);
        setujui(id, List.of(baris("SERTIFIKAT", new BigDecimal(50_000), sk), baris("DISKON", new BigDecimal(10_000), sk), baris("KHUSUS", new BigDecimal(-5_000), sk), baris("LUAR", new BigDecimal(900_000), sk)));
        Tagihan t = alur.tagihan(id);
        assertThat(t.total()).isEqualByComparingTo(harga.add(new BigDecimal(35_000)));
        assertThat(surat(id)).contains("Keputusan", "Permenperin", Rupiah.angka(t.total()));
        assertThat(halaman("argonmulia3508", "/portal/penawaran/" + t.penawaranId())).contains("Keputusan 12/2026");
        String invoice = halaman("bendahara", "/kelola/tagihan/" + t.id());
        assertThat(invoice).contains("PT Argon Mulia", "Tanggal Order", "Status Order", "Billing Sedang Diproses", Rupiah.tulis(harga), "Sub-total", Rupiah.tulis(harga.subtract(new BigDecimal(5_000))),
            "Rp 50.000", "-Rp 10.000", Rupiah.tulis(t.total()), "Keputusan 12/2026", "penawaran baru", "Pesan lagi", "Di luar tarif", "Rp 900.000").doesNotContain("<input type=\"text\"");
        BarisPenawaran diskon = penawaran.baris(t.penawaranId()).stream().filter(b -> b.jenis() == JenisBaris.DISKON).findFirst().orElseThrow();
        String dokumenDiskon = "/api/penawaran/" + id + "/dokumen/" + diskon.id();
        assertThat(invoice).contains(dokumenDiskon);
        assertThat(minta("bendahara", get(dokumenDiskon)).getContentType()).isEqualTo("application/pdf");
        assertThat(minta("bendahara.ptk", get(dokumenDiskon)).getStatus()).isEqualTo(404);
        assertThat(minta("analis", get(dokumenDiskon)).getStatus()).isEqualTo(403);
        assertThat(orang.lihat("bendahara", orang.tugas(alur.kasus(id), "terbitkanBilling")).get("tagihan").get("id").asLong()).isEqualTo(t.id());
    }

    @Test
    void aFileOfSomebodyElseIsNoBasis() throws Exception {
        long id = alur.penawaran().mulaiUtuh();
        daftar(id);
        String milikCs = berkas.simpan("bbspjikfk", "sk.pdf", ContohBerkas.pdf("SK"), "cs", Aturan.DOKUMEN_TAMBAHAN).id().toString();
        assertThatThrownBy(() -> setujui(id, List.of(baris("DISKON", BigDecimal.TEN, milikCs))))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("tambahan.0.dokumen"));
    }

    @Test
    @Tag("BIL-019")
    void aDiscountOfAHundredPercentMakesAnOrderWithoutBilling() throws Exception {
        long id = alur.penawaran().mulaiUtuh();
        BigDecimal harga = daftar(id);
        setujui(id, List.of(baris("DISKON", harga, unggah("ketua", id))));
        assertThat(penawaran.terakhir(id).orElseThrow().total()).isZero();
        assertThat(surat(id)).contains("nol rupiah", "Keputusan", "tanpa kode billing");
        assertThat(tagihan.semua(id)).as("no e-billing").isEmpty();
        assertThat(permohonan.ambil(id).nomorOrder()).as("an order all the same").isNotNull();
        assertThat(orang.tugas(alur.kasus(id), "terbitkanBilling")).isNull();
        assertThat(kasus.ambil(alur.kasus(id)).selesai()).as("the work goes on").isNull();
        assertThat(halaman("bendahara", "/kelola/tagihan/tanpa-billing?cari=" + permohonan.ambil(id).praOrder())).contains("/kelola/tagihan/tanpa-billing/" + id, "Keputusan 12/2026");
        assertThat(halaman("bendahara", "/kelola/tagihan/tanpa-billing/" + id)).contains("100 %", "Rp 0", "nol rupiah", "tanpa e-billing", "Keputusan 12/2026").contains("Tarif disetujui").doesNotContain(">ketua<", "Minta penawaran baru");
        assertThat(minta("bendahara.ptk", get("/kelola/tagihan/tanpa-billing/" + id)).getStatus()).isEqualTo(404);
    }

    @Test
    @Tag("BIL-025")
    void theListsOfTheBendaharaArePerStageAndService() throws Exception {
        long id = alur.mulai(null);
        String cari = "&ukuran=100&cari=" + alur.tagihan(id).praOrder();
        String baris = "/kelola/tagihan/" + alur.tagihan(id).id();
        assertThat(halaman("bendahara", "/kelola/tagihan?tahap=BARU" + cari)).contains("Order Baru", "Order Proses", "Order Lama", baris);
        assertThat(halaman("bendahara", "/kelola/tagihan?tahap=PROSES" + cari)).doesNotContain(baris);
        Tagihan t = alur.terbit(id);
        assertThat(halaman("bendahara", "/kelola/tagihan?tahap=PROSES&layanan=" + t.layanan() + cari)).contains(baris);
        assertThat(halaman("bendahara", "/kelola/tagihan?tahap=PROSES&layanan=kalibrasi" + cari)).doesNotContain(baris);
        alur.bayar(t);
        assertThat(halaman("bendahara", "/kelola/tagihan?tahap=LAMA" + cari)).contains(baris);
        assertThat(halaman("bendahara", "/kelola/tagihan?tahap=PROSES" + cari)).doesNotContain(baris);
    }
}
