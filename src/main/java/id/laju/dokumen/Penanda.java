package id.laju.dokumen;

/**
 * Who authorises the document, as printed.
 *
 * @param staf    account that has to sign
 * @param jabatan with its mandate, for example "Kepala Balai" or "Plh. Kepala Balai"
 * @param nip     null where there is none
 * @param mandat  letter that gives an acting head the right to sign, with number and date; null for the holder of the office
 */
public record Penanda(String staf, Teks jabatan, String nama, String nip, Teks mandat) {
}
