package id.laju.dokumen;

import java.time.LocalDate;
import java.util.List;

/**
 * Protocol of a visit: what was taken or found at the site, and who handed it over to whom.
 *
 * @param kalibrasi instruments, else samples
 * @param ttdSaksi  drawn signature of the customer's representative, as a data address of a PNG
 * @param ttdPetugas the same of the officer
 */
public record BeritaAcaraLapangan(boolean kalibrasi, String nomorOrder, String suratTugas, String pelanggan, String alamat, String tiba, String selesai,
        List<String> regu, List<Butir> butir, String catatan, String saksi, String jabatanSaksi, String ttdSaksi, String petugas, String ttdPetugas, String tempat,
        LocalDate tanggal) implements ModelDokumen {

    /** @param nomor on the container of a sample; of an instrument what its plate says. @param foto how many photos are kept @param pembacaan null for what was not calibrated there */
    public record Butir(String nama, String nomor, String titik, String koordinat, String waktu, String metode, String kondisi, String jumlah, String wadah,
            String pengawet, int foto, Pembacaan pembacaan) {
    }

    /**
     * What was read at an instrument, with decimal comma.
     *
     * @param standar    reference standards that were used, each with its certificate
     * @param tidakDapat why nothing was read; null with readings
     */
    public record Pembacaan(String petugas, LocalDate tanggal, String metode, String satuan, String lingkungan, List<String> standar, List<Titik> titik, String tidakDapat) {
    }

    /** @param ketidakpastian expanded, k = 2; null until the balai has worked it out */
    public record Titik(String nominal, String pembacaan, String ketidakpastian) {
    }

    @Override
    public String templat() {
        return "berita-acara-lapangan";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.BERITA_ACARA_LAPANGAN;
    }

    @Override
    public String judul() {
        return kalibrasi ? jenis().sebutanLain().id() : "Berita Acara Pengambilan Contoh";
    }
}
