package id.laju.situs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The parts of the public site. */
public enum Bagian {
    PROFIL("Profil"), LAYANAN("Layanan"), INFORMASI_PUBLIK("Informasi Publik"), ANTI_SUAP("Kebijakan Anti Penyuapan"), BERITA("Berita"), ARTIKEL("Artikel");

    private final String sebutan;

    Bagian(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }

    /** As in the address. */
    public String jalur() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Map<String, String> pilihan() {
        return Arrays.stream(values()).collect(Collectors.toMap(Bagian::name, Bagian::sebutan, (a, b) -> a, LinkedHashMap::new));
    }
}
