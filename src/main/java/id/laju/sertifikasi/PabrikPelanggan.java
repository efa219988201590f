package id.laju.sertifikasi;

import java.util.UUID;

/** A factory of a customer. @param suratBerkas the customer's letter by which it was written down or corrected; null for none */
public record PabrikPelanggan(Long id, long pelangganId, String pelanggan, String nama, String alamat, String kota, UUID suratBerkas, boolean aktif) {
}
