package id.laju.dokumen;

import java.time.LocalDate;
import java.util.List;

/**
 * Protocol of the taking of samples for a certification (CRT-047).
 *
 * @param formulir code, revision and date of the form, or null where the satker has none
 * @param tujuan where the samples are tested, in words
 * @param ttdSaksi drawn signature as a data address of a PNG; so ttdPetugas
 */
public record BeritaAcaraContoh(Formulir formulir, String order, String perusahaan, String alamat, String acuan, String metode, String tujuan, List<Contoh> contoh, String saksi, String jabatanSaksi,
        String ttdSaksi, String petugas, String ttdPetugas, String tempat, LocalDate tanggal) implements ModelDokumen {

    /** @param foto how many photos are kept */
    public record Contoh(String nama, String kodeProduksi, String titik, String jumlah, String segel, String kondisi, String diambil, int foto) {
    }

    @Override
    public String templat() {
        return "berita-acara-contoh";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.BERITA_ACARA_CONTOH;
    }
}
