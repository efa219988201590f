package id.laju.pekerjaan;

import id.laju.kalender.KalenderKerja;
import id.laju.staf.StafService;
import id.laju.umum.Lama;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Words for the lists of steps. */
@Component("kataPekerjaan")
class KataPekerjaan {

    private static final long MENIT_PER_HARI = 8 * 60;

    private final StafService staf;
    private final KalenderKerja kalender;
    private final Clock jam;

    KataPekerjaan(StafService staf, KalenderKerja kalender, Clock jam) {
        this.staf = staf;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** "Customer Service, Bendahara" of codes parted by commas. */
    public String peran(String kode) {
        return kode == null || kode.isEmpty() || kode.equals("-") ? "Tanpa peran" : staf.namaPeran(kode);
    }

    /** "Rina" or, for a deputy, "Siti a.n. Rina". */
    public String orang(String id, String atasNama) {
        return atasNama == null ? staf.nama(id) : staf.nama(id) + " a.n. " + staf.nama(atasNama);
    }

    public String lama(long menit) {
        return menit == 0 ? "kurang dari 1 menit" : Lama.menit(menit);
    }

    /** "terlambat 3 hari kerja". */
    public String terlambat(LangkahLewat l) {
        return Lama.sisaKerja(-kalender.menitKerja(l.satker(), l.tenggat(), jam.instant()), MENIT_PER_HARI);
    }

    /** The decision as people read it: "diterima dengan catatan" instead of a word with dashes. */
    public String keputusan(String kata) {
        return kata == null ? "–" : kata.replace('-', ' ').replace('_', ' ').toLowerCase();
    }
}
