package id.laju.layanan;

import java.time.LocalDate;

/** An entry of the accredited scope in the administrators' list. */
public record BarisLingkup(long id, String nomorLp, String standar, String produk, String kelompok, String parameter,
                           LocalDate berlakuDari, LocalDate berlakuSampai, KeadaanAkreditasi keadaan) {
}
