package id.laju.layanan;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An entry of the accredited scope in the administrators' list. @param metodeKatalog what a customer orders today; {@code keadaan} of the day asked for */
public record BarisLingkup(long id, String nomorLp, String standar, String produk, String kelompok, String parameter, String metode,
                           String metodeKatalog, BigDecimal rentangDari, BigDecimal rentangSampai, String satuan,
                           LocalDate berlakuDari, LocalDate berlakuSampai, KeadaanAkreditasi keadaan) {

    public String label(LocalDate hari) {
        return hari.isAfter(berlakuSampai) ? "Kedaluwarsa" : hari.isBefore(berlakuDari) ? "Belum berlaku" : keadaan.label();
    }

    public String warna(LocalDate hari) {
        return hari.isAfter(berlakuSampai) || hari.isBefore(berlakuDari) ? "abu" : keadaan.warna();
    }

    /** "0,01 - 20 %"; null without a range. */
    public String rentang() {
        return LingkupForm.rentang(rentangDari, rentangSampai, satuan);
    }
}
