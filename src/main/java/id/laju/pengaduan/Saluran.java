package id.laju.pengaduan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How a complaint came (HLP-015). */
enum Saluran {
    PORTAL("Portal pelanggan"), WEBSITE("Menu Pengaduan di situs"), KANTOR("Datang ke kantor"), SUREL("E-mail"), KOTAK_SARAN("Kotak saran"), TELEPON("Telepon"),
    WHATSAPP("WhatsApp"), SURAT("Surat"), SP4N_LAPOR("SP4N-LAPOR!");

    private final String sebutan;

    Saluran(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }

    /** Those that CS writes down for somebody. */
    static Map<String, String> dicatatCs() {
        return Arrays.stream(values()).filter(s -> s != PORTAL && s != WEBSITE).collect(Collectors.toMap(Saluran::name, Saluran::sebutan, (a, b) -> a, LinkedHashMap::new));
    }
}
