package id.laju.mesin;

import java.util.List;

/** Group of the engine for those who hold a role themselves; deputies, who work in the role, are not in it. */
public final class GrupSendiri {

    private static final String AKHIRAN = "-sendiri";

    private GrupSendiri() {
    }

    public static String dari(String peran) {
        return peran.endsWith(AKHIRAN) ? peran : peran + AKHIRAN;
    }

    /** @return whether somebody in these groups stands in for nobody */
    static boolean semata(List<String> grup) {
        return !grup.isEmpty() && grup.stream().allMatch(g -> grup.contains(dari(g)));
    }

    static List<String> peran(List<String> grup) {
        return grup.stream().filter(g -> !g.endsWith(AKHIRAN)).toList();
    }
}
