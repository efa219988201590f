package id.laju.audit;

import id.laju.permohonan.Permohonan;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When, in words, and of which order. */
final class WaktuAudit {

    private WaktuAudit() {
    }

    /** "20 Maret 2027" or "20 Maret 2027 s.d. 21 Maret 2027". */
    static String hari(LocalDate awal, LocalDate akhir) {
        return awal.equals(akhir) ? Tanggal.panjang(awal) : Tanggal.panjang(awal) + " s.d. " + Tanggal.panjang(akhir);
    }

    /** With the days of the week and the hours. */
    static String rentang(Instant mulai, Instant selesai, ZoneId zona) {
        LocalDate awal = mulai.atZone(zona).toLocalDate();
        LocalDate akhir = selesai.atZone(zona).toLocalDate();
        String sampai = awal.equals(akhir) ? Tanggal.jam(selesai, zona) : Tanggal.denganHari(akhir) + " pukul " + Tanggal.jam(selesai, zona);
        return Tanggal.denganHari(awal) + " pukul " + Tanggal.jam(mulai, zona) + " s.d. " + sampai;
    }

    /** Number of the order; before it is paid, of the request. */
    static String order(Permohonan p) {
        return p.nomorOrder() == null ? p.praOrder() : p.nomorOrder();
    }
}
