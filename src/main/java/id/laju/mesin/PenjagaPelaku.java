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
        return BukanPelaku.urai(aturan).flatMap(a -> larangan(a, kasus, orang, variabel, sesudah));
    }

    /** A step keeps its performers when the case goes over to a version in which it is called otherwise. */
    private List<String> denganNamaLama(List<String> tugas, String nomor) {
        Kasus k = kasus.kunci(nomor);
        return k == null || k.pindahan() == 0 || tugas.isEmpty() ? tugas : Stream.concat(tugas.stream(), pindah.namaLama(nomor, tugas).stream()).distinct().toList();
    }

    private Optional<String> larangan(BukanPelaku aturan, String kasus, String orang, Map<String, Object> variabel, boolean sesudah) {
        Optional<LingkupIndependensi> khusus = lingkup.stream().filter(l -> l.nama().equals(aturan.lingkup())).findFirst();
        String id = khusus.map(LingkupIndependensi::variabel).orElse("sampelId");
        if (!aturan.lingkup().equals("kasus") && !(variabel.get(id) instanceof Number)) {
            return Optional.of("Langkah ini harus dikerjakan orang lain per " + aturan.lingkup() + ", tetapi proses ini tidak membawa " + id
                    + ". Minta pemilik proses memperbaiki bukanPelaku pada langkah ini.");
        }
        if (khusus.isPresent()) {
            return khusus(khusus.get(), khusus.get().berlaku(aturan.tugas(), variabel), kasus, orang, variabel, sesudah);
        }
        Long sampel = aturan.lingkup().equals("sampel") ? ((Number) variabel.get(id)).longValue() : null;
        return langkah.pernahDikerjakan(kasus, orang, denganNamaLama(aturan.tugas(), kasus), sampel)
                .map(nama -> "Anda sudah mengerjakan langkah \"" + nama + "\" untuk " + aturan.lingkup()
                        + " ini, jadi pemeriksaannya harus dilakukan orang lain.");
    }

    /** What steps were called before, only steps tell: a scope that reads rows of its own knows a task by the name that the rule gives it. */
    private Optional<String> khusus(LingkupIndependensi lingkup, List<String> tugas, String kasus, String orang, Map<String, Object> variabel, boolean sesudah) {
        List<String> semua = denganNamaLama(tugas, kasus);
        return tugas.isEmpty() ? Optional.empty() : atasNama(lingkup.seluruhKasus() ? null : variabel.get("sampelId"), lingkup, semua, kasus, orang)
                .or(() -> lingkup.larangan(orang, lingkup.seluruhKasus() ? semua : tugas, variabel, sesudah));
    }

    /** Other scopes know who did it; in whose name it was done stands in the steps, per sample or of the whole case. */
    private Optional<String> atasNama(Object sampel, LingkupIndependensi lingkup, List<String> tugas, String kasus, String orang) {
        Long id = sampel instanceof Number n ? n.longValue() : null;
        return id == null && !lingkup.seluruhKasus() ? Optional.empty()
                : langkah.pernahAtasNama(kasus, orang, tugas, id).map(nama -> "Langkah \"" + nama + "\" sudah dikerjakan pengganti atas nama Anda untuk "
                        + (id == null ? "kasus" : "sampel") + " ini, jadi pemeriksaannya harus dilakukan orang lain.");
    }
}
