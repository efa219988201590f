package id.laju.sertifikasi;

import id.laju.dokumen.Formulir;
import java.time.LocalDate;

/**
 * What stands above every sheet about an application, ready to be printed.
 *
 * @param formulir null where the satker gave the sheet no code
 * @param produk with its standard; null for what is no product
 * @param pabrik name and address; null without
 */
public record KepalaLembar(Formulir formulir, String kota, LocalDate tanggal, String praOrder, String perusahaan, String alamat, String lingkup, String produk, String pabrik) {
}
