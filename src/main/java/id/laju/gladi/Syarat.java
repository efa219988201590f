package id.laju.gladi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which ways out of a gateway a remembered decision can take. Conditions that ask a bean or a number let everything pass. */
final class Syarat {

    private static final Pattern PERBANDINGAN = Pattern.compile("(==|!=|\\beq\\b|\\bne\\b)\\s*(?:'([^']*)'|\"([^\"]*)\")");

    private Syarat() {
    }

    /** Words that the conditions of these flows know. */
    static Set<String> kata(List<Alur> alur) {
        Set<String> hasil = new HashSet<>();
        alur.stream().filter(a -> a.syarat() != null).forEach(a -> {
            hasil.addAll(kata(a.syarat(), true));
            hasil.addAll(kata(a.syarat(), false));
        });
        return hasil;
    }

    /** @param dikenal the decision is known to be about this gateway */
    static List<Alur> dilalui(List<Alur> alur, String keputusan, boolean dikenal) {
        if (keputusan == null || !dikenal) {
            return alur;
        }
        List<Alur> cocok = alur.stream().filter(a -> a.syarat() != null && cocok(a.syarat(), keputusan)).toList();
        boolean pasti = cocok.stream().anyMatch(a -> !kata(a.syarat(), true).isEmpty() || !kata(a.syarat(), false).isEmpty());
        return pasti ? cocok : alur.stream().filter(a -> cocok.contains(a) || a.syarat() == null).toList();
    }

    private static boolean cocok(String syarat, String keputusan) {
        Set<String> sama = kata(syarat, true);
        Set<String> beda = kata(syarat, false);
        return sama.isEmpty() && beda.isEmpty() || sama.contains(keputusan) || !beda.isEmpty() && !beda.contains(keputusan);
    }

    private static Set<String> kata(String syarat, boolean sama) {
        Set<String> hasil = new HashSet<>();
        Matcher m = PERBANDINGAN.matcher(syarat);
        while (m.find()) {
            if (sama == (m.group(1).equals("==") || m.group(1).equals("eq"))) {
                hasil.add(m.group(2) == null ? m.group(3) : m.group(2));
            }
        }
        return hasil;
    }
}
