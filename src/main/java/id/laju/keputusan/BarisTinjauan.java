package id.laju.keputusan;

import id.laju.sertifikasi.Kegiatan;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * An order in the list of reviews and decisions (NAV-032).
 *
 * @param produk null for a management system
 * @param putaran how often it was reviewed
 * @param tinjauan of the last round: selesai or kembalikan; null before the first
 * @param pilihan what was decided last; null before
 * @param lembarId sheet of the last review; null without
 * @param keputusanId paper of the last decision; null without
 */
record BarisTinjauan(long permohonanId, String satker, String kasus, String order, String pelanggan, Kegiatan kegiatan, String produk, String acuan, Instant ditunjuk, String orang, int putaran,
        String tinjauan, PilihanKeputusan pilihan, UUID lembarId, UUID keputusanId) {

    public String status() {
        return pilihan != null ? keputusan() : tinjauan == null ? "TINJAUAN HASIL" : "selesai".equals(tinjauan) ? "TINJAUAN SELESAI" : "DI KETUA TIM";
    }

    private String keputusan() {
        return switch (pilihan) {
            case BERIKAN, PERTAHANKAN, PERPANJANG -> kegiatan.hasil().toUpperCase(Locale.ROOT);
            case TUNDA -> "DITUNDA";
            case TINJAU_ULANG -> "DITINJAU KEMBALI";
            case TOLAK -> "TIDAK " + kegiatan.hasil().toUpperCase(Locale.ROOT);
        };
    }
}
