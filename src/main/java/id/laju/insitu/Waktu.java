package id.laju.insitu;

import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time of a visit in words. */
final class Waktu {

    private Waktu() {
    }

    /** "Kamis, 3 Desember 2026 pukul 08.00 WIB s.d. 15.00 WIB"; with both days where they differ. */
    static String rentang(Instant mulai, Instant selesai, ZoneId zona) {
        LocalDate awal = mulai.atZone(zona).toLocalDate();
        LocalDate akhir = selesai.atZone(zona).toLocalDate();
        String sampai = awal.equals(akhir) ? Tanggal.jam(selesai, zona) : Tanggal.denganHari(akhir) + " pukul " + Tanggal.jam(selesai, zona);
        return Tanggal.denganHari(awal) + " pukul " + Tanggal.jam(mulai, zona) + " s.d. " + sampai;
    }
}
