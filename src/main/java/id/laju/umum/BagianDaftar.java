package id.laju.umum;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The parts of a list that are shown as tabs, the first one when nothing known is asked for. */
public record BagianDaftar(List<String> semua) {

    public static BagianDaftar dari(String... semua) {
        return new BagianDaftar(List.of(semua));
    }

    public String pilih(String diminta) {
        return diminta != null && semua.contains(diminta) ? diminta : semua.get(0);
    }

    /** How many rows in each part, in their order. */
    public Map<String, Long> hitung(ToLongFunction<String> banyak) {
        Map<String, Long> hasil = new LinkedHashMap<>();
        semua.forEach(b -> hasil.put(b, banyak.applyAsLong(b)));
        return hasil;
    }
}
