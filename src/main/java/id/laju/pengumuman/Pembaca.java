package id.laju.pengumuman;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom an announcement is for; PUBLIK is everybody. */
public enum Pembaca {
    PELANGGAN("Pelanggan"), STAF("Pegawai balai"), SEMUA("Pelanggan dan pegawai"), PUBLIK("Semua orang, juga di situs");

    private final String sebutan;

    Pembaca(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }

    static Map<String, String> pilihan() {
        return Arrays.stream(values()).collect(Collectors.toMap(Pembaca::name, Pembaca::sebutan, (a, b) -> a, LinkedHashMap::new));
    }
}
