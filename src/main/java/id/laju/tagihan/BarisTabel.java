package id.laju.tagihan;

import java.util.List;

/**
 * A row of a table file; dates of a workbook as ISO.
 *
 * @param nomor line of the file, from 1
 */
record BarisTabel(int nomor, List<String> sel) {

    private static final int MAKS = 500;

    String sel(Integer kolom) {
        String nilai = kolom == null || kolom >= sel.size() ? null : sel.get(kolom);
        return nilai == null || nilai.isBlank() ? null : nilai.strip().replace("\0", "");
    }

    boolean kosong() {
        return sel.stream().allMatch(s -> s == null || s.isBlank());
    }

    /** A line of sums at the end of a report. */
    boolean penutup() {
        return sel.stream().filter(s -> s != null && !s.isBlank()).findFirst().filter(s -> s.strip().matches("(?i)(grand )?(sub ?)?(total|jumlah)\\b.*")).isPresent();
    }

    String teks() {
        String semua = String.join("; ", sel.stream().map(s -> s == null ? "" : s.strip()).toList()).replace("\0", "");
        return semua.substring(0, Math.min(MAKS, semua.length()));
    }
}
