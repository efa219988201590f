package id.laju.mesin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Nobody checks own work (ISO/IEC 17025, 6.2 and 7.5.1). Reads our own record of performers: everyone who ever acted
 * counts, also in earlier rounds.
 */
@Component
class PenjagaPelaku {

    private final LangkahMapper langkah;
    private final KunciKasus kasus;
    private final PindahMapper pindah;
    private final List<LingkupIndependensi> lingkup;

    PenjagaPelaku(LangkahMapper langkah, KunciKasus kasus, PindahMapper pindah, List<LingkupIndependensi> lingkup) {
        this.langkah = langkah;
        this.kasus = kasus;
        this.pindah = pindah;
        this.lingkup = lingkup;
    }

    /** @return why this person may not do the task, in Indonesian */
    Optional<String> larangan(String aturan, String kasus, String orang, Map<String, Object> variabel, boolean sesudah) {
        return BukanPelaku.urai(aturan).map(a -> denganNamaLama(a, kasus)).flatMap(a -> larangan(a, kasus, orang, variabel, sesudah));
    }

    /** A step keeps its performers when the case goes over to a version in which it is called otherwise. */
    private BukanPelaku denganNamaLama(BukanPelaku aturan, String nomor) {
        Kasus k = kasus.kunci(nomor);
        return k == null || k.pindahan() == 0 || aturan.tugas().isEmpty() ? aturan
                : new BukanPelaku(Stream.concat(aturan.tugas().stream(), pindah.namaLama(nomor, aturan.tugas()).stream()).distinct().toList(), aturan.lingkup());
    }

    private Optional<String> larangan(BukanPelaku aturan, String kasus, String orang, Map<String, Object> variabel, boolean sesudah) {
        Optional<LingkupIndependensi> khusus = lingkup.stream().filter(l -> l.nama().equals(aturan.lingkup())).findFirst();
        String id = khusus.map(LingkupIndependensi::variabel).orElse("sampelId");
        if (!aturan.lingkup().equals("kasus") && !(variabel.get(id) instanceof Number)) {
            return Optional.of("Langkah ini harus dikerjakan orang lain per " + aturan.lingkup() + ", tetapi proses ini tidak membawa " + id
                    + ". Minta pemilik proses memperbaiki bukanPelaku pada langkah ini.");
        }
        if (khusus.isPresent()) {
            BukanPelaku ini = new BukanPelaku(khusus.get().berlaku(aturan.tugas(), variabel), aturan.lingkup());
            return ini.tugas().isEmpty() ? Optional.empty()
                : atasNama(khusus.get().seluruhKasus() ? null : variabel.get("sampelId"), khusus.get(), ini, kasus, orang).or(() -> khusus.get().larangan(orang, ini.tugas(), variabel, sesudah));
        }
        Long sampel = aturan.lingkup().equals("sampel") ? ((Number) variabel.get(id)).longValue() : null;
        return langkah.pernahDikerjakan(kasus, orang, aturan.tugas(), sampel)
                .map(e -> "Anda sudah mengerjakan langkah \"" + NamaElemen.frasa(e) + "\" untuk " + aturan.lingkup()
                        + " ini, jadi pemeriksaannya harus dilakukan orang lain.");
    }

    /** Other scopes know who did it; in whose name it was done stands in the steps, per sample or of the whole case. */
    private Optional<String> atasNama(Object sampel, LingkupIndependensi lingkup, BukanPelaku aturan, String kasus, String orang) {
        Long id = sampel instanceof Number n ? n.longValue() : null;
        return id == null && !lingkup.seluruhKasus() ? Optional.empty()
                : langkah.pernahAtasNama(kasus, orang, aturan.tugas(), id).map(e -> "Langkah \"" + NamaElemen.frasa(e) + "\" sudah dikerjakan pengganti atas nama Anda untuk "
                        + (id == null ? "kasus" : "sampel") + " ini, jadi pemeriksaannya harus dilakukan orang lain.");
    }
}
