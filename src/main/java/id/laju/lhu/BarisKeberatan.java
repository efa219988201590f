package id.laju.lhu;

import java.time.Instant;
import java.util.List;

/**
 * An objection in the office's list.
 *
 * @param keadaan as {@link Keberatan#keadaan()}
 * @param selesai null while it is open
 */
record BarisKeberatan(long id, String satker, long laporanId, String nomorLhu, String kasusOrder, String nomorOrder, String pelanggan, String alasan, Instant diajukan,
        String keadaan, String putusanAlasan, Instant batasSampel, Instant selesai) {

    /** In the order of the work. */
    static final List<String> KEADAAN = List.of("DIPERIKSA", "MENUNGGU_SAMPEL", "DIUJI_ULANG", "DIKUKUHKAN", "DIKOREKSI", "DICABUT", "DITOLAK", "GUGUR", "DITARIK");

    public String kasus() {
        return Keberatan.kasus(satker, id);
    }

    public String warna() {
        return selesai == null ? keadaan.equals("MENUNGGU_SAMPEL") ? "biru" : "kuning" : keadaan.equals("DIKOREKSI") || keadaan.equals("DICABUT") ? "merah" : keadaan.equals("DIKUKUHKAN") ? "hijau" : "abu";
    }
}
