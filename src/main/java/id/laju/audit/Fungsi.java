package id.laju.audit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Parts in an audit team. */
public enum Fungsi {
    KETUA("Ketua Tim", "Ketua Tim Evaluator", "evaluator"), EVALUATOR("Evaluator", "Evaluator", "evaluator"), TENAGA_AHLI("Tenaga Ahli", "Tenaga Ahli", "evaluator"),
    PPC("PPC", "Petugas Pengambil Contoh", "petugas-lapangan");

    private final String label;
    private final String tertulis;
    private final String peran;

    Fungsi(String label, String tertulis, String peran) {
        this.label = label;
        this.tertulis = tertulis;
        this.peran = peran;
    }

    public String label() {
        return label;
    }

    /** As papers call it. */
    public String tertulis() {
        return tertulis;
    }

    /** Role of those who may have it. */
    public String peran() {
        return peran;
    }

    static Map<String, String> pilihan() {
        return Arrays.stream(values()).collect(Collectors.toMap(Enum::name, Fungsi::label, (a, b) -> a, LinkedHashMap::new));
    }
}
