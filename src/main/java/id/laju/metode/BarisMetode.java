package id.laju.metode;

import java.time.LocalDate;

/** A method in the list. @param versi of today; null when none is in force */
public record BarisMetode(long id, String nomor, String judul, String versi, LocalDate berlakuDari, LocalDate berlakuSampai, int parameter, int berwenang) {
}
