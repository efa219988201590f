package id.laju.pemantauan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.AlurPembayaran;
import id.laju.tagihan.Tagihan;
import id.laju.umum.Kabar;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of orders as CS works with it. */
@LajuTest
class OrderCsTest {

    @Autowired WebUji web;
    @Autowired AlurPenawaran alur;
    @Autowired AlurPembayaran pembayaran;
    @Autowired PermohonanService permohonan;

    private String baris(String siapa, String alamat, Permohonan p) throws Exception {
        String isi = web.isi(siapa, alamat + "?cari=" + p.praOrder());
        int dari = isi.indexOf("id=\"order-" + p.id() + "\"");
        return dari < 0 ? "" : isi.substring(dari, isi.indexOf("</tr>", dari));
    }

    @Test
    @Tag("REQ-059")
    void itHasTheColumnsAndActionsOfTheOldOne() throws Exception {
        assertThat(web.isi("cs", "/kelola/order")).contains(">No<", "Pre Order", "Nomor Order", "Nomor Analisis", "Tanggal Order", "Nama Pelanggan", "Asal Contoh", "Status", "Aksi");
        Tagihan t = pembayaran.mulaiTerbitUtuh();
        Permohonan p = permohonan.ambil(t.permohonanId());
        String baris = baris("cs", "/kelola/order-baru", p);
        assertThat(baris).contains(p.praOrder(), "Dibawa sendiri", ">Detail<", ">Cek Sampel<", ">Invoice<", "Edit, Hapus", "/loket/" + p.pelangganId() + "/portal/tagihan/" + t.id());
        assertThat(web.isi("cs", "/loket/" + p.pelangganId() + "/portal/tagihan/" + t.id())).contains(p.praOrder());
        assertThat(web.isi("cs", "/kelola/penerimaan?cari=" + p.praOrder())).contains("Penerimaan");
        assertThat(baris("bendahara", "/kelola/order-baru", p)).contains(">Detail<").doesNotContain("Cek Sampel", "/loket/");
    }

    /** In the customer's own pages, under the name of CS. */
    @Test
    @Tag("REQ-060")
    void csCancelsAnOrderUntilItIsPaid() throws Exception {
        Permohonan p = permohonan.ambil(alur.mulaiUtuh());
        String alamat = "/loket/" + p.pelangganId() + "/portal/permohonan/" + p.id();
        assertThat(baris("cs", "/kelola/order-baru", p)).contains(alamat);
        assertThat(web.isi("cs", alamat)).contains(">Batal<");
        web.kirim("cs", alamat + "/batal", "alasan", "Pelanggan menelepon, tidak jadi").andExpect(flash().attribute("pesan", Kabar.dari("kabar.permohonanDibatalkan")));
        assertThat(permohonan.ambil(p.id()).batalAlasan()).contains("tidak jadi");
        assertThat(permohonan.jejak(p.id())).last().satisfies(j -> assertThat(j.oleh()).isEqualTo("cs"));
        assertThat(baris("cs", "/kelola/order-lama", permohonan.ambil(p.id()))).doesNotContain("Edit, Hapus");
    }
}
