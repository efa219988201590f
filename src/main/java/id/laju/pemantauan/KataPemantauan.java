package id.laju.pemantauan;

import id.laju.mesin.KataMenurutKasus;
import id.laju.mesin.Langkah;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.StafService;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words for templates. */
@Component("kataPemantauan")
class KataPemantauan {

    private final StafService staf;
    private final PermohonanService permohonan;
    private final MessageSource pesan;
    private final Clock jam;
    private final List<PerihalKasus> perihal;
    private final KataMenurutKasus kata;

    KataPemantauan(StafService staf, PermohonanService permohonan, MessageSource pesan, Clock jam, List<PerihalKasus> perihal, KataMenurutKasus kata) {
        this.perihal = perihal;
        this.kata = kata;
        this.staf = staf;
        this.permohonan = permohonan;
        this.pesan = pesan;
        this.jam = jam;
    }

    /** The step in the reader's language; named as what remains to be done once its deadline is over, even before the timer has run. */
    public String langkah(Langkah l) {
        return langkah(l, LocaleContextHolder.getLocale());
    }

    String langkah(Langkah l, Locale bahasa) {
        String kunci = "langkah." + l.frasa();
        String nama = pesan.getMessage(kunci, null, l.nama(), bahasa);
        return kata.kata(l.kasus(), l.lewat(jam.instant()) ? pesan.getMessage(kunci + ".lewat", null, nama, bahasa) : nama);
    }

    /** Which sample a step is about, since one order may wait for several; null where it is about none. */
    public String sampel(Langkah l) {
        return KemajuanSampel.sampelId(l).map(id -> permohonan.satuSampel(id).namaLengkap()).orElse(null);
    }

    /** What the customer knows this case by where it is no request; null where nothing names it. */
    public String perihal(Langkah l) {
        return perihal.stream().map(p -> p.perihal(l.kasus())).flatMap(Optional::stream).findFirst().orElse(null);
    }

    /** Where the customer reads about a step of a case that is no request: its own page, else that of what the case is about; null where there is none. */
    public String alamat(Langkah l) {
        return l.halaman() != null ? l.halaman() : perihal.stream().map(p -> p.alamat(l.kasus())).flatMap(Optional::stream).findFirst().orElse(null);
    }

    /** A deadline that is over is not something to hurry for. */
    public boolean mendesak(Langkah l) {
        return l.tenggat() != null && !l.lewat(jam.instant());
    }

    /** Who did or does a step, without names: the customer sees roles. */
    public String pelaku(String pelaku, String giliran) {
        if (pelaku == null) {
            return "pelanggan".equals(giliran) ? "pemantauan.anda" : "pemantauan.balai";
        }
        return pelaku.startsWith("pengguna:") ? "pemantauan.anda" : pelaku.equals("sistem") ? "pemantauan.sistem" : "pelanggan".equals(giliran) ? "pemantauan.loket" : "pemantauan.balai";
    }

    /** The same for the office, with names: who did it, who holds it, or which role it waits for. */
    public String orang(Langkah l) {
        String id = l.pelaku() != null ? l.pelaku() : l.pengambil();
        if (id == null) {
            return "pelanggan".equals(l.giliran()) ? "Pelanggan" : l.peran() == null ? "Sistem" : staf.namaPeran(l.peran());
        }
        boolean diLoket = "pelanggan".equals(l.giliran()) && !id.startsWith("pengguna:") && !id.equals("sistem");
        String siapa = l.atasNama() == null ? nama(id) : nama(id) + " a.n. " + nama(l.atasNama());
        return diLoket ? siapa + " (loket) untuk pelanggan" : siapa;
    }

    /** A performer by name; customers and the system as such. */
    public String nama(String id) {
        return id == null || id.equals("sistem") ? "Sistem" : id.startsWith("pengguna:") ? "Pelanggan" : staf.nama(id);
    }
}
