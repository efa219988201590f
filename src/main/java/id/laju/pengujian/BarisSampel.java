package id.laju.pengujian;

import java.time.Instant;

/**
 * A line in the lists of CS.
 *
 * @param keadaan   null before anything happened
 * @param titipan   number of the deposit's receipt
 * @param laporanId report it will stand in; 0 while there is none
 * @param pengganti another sample is awaited for what could not be tested
 * @param kembali   deposited, and its request came to nothing
 * @param alat      an instrument to be calibrated
 */
public record BarisSampel(long sampelId, long permohonanId, String satker, String praOrder, String nomorOrder, String pelanggan, String nama, String produk,
        KeadaanSampel keadaan, String idSampel, String nomorAnalisa, String titipan, Instant diterimaPada, Instant distribusi, Instant selesaiPada,
        String kasus, long laporanId, boolean pengganti, boolean kembali, boolean alat) implements StatusStaf.Sampel {

    /** Of the sample itself; where its order stands is another matter. */
    public String tahap() {
        if (keadaan == null) {
            return "Belum diserahkan";
        }
        if (kembali) {
            return "Titipan harus dikembalikan";
        }
        return pengganti ? "Menunggu sampel pengganti" : selesaiPada != null ? "Selesai" : keadaan.label();
    }

    public boolean ditunggu() {
        return keadaan == KeadaanSampel.DITUNGGU;
    }

    public boolean bisaDititip() {
        return keadaan == null;
    }
}
