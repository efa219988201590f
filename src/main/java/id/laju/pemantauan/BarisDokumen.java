package id.laju.pemantauan;

import java.time.Instant;

/**
 * A document of a case in a list.
 *
 * @param keterangan number, or who kept it
 * @param keadaan shown when it no longer counts; null otherwise
 * @param alamat where it is opened
 */
public record BarisDokumen(String jenis, String keterangan, Instant pada, String keadaan, String alamat) {
}
