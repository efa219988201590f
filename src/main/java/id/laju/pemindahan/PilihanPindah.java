package id.laju.pemindahan;

import id.laju.mesin.RencanaPindah;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the page of a plan was filled in with. @param kasus chosen cases. @param semua all cases instead */
record PilihanPindah(Map<String, String> tujuan, Set<String> hitungUlang, List<String> kasus, boolean semua) {

    private static final String AWALAN = "tujuan.";

    static PilihanPindah dari(Map<String, String[]> parameter) {
        Map<String, String> tujuan = new HashMap<>();
        parameter.forEach((nama, nilai) -> {
            if (nama.startsWith(AWALAN) && nilai.length > 0 && !nilai[0].isBlank()) {
                tujuan.put(nama.substring(AWALAN.length()), nilai[0]);
            }
        });
        return new PilihanPindah(tujuan, new HashSet<>(semua(parameter, "hitung")), semua(parameter, "kasus"), parameter.containsKey("semua"));
    }

    /** As a refused form comes back: one value as text, several as a list. */
    static PilihanPindah dariKetikan(Map<?, ?> ketikan) {
        Map<String, String[]> parameter = new HashMap<>();
        ketikan.forEach((nama, nilai) -> parameter.put(nama.toString(), nilai instanceof Collection<?> c ? c.stream().map(Object::toString).toArray(String[]::new) : new String[] {String.valueOf(nilai)}));
        return dari(parameter);
    }

    private static List<String> semua(Map<String, String[]> parameter, String nama) {
        return Arrays.stream(parameter.getOrDefault(nama, new String[0])).filter(s -> !s.isBlank()).toList();
    }

    RencanaPindah rencana(String dari, String ke) {
        return new RencanaPindah(dari, ke, tujuan, hitungUlang);
    }
}
