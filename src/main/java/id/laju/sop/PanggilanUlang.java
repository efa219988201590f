package id.laju.sop;

import id.laju.sop.Bentangan.Titik;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A process that is called at more than one place is unfolded once, on the usual course if it stands there; the other places refer to its SOP unless somebody decided about them. */
final class PanggilanUlang {

    private PanggilanUlang() {
    }

    static PilihanLangkah lipat(Bentangan graf, PilihanLangkah pilihan) {
        Map<String, String> diurai = new HashMap<>();
        Map<String, CaraLangkah> hasil = new HashMap<>(pilihan.diputuskan());
        for (Titik t : panggilan(graf)) {
            String pertama = diurai.computeIfAbsent(t.simpul().panggilan(), k -> t.alamat());
            if (!pertama.equals(t.alamat()) && pilihan.cara(t) == CaraLangkah.GAMBAR) {
                hasil.put(t.alamat(), CaraLangkah.ACUAN);
            }
        }
        return new PilihanLangkah(hasil);
    }

    /** What is unfolded, the usual course first. */
    private static List<Titik> panggilan(Bentangan graf) {
        JalurUtama jalur = JalurUtama.dari(graf);
        return Stream.of(true, false).flatMap(utama -> jalur.urutan().stream().filter(id -> jalur.utama(id) == utama)).map(graf.titik::get)
            .filter(t -> t.kumpulan() && t.simpul().panggilan() != null && !t.id().endsWith(Bentangan.KELUAR)).toList();
    }
}
