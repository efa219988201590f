package id.laju.survei;

import java.math.BigDecimal;

/** One element as it is read. @param nilai 25 times its mean, rounded once */
public record Unsur(String kode, String nama, String namaEn, long jumlah, long responden, BigDecimal nilai, String huruf) {
}
