package id.laju.hambatan;

import id.laju.umum.PermintaanHalaman;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

/** How the tables are sorted; rows without a value always come last. */
final class UrutanHambatan {

    private static final Map<String, Function<BarisHambatan, ? extends Comparable<?>>> LANGKAH = Map.ofEntries(
        Map.entry("nama", b -> b.nama() == null ? b.elemen() : b.nama()), Map.entry("lajur", BarisHambatan::lajur), Map.entry("kasus", b -> b.angka().kasus()),
        Map.entry("terlambat", b -> b.angka().terlambat()), Map.entry("langkah", b -> b.angka().langkah()), Map.entry("lewat", b -> b.angka().lewat()),
        Map.entry("dihentikan", b -> b.angka().dihentikan()), Map.entry("tunggu", b -> b.angka().tunggu50()), Map.entry("tunggu90", b -> b.angka().tunggu90()),
        Map.entry("kerja", b -> b.angka().kerja50()), Map.entry("kerja90", b -> b.angka().kerja90()), Map.entry("luar", BarisHambatan::luar50),
        Map.entry("luar90", BarisHambatan::luar90), Map.entry("tingkat", BarisHambatan::tingkat));

    private static final Map<String, Function<HambatanService.Ringkas, ? extends Comparable<?>>> PROSES = Map.of("nama", HambatanService.Ringkas::nama,
        "kasus", HambatanService.Ringkas::kasus, "terlambat", HambatanService.Ringkas::terlambat);

    private UrutanHambatan() {
    }

    static Comparator<BarisHambatan> langkah(PermintaanHalaman minta) {
        return menurut(LANGKAH.get(minta.urut() == null ? "" : minta.urut()), minta.turun());
    }

    static Comparator<HambatanService.Ringkas> proses(PermintaanHalaman minta) {
        return menurut(PROSES.get(minta.urut() == null ? "" : minta.urut()), minta.turun());
    }

    @SuppressWarnings("unchecked")
    private static <T> Comparator<T> menurut(Function<T, ? extends Comparable<?>> kolom, boolean turun) {
        if (kolom == null) {
            return (a, b) -> 0;
        }
        Comparator<Comparable<Object>> arah = turun ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(b -> (Comparable<Object>) kolom.apply(b), Comparator.nullsLast(arah));
    }
}
