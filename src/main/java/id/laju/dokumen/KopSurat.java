package id.laju.dokumen;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The letterhead of a satker.
 *
 * @param induk the bodies above it, highest first
 * @param logo  an image as data URI
 */
public record KopSurat(List<String> induk, String nama, String alamat, String telepon, String surel, String situs, String logo) {

    /** Telephone, mail and site on one line, without what is missing. */
    public String hubungi() {
        return Stream.of(berlabel("Telepon", telepon), berlabel("Surel", surel), berlabel("Situs", situs))
            .filter(s -> !s.isEmpty()).collect(Collectors.joining("  |  "));
    }

    private static String berlabel(String label, String isi) {
        return isi == null || isi.isBlank() ? "" : label + " " + isi;
    }
}
