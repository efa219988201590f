package id.laju.staf;

import java.util.List;

/**
 * Which accounts a list shows.
 *
 * @param terlihat satker whose people may be seen; null for all
 * @param satker, peran, status null or blank for any
 */
record SaringanStaf(List<String> terlihat, String satker, String peran, String status) {

    SaringanStaf {
        satker = kosong(satker);
        peran = kosong(peran);
        status = kosong(status);
    }

    private static String kosong(String teks) {
        return teks == null || teks.isBlank() ? null : teks;
    }
}
