package id.laju.berkas;

import java.text.Normalizer;

/** Turns the name that a browser sends into one that is safe in a header, on a disk and on a page. */
final class NamaBerkas {

    private static final int TERPANJANG = 100;

    private NamaBerkas() {
    }

    /** Without folders, control and direction characters; the extension follows the content. */
    static String rapikan(String nama, JenisBerkas jenis) {
        String dasar = tanpaAkhiran(bersih(nama == null ? "" : nama));
        return (dasar.isEmpty() ? "berkas" : potong(dasar)) + "." + jenis.akhiran();
    }

    static String bersih(String nama) {
        String akhir = nama.substring(Math.max(nama.lastIndexOf('/'), nama.lastIndexOf('\\')) + 1);
        return Normalizer.normalize(akhir, Normalizer.Form.NFC)
            .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*;%]", "")
            .replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
    }

    private static String tanpaAkhiran(String nama) {
        return nama.replaceFirst("(?i)(\\.(pdf|jpe?g|png))+$", "").replaceAll("[. ]+$", "");
    }

    private static String potong(String nama) {
        return nama.codePointCount(0, nama.length()) <= TERPANJANG ? nama
            : nama.substring(0, nama.offsetByCodePoints(0, TERPANJANG)).strip();
    }
}
