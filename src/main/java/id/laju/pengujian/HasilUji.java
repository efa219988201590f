package id.laju.pengujian;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of the result of a parameter; the highest counts, the others stay.
 *
 * @param pilihanId     the parameter of the sample
 * @param jenis         ANGKA, TEKS, ORGANISME or TIDAK_DAPAT_DIUJI
 * @param tertulis      as typed, for paper
 * @param ulangan       single values of replicates, parted by semicolons
 * @param ketidakpastian expanded, k = 2; null when not stated
 * @param alasan        why it could not be tested
 * @param satuan        and {@code metode}: as used
 * @param tanggal       day of the test
 * @param metodeVersi   version of the method as used; null when its parameter has no method in the register
 * @param alasanUbah    why it differs from the version before
 */
public record HasilUji(Long id, long pilihanId, long paketId, int versi, String jenis, String tertulis, String kualifikasi, BigDecimal nilai,
        Integer desimal, String ulangan, BigDecimal ketidakpastian, String alasan, String satuan, String metode, String basis, BigDecimal lod,
        BigDecimal loq, Long alatId, LocalDate tanggal, String catatan, String oleh, Instant pada, String alasanUbah, Long metodeVersiId,
        String metodeVersi) {

    public boolean tidakDapatDiuji() {
        return jenis.equals("TIDAK_DAPAT_DIUJI");
    }

    /** Its organisms are also kept one by one. */
    boolean daftarOrganisme() {
        return jenis.equals("ORGANISME");
    }

    /** The lines of a list of organisms; empty for any other result. */
    public List<String> organisme() {
        return jenis.equals("ORGANISME") ? tertulis.lines().toList() : List.of();
    }

    /** The version of the method as a paper names it; null when its parameter has none in the register. */
    public String versiTercetak() {
        return metodeVersi == null ? null : metodeVersi.matches("\\d.*") ? "ver. " + metodeVersi : metodeVersi;
    }

    /** The method with the version that was used. */
    public String metodeTercetak() {
        return metodeVersi == null ? metode : metode + ", " + versiTercetak();
    }

    /** One line for screens. */
    public String tampil() {
        return tidakDapatDiuji() ? "Tidak dapat diuji: " + alasan : jenis.equals("ORGANISME") ? String.join(", ", organisme()) : tertulis;
    }
}
