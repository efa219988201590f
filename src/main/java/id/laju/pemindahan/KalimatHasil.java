package id.laju.pemindahan;

import id.laju.kalender.KalenderKerja;
import id.laju.mesin.HasilPindah;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What changes for a case, as sentences with old and new; nothing where all stays. */
@Component
class KalimatHasil {

    private final KalenderKerja kalender;

    private final Clock jam;

    KalimatHasil(KalenderKerja kalender, Clock jam) {
        this.kalender = kalender;
        this.jam = jam;
    }

    List<String> dari(HasilPindah h) {
        ZoneId zona = kalender.zona(h.kasus().substring(0, h.kasus().indexOf('/')));
        List<String> hasil = new ArrayList<>();
        h.langkah().forEach(l -> langkah(l, zona, hasil));
        h.pewaktu().stream().filter(HasilPindah.Pewaktu::berubah).forEach(p -> hasil.add(pewaktu(p, zona)));
        if (h.pindah() && h.statusLama() != null && !h.statusLama().equals(h.statusBaru())) {
            hasil.add("Status: " + h.statusLama() + " menjadi " + h.statusBaru() + ".");
        }
        return hasil;
    }

    private static void langkah(HasilPindah.Langkah l, ZoneId zona, List<String> hasil) {
        if (!l.namaLama().equals(l.namaBaru())) {
            hasil.add("Langkah \"" + l.namaLama() + "\" menjadi \"" + l.namaBaru() + "\".");
        }
        if (l.tenggatBerubah()) {
            hasil.add("Tenggat \"" + l.namaBaru() + "\": " + saat(l.tenggatLama(), zona) + " menjadi " + saat(l.tenggatBaru(), zona) + ".");
        }
    }

    private String pewaktu(HasilPindah.Pewaktu p, ZoneId zona) {
        return p.lama() == null ? "Pewaktu baru \"" + p.nama() + "\": " + mulai(p.baru(), zona) + "."
            : p.baru() == null ? "Pewaktu \"" + p.nama() + "\" tidak berlaku lagi."
            : "Pewaktu \"" + p.nama() + "\": " + saat(p.lama(), zona) + " menjadi " + mulai(p.baru(), zona) + ".";
    }

    /** A timer whose moment is over runs as soon as the case has gone over. */
    private String mulai(Instant saat, ZoneId zona) {
        return saat(saat, zona) + (saat.isAfter(jam.instant()) ? "" : " (sudah lewat, jadi langsung berlaku begitu kasusnya pindah)");
    }

    private static String saat(Instant saat, ZoneId zona) {
        return saat == null ? "tanpa tenggat" : Tanggal.batasPendek(saat, zona);
    }
}
