package id.laju.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * A row of the checklist of one audit, with its answer.
 *
 * @param hasil null until judged
 * @param nilai measured; null when nothing was, or nothing is to be
 * @param versi of the answer, 0 before there is any; a page that knows an older one does not overwrite it
 */
record ButirLembar(long id, String daftar, String namaDaftar, String acuan, DaftarPeriksa.Bentuk bentuk, Long indukId, String kategori, String isi, String satuan, BigDecimal batasBawah,
        BigDecimal batasAtas, HasilPeriksa hasil, BigDecimal nilai, String catatan, int versi, String oleh, Instant pada) {

    public boolean berbatas() {
        return batasBawah != null || batasAtas != null;
    }

    public String batas() {
        return ButirPeriksa.batas(satuan, batasBawah, batasAtas);
    }

    public String nilaiTeks() {
        return nilai == null ? null : ButirPeriksa.tulis(nilai);
    }

    public Map<String, String> pilihan() {
        return HasilPeriksa.pilihan(bentuk);
    }

    /** As the checklist words it. */
    public String hasilLabel() {
        return hasil == null ? "Belum dijawab" : pilihan().get(hasil.name());
    }

    /** The limits hold including their ends. */
    HasilPeriksa menurutBatas(BigDecimal angka) {
        return ButirPeriksa.menurutBatas(batasBawah, batasAtas, angka);
    }

    /** The value decides where there are limits, unless they do not apply; null while nothing is said. */
    HasilPeriksa dinilai(HasilPeriksa dipilih, BigDecimal angka) {
        return !berbatas() || dipilih == HasilPeriksa.TIDAK_BERLAKU ? dipilih : angka == null ? null : menurutBatas(angka);
    }

    /** "4.1" of "4.1 Memahami organisasi ...", heading and subject of a measured row ("Persyaratan teknis, Air"), else the heading: what a finding names. */
    public String klausul() {
        if (bentuk == DaftarPeriksa.Bentuk.TERUKUR && isi.contains(": ")) {
            return kategori + ", " + isi.substring(0, isi.indexOf(": "));
        }
        String awal = isi.split(" ", 2)[0];
        return awal.matches("[0-9][0-9.]*|[a-z]\\.") ? (bentuk == DaftarPeriksa.Bentuk.KEKURANGAN ? kategori + " " : "") + awal.replaceAll("\\.$", "") : kategori;
    }
}
