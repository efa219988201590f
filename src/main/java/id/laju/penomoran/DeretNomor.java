package id.laju.penomoran;

import java.time.LocalDate;
import java.util.List;

/**
 * One kind of number of a satker.
 *
 * @param berlaku pattern of today; null when there is none
 * @param nanti those that begin later
 * @param berikut what the next number would look like today; null when there is no pattern
 * @param terakhir newest number given; null when there is none
 * @param hariIni in the satker's zone
 */
record DeretNomor(String jenis, String sebutan, PolaNomor berlaku, List<PolaNomor> nanti, String berikut, String terakhir, LocalDate hariIni) {
}
