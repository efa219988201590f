package id.laju.penawaran;

import id.laju.umum.PeriksaIsian;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** An item of the price list on a quotation. @param banyak null while nobody has said how often */
public record JasaDipilih(Long posId, Integer banyak) {

    private static final int TERBANYAK = 999;

    /** All items of one quotation, each at most once. @param dikenal ids of the price list of today */
    public static void periksa(PeriksaIsian p, List<JasaDipilih> jasa, Set<Long> dikenal) {
        p.tolakJika(jasa.isEmpty(), "jasa", "Pilih paling sedikit satu jasa dari daftar tarif.");
        Set<Long> ada = new HashSet<>();
        IntStream.range(0, jasa.size()).forEach(i -> jasa.get(i).periksa(p, dikenal, ada, "jasa." + i + "."));
    }

    private void periksa(PeriksaIsian p, Set<Long> dikenal, Set<Long> ada, String awal) {
        p.tolakJika(posId == null || !dikenal.contains(posId), awal + "posId", "Pilih jasa dari daftar tarif yang berlaku hari ini.");
        p.tolakJika(posId != null && !ada.add(posId), awal + "posId", "Jasa ini sudah ada pada baris lain; ubah banyaknya di sana.");
        p.tolakJika(banyak == null || banyak < 1 || banyak > TERBANYAK, awal + "banyak", "Isi banyaknya, angka bulat 1 sampai " + TERBANYAK + ".");
    }
}
