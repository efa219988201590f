package id.laju.peserta;

import id.laju.umum.IsianKeliru;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines from a spreadsheet: name, mail, then telephone, institution and position if they like, parted by tab, semicolon or comma. */
final class BacaTempelan {

    private static final int KELIRU_DISEBUT = 10;
    private static final int KOLOM = 5;

    private BacaTempelan() {
    }

    /** All of them or none. @throws IsianKeliru on field tempelan, which names the lines and what is wrong with each */
    static List<IsianPeserta> baca(String teks) {
        List<IsianPeserta> hasil = new ArrayList<>();
        List<String> keliru = new ArrayList<>();
        String[] baris = teks == null ? new String[0] : teks.split("\\R");
        for (int i = 0; i < baris.length; i++) {
            if (!baris[i].isBlank() && !judul(baris[i])) {
                satu(i + 1, baris[i], hasil, keliru);
            }
        }
        if (hasil.isEmpty() && keliru.isEmpty()) {
            keliru.add("Tempel paling sedikit satu baris berisi nama dan e-mail.");
        }
        tolak(keliru);
        return hasil;
    }

    private static void satu(int nomor, String baris, List<IsianPeserta> hasil, List<String> keliru) {
        IsianPeserta isian = isian(baris);
        isian.periksa().kalimat().forEach(k -> keliru.add("Baris " + nomor + ": " + k));
        if (isian.nama() != null && isian.email() != null && hasil.stream().anyMatch(h -> h.sama(isian.nama(), isian.email()))) {
            keliru.add("Baris " + nomor + ": " + isian.nama() + " sudah ada pada baris di atasnya; hapus salah satunya.");
        }
        if (isian.nama() != null && isian.email() != null) {
            hasil.add(isian);
        }
    }

    private static IsianPeserta isian(String baris) {
        String pemisah = baris.indexOf('\t') >= 0 ? "\t" : baris.indexOf(';') >= 0 ? ";" : ",";
        List<String> kolom = new ArrayList<>(Arrays.stream(baris.split(pemisah, -1)).map(BacaTempelan::tanpaPetik).toList());
        if (!kolom.isEmpty() && kolom.get(0).matches("\\d{1,4}\\.?")) {
            kolom.remove(0);
        }
        while (kolom.size() < KOLOM) {
            kolom.add(null);
        }
        return new IsianPeserta(kolom.get(0), kolom.get(1), kolom.get(2), kolom.get(3), kolom.get(4)).rapi();
    }

    private static String tanpaPetik(String sel) {
        String s = sel.strip();
        return s.length() > 1 && s.startsWith("\"") && s.endsWith("\"") ? s.substring(1, s.length() - 1) : s;
    }

    /** The head of a table, which comes along when somebody copies all of it. */
    private static boolean judul(String baris) {
        return baris.toLowerCase().contains("nama") && !baris.contains("@") && baris.toLowerCase().matches(".*(e-?mail|surel).*");
    }

    private static void tolak(List<String> keliru) {
        if (!keliru.isEmpty()) {
            String lebih = keliru.size() > KELIRU_DISEBUT ? " Dan " + (keliru.size() - KELIRU_DISEBUT) + " kesalahan lain." : "";
            throw IsianKeliru.pada("tempelan", String.join(" ", keliru.subList(0, Math.min(keliru.size(), KELIRU_DISEBUT))) + lebih);
        }
    }
}
