package id.laju.pengujian;

import id.laju.umum.Tanggal;
import java.time.LocalDate;

/**
 * An instrument of the register.
 *
 * @param ingatkanHari       days before the end of its calibration at which a task reminds of it
 * @param pengingat          how often its reminding was started
 * @param kalibrasiTerakhir  and {@code kalibrasiSampai}: of the newest calibration that found it fit, the last day included; null when there is none
 */
public record Alat(Long id, String satker, String kode, String nama, Long labId, String nomorSeri, boolean perluKalibrasi, int ingatkanHari,
        LocalDate kalibrasiTerakhir, LocalDate kalibrasiSampai, KeadaanAlat keadaan, int pengingat) {

    public boolean aktif() {
        return keadaan == KeadaanAlat.DIPAKAI;
    }

    /** May it be used for a test of that day? */
    public boolean layak(LocalDate hari) {
        return halangan(hari) == null;
    }

    /** Why it may not be used for a test of that day, as the end of a sentence; null when it may. */
    String halangan(LocalDate hari) {
        if (!aktif()) {
            return keadaan == KeadaanAlat.DIPERBAIKI ? "sedang diperbaiki" : keadaan.label().toLowerCase();
        }
        if (!perluKalibrasi) {
            return null;
        }
        return kalibrasiSampai == null ? "belum dikalibrasi" : hari.isAfter(kalibrasiSampai) ? "kalibrasi berakhir " + Tanggal.pendek(kalibrasiSampai) : null;
    }

    /** For the badge in the list. */
    public String status(LocalDate hari) {
        return !aktif() ? keadaan.label() : layak(hari) ? "Layak pakai" : kalibrasiSampai == null ? "Belum dikalibrasi" : "Kalibrasi berakhir";
    }

    /** Its calibration ends within the days of the reminder. */
    public boolean segera(LocalDate hari) {
        return aktif() && perluKalibrasi && kalibrasiSampai != null && layak(hari) && hari.plusDays(ingatkanHari).isAfter(kalibrasiSampai);
    }

    public String label() {
        return kode + " " + nama;
    }
}
