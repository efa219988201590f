package id.laju.pengujian;

import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One organism of a result that is a list (LAB-016), with its count. */
public record Organisme(String nama, BigDecimal jumlah) {

    /** One per line: name, then a tab or semicolon, then the count; as pasted from a spreadsheet. */
    static List<Organisme> urai(String bidang, String teks) {
        List<Organisme> daftar = teks.lines().filter(b -> !b.isBlank()).map(b -> baris(bidang, b)).toList();
        Set<String> ada = new HashSet<>();
        daftar.stream().map(Organisme::nama).filter(n -> !ada.add(n.toLowerCase())).findFirst().ifPresent(n -> {
            throw IsianKeliru.pada(bidang, n + " tertulis dua kali; jumlahkan menjadi satu baris.");
        });
        return daftar;
    }

    static String tulis(List<Organisme> daftar) {
        return String.join("\n", daftar.stream().map(o -> o.nama + "; " + o.jumlah.toPlainString().replace('.', ',')).toList());
    }

    private static Organisme baris(String bidang, String baris) {
        int pisah = Math.max(baris.lastIndexOf(';'), baris.lastIndexOf('\t'));
        String nama = pisah < 0 ? "" : baris.substring(0, pisah).strip();
        if (nama.isEmpty() || nama.length() > 120) {
            throw IsianKeliru.pada(bidang, "Tulis satu organisme per baris: nama, titik koma, lalu jumlah. Contoh: Nitzschia sp.; 12");
        }
        AngkaHasil angka = AngkaHasil.urai(bidang, baris.substring(pisah + 1));
        if (angka.kualifikasi() != Kualifikasi.TEPAT || angka.nilai().signum() < 0) {
            throw IsianKeliru.pada(bidang, "Jumlah " + nama + " harus angka nol atau lebih.");
        }
        return new Organisme(nama, angka.nilai());
    }
}
