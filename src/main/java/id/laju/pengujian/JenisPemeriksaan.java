package id.laju.pengujian;

import java.util.List;

/** The two looks at every result, by different people. */
public enum JenisPemeriksaan {

    VERIFIKASI("diverifikasi", List.of("ujiSampel", "kalibrasiAlat")), VALIDASI("divalidasi", List.of("ujiSampel", "kalibrasiAlat", "verifikasiHasil"));

    private final String kata;
    private final List<String> sebelumnya;

    JenisPemeriksaan(String kata, List<String> sebelumnya) {
        this.kata = kata;
        this.sebelumnya = sebelumnya;
    }

    /** Phrases of the tasks whose work is looked at. */
    List<String> sebelumnya() {
        return sebelumnya;
    }

    /** Why nothing is left for this person to judge. @param atasNama absent colleague for whom the person works; null in the own name */
    String semuaSendiri(String atasNama) {
        return "Semua hasil yang tersisa adalah hasil kerja Anda " + (atasNama == null ? "sendiri" : "atau rekan yang Anda gantikan") + ", jadi harus " + kata + " orang lain.";
    }

    /** "diverifikasi", for sentences. */
    public String kata() {
        return kata;
    }
}
