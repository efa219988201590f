package id.laju.lhu;

import id.laju.dokumen.Angka;
import id.laju.dokumen.Teks;
import id.laju.pengujian.HasilUji;
import id.laju.pengujian.LaporanHasil;
import id.laju.pengujian.Organisme;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A result of the laboratory in the way a report prints it: exactly the decimals that were typed. */
final class NilaiTercetak {

    private static final Map<String, String> TANDA = Map.of("<=", "≤", ">=", "≥");
    private static final Map<String, String> INGGRIS = Map.of("negatif", "negative", "positif", "positive", "tidak terdeteksi", "not detected",
            "terdeteksi", "detected", "tidak ada", "absent", "ada", "present", "normal", "normal", "tidak normal", "abnormal", "tidak dapat diuji", "not testable");
    private static final Pattern PANGKAT = Pattern.compile("(?:[xX×]10\\^?|[eE])([+-]?)(\\d+)$");
    private static final String KECIL = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NilaiTercetak() {
    }

    static Angka dari(LaporanHasil.Baris b) {
        HasilUji h = b.hasil();
        return switch (h.jenis()) {
            case "ANGKA" -> angka(h);
            case "ORGANISME" -> organisme(b.organisme());
            case "TIDAK_DAPAT_DIUJI" -> kata("tidak dapat diuji");
            default -> kata(h.tertulis());
        };
    }

    static Angka ketidakpastian(HasilUji h) {
        return h.ketidakpastian() == null ? null : new Angka("±", h.ketidakpastian(), null);
    }

    private static Angka angka(HasilUji h) {
        Matcher pangkat = PANGKAT.matcher(h.tertulis());
        if (!pangkat.find()) {
            String tanda = h.kualifikasi() == null ? "" : h.kualifikasi();
            return new Angka(TANDA.getOrDefault(tanda, tanda), h.nilai(), null);
        }
        String dasar = h.tertulis().substring(0, pangkat.start()).replaceFirst("^(<=|>=|<|>)", "$1 ").replace("<=", "≤").replace(">=", "≥");
        String naik = pangkat.group(2).chars().mapToObj(c -> String.valueOf(KECIL.charAt(c - '0'))).collect(Collectors.joining());
        String id = dasar + " × 10" + ("-".equals(pangkat.group(1)) ? "⁻" : "") + naik;
        return Angka.kata(Teks.dari(id, id.replace(',', '.')));
    }

    private static Angka kata(String kata) {
        return Angka.kata(Teks.dari(kata, INGGRIS.get(kata.strip().toLowerCase())));
    }

    private static Angka organisme(List<Organisme> semua) {
        return Angka.kata(Teks.dari(daftar(semua, ','), daftar(semua, '.')));
    }

    private static String daftar(List<Organisme> semua, char desimal) {
        return semua.stream().map(o -> o.nama() + ": " + o.jumlah().toPlainString().replace('.', desimal)).collect(Collectors.joining("; "));
    }
}
