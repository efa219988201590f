package id.laju.sertifikasi;

/**
 * One thing that the balai wants corrected (CRT-028).
 *
 * @param bidang code of the document, or part of the request
 * @param kelompok heading: NON_TEKNIS, TEKNIS, SATU, or ISIAN for what is typed
 * @param alamat page where it is mended, below the request
 * @param diganti a newer version was handed in since it came back
 * @param tanggapan what the customer says to it; null for nothing
 */
public record BarisPerbaikan(String bidang, String kelompok, String nama, String catatan, String alamat, boolean diganti, String tanggapan) {

    public boolean selesai() {
        return diganti || tanggapan != null;
    }
}
