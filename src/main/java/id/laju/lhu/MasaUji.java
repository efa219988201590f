package id.laju.lhu;

import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** Days of test between which something may have measured wrongly, both included. */
public record MasaUji(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dari, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate sampai) {

    /** What was not typed: from that calibration, else for a year, until today. @param kalibrasi null when there was none */
    public MasaUji atau(LocalDate kalibrasi, LocalDate hari) {
        LocalDate akhir = sampai == null ? hari : sampai;
        LocalDate awal = dari != null ? dari : kalibrasi == null ? akhir.minusYears(1) : kalibrasi;
        return new MasaUji(awal, akhir);
    }

    public boolean terbalik() {
        return sampai.isBefore(dari);
    }

    /** @throws id.laju.umum.IsianKeliru when they stand the wrong way round */
    public void periksa() {
        new PeriksaIsian().tolakJika(terbalik(), "sampai", "Tanggal akhir tidak boleh sebelum tanggal mulai.").selesai();
    }
}
