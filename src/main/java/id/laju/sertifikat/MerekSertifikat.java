package id.laju.sertifikat;

import java.util.Locale;
import java.util.Objects;

/** A brand on a certificate. @param jenis types and sizes; null without */
public record MerekSertifikat(String merek, String namaProduk, String jenis) {

    /** Brand, product and types are equal, however they are written. */
    boolean sama(MerekSertifikat lain) {
        return rapi(merek).equals(rapi(lain.merek)) && rapi(namaProduk).equals(rapi(lain.namaProduk)) && rapi(jenis).equals(rapi(lain.jenis));
    }

    private static String rapi(String teks) {
        return Objects.toString(teks, "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
