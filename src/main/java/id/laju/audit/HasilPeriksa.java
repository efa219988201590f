package id.laju.audit;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an auditor says about a row of a checklist. */
enum HasilPeriksa {
    SESUAI("Sesuai"), TIDAK_SESUAI("Tidak sesuai"), OBSERVASI("Observasi"), TIDAK_BERLAKU("Tidak berlaku");

    private final String label;

    HasilPeriksa(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Answers to choose from; rows that state a deficiency are answered with whether it is there. */
    static Map<String, String> pilihan(DaftarPeriksa.Bentuk bentuk) {
        Map<String, String> hasil = new LinkedHashMap<>();
        if (bentuk == DaftarPeriksa.Bentuk.KEKURANGAN) {
            hasil.put(SESUAI.name(), "Tidak ada");
            hasil.put(TIDAK_SESUAI.name(), "Ada");
        } else {
            hasil.put(SESUAI.name(), SESUAI.label);
            hasil.put(TIDAK_SESUAI.name(), TIDAK_SESUAI.label);
            hasil.put(OBSERVASI.name(), OBSERVASI.label);
        }
        hasil.put(TIDAK_BERLAKU.name(), TIDAK_BERLAKU.label);
        return hasil;
    }
}
