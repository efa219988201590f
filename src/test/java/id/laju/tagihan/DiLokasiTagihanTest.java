package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.penawaran.AlurPenawaran;
import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.JawabanService;
import id.laju.penawaran.JenisBaris;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What the customer bears for work at the site stands in the quotation, and nowhere in the money of the state. */
@LajuTest
class DiLokasiTagihanTest {

    private static final String LUAR = "4.050.000";

    @Autowired AlurPembayaran alur;
    @Autowired ContohPermohonan contoh;
    @Autowired JawabanService jawaban;
    @Autowired PenawaranService penawaran;
    @Autowired PermohonanService permohonan;
    @Autowired RealisasiService realisasi;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired UserDetailsService akun;

    private String halaman(String siapa, String alamat) throws Exception {
        var jawab = web.kirim(akun.loadUserByUsername(siapa), MockMvcRequestBuilders.get(alamat)).andReturn().getResponse();
        assertThat(jawab.getStatus()).as(alamat).isEqualTo(200);
        return jawab.getContentAsString();
    }

    private BigDecimal disetor(Masa m) {
        return realisasi.hitung(List.of("bbspjikfk"), m, null, false).stream().map(BarisRealisasi::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Up to the bill that waits for its code. */
    private long sampaiTagihan() {
        long id = alur.penawaran().mulaiUtuh(contoh.ajukanDiLokasi("bbspjikfk", "pengujian", 2));
        String k = alur.kasus(id);
        orang.selesaikan("kerjasama", k, "susunPenawaran", AlurPenawaran.susunan());
        jawaban.setuju(alur.penawaran().terbit(id, List.of()), alur.pelanggan(), AlurPenawaran.PELANGGAN);
        alur.penawaran().latar(k);
        assertThat(orang.tugas(k, "terbitkanBilling")).as("not before the order in detail").isNull();
        orang.selesaikan("cs", k, "rincianOrder", Map.of("mulai", LocalDate.now().plusDays(30).toString(), "kontakNama", "Rudi", "kontakWa", "081234567001", "diperiksa", true));
        alur.penawaran().latar(k);
        return id;
    }

    @Test
    @Tag("INS-005")
    @Tag("INS-006")
    void theBillIsThePnbpAloneAndSoIsWhatIsPaid() throws Exception {
        long id = sampaiTagihan();
        String k = alur.kasus(id);
        Tagihan t = alur.tagihan(id);
        BigDecimal tarif = penawaran.baris(t.penawaranId()).stream().filter(b -> b.jenis() == JenisBaris.PARAMETER).map(BarisPenawaran::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(t.total()).isEqualByComparingTo(tarif);
        assertThatThrownBy(() -> orang.selesaikan("bendahara", k, "terbitkanBilling", alur.billing(AlurPembayaran.kode(), t.total().add(new BigDecimal(4_050_000)))))
            .as("a code for both is refused").isInstanceOf(IsianKeliru.class);
        assertThat(halaman("bendahara", "/kelola/tagihan/" + t.id())).as("the invoice says that it is not billed").contains("Di luar tarif", Rupiah.tulis(tarif)).doesNotContain(Rupiah.tulis(tarif.add(new BigDecimal(4_050_000))));
        Tagihan terbit = alur.terbit(id);
        assertThat(halaman("argonmulia3508", "/portal/tagihan/" + t.id())).contains(Rupiah.tulis(tarif)).doesNotContain(Rupiah.tulis(tarif.add(new BigDecimal(4_050_000))));
        assertThat(halaman("kerjasama", "/kasus/" + k)).contains("Ditanggung pelanggan, tidak pada kode billing", "Rp " + LUAR, "Jumlah pada kode billing", Rupiah.tulis(tarif), "Cirebon", "Rudi Hartono");

        LocalDate hari = terbit.terbit().atZone(AlurPembayaran.WIB).toLocalDate();
        Masa m = new Masa(hari, hari);
        BigDecimal sebelum = disetor(m);
        alur.bayar(terbit);
        alur.penawaran().latar(k);
        assertThat(disetor(m).subtract(sebelum)).isEqualByComparingTo(tarif);
        assertThat(permohonan.ambil(id).nomorOrder()).isNotNull();
        byte[] audit = web.buka("bendahara", "/kelola/order/" + id + "/berkas-audit").andReturn().getResponse().getContentAsByteArray();
        assertThat(BacaPdf.teks(audit).replaceAll("\\s+", " ")).contains("Di luar kode billing", "Rp " + LUAR, Rupiah.tulis(tarif), "Lokasi pekerjaan", "Cirebon", "Rudi Hartono");
    }
}
