package id.laju.kelas;

import id.laju.umum.IsianKeliru;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Questions from a spreadsheet: question, choices, key in the last column; of an evaluation question and kind. Bad rows are named with
 * their number and reason, and then nothing is taken.
 */
final class BacaSoal {

    private static final int MAKS_BITA = 2_000_000;
    private static final int MAKS_BARIS = 300;
    private static final int DISEBUT = 10;

    private BacaSoal() {
    }

    /** @throws IsianKeliru on field tempelan */
    static List<IsianSoal> tempelan(String teks, Tahap tahap) {
        List<List<String>> baris = teks == null ? List.of() : teks.lines().map(BacaSoal::sel).toList();
        return baca(baris, tahap, "tempelan");
    }

    /** Tab, else semicolon, else bar; never a comma, which questions have inside. */
    private static List<String> sel(String baris) {
        String pisah = baris.contains("\t") ? "\t" : baris.contains(";") ? ";" : "\\|";
        return Arrays.stream(baris.split(pisah)).map(String::strip).toList();
    }

    /** @throws IsianKeliru on field berkas */
    static List<IsianSoal> buku(byte[] isi, Tahap tahap) {
        if (isi.length == 0 || isi.length > MAKS_BITA) {
            throw IsianKeliru.pada("berkas", "Pilih berkas Excel (.xlsx) paling besar 2 MB.");
        }
        try (ReadableWorkbook buku = new ReadableWorkbook(new ByteArrayInputStream(isi)); Stream<Row> baris = buku.getFirstSheet().openStream()) {
            return baca(baris.limit(MAKS_BARIS + 2L).map(r -> r.stream().map(c -> c == null ? "" : c.getText().strip()).toList()).toList(), tahap, "berkas");
        } catch (IOException | RuntimeException e) {
            if (e instanceof IsianKeliru k) {
                throw k;
            }
            throw IsianKeliru.pada("berkas", "Berkas ini bukan buku Excel (.xlsx) yang dapat dibaca. Simpan lagi dari Excel tanpa kata sandi, lalu unggah.");
        }
    }

    private static List<IsianSoal> baca(List<List<String>> baris, Tahap tahap, String bidang) {
        List<IsianSoal> hasil = new ArrayList<>();
        List<String> cacat = new ArrayList<>();
        for (int n = 0; n < baris.size(); n++) {
            if (!tanpaSoal(baris.get(n), n)) {
                IsianSoal s = satu(baris.get(n), tahap);
                s.periksa(tahap).kalimat().stream().findFirst().map(("Baris " + (n + 1) + ": ")::concat).ifPresent(cacat::add);
                hasil.add(s);
            }
        }
        tolak(cacat, bidang);
        if (hasil.isEmpty() || hasil.size() > MAKS_BARIS) {
            throw IsianKeliru.pada(bidang, "Isi sedikitnya satu dan paling banyak " + MAKS_BARIS + " soal.");
        }
        return hasil;
    }

    private static boolean tanpaSoal(List<String> sel, int n) {
        return sel.stream().allMatch(String::isBlank) || n == 0 && sel.get(0).toLowerCase(Locale.ROOT).matches("no|pertanyaan|soal");
    }

    private static void tolak(List<String> cacat, String bidang) {
        if (!cacat.isEmpty()) {
            throw IsianKeliru.pada(bidang, cacat.stream().limit(DISEBUT).collect(Collectors.joining(" ")) + (cacat.size() > DISEBUT ? " Dan " + (cacat.size() - DISEBUT) + " baris lain." : "") + " Tidak ada soal yang disimpan.");
        }
    }

    private static IsianSoal satu(List<String> sel, Tahap tahap) {
        List<String> isi = sel.stream().map(s -> s == null ? "" : s).collect(Collectors.toCollection(ArrayList::new));
        while (isi.size() > 1 && isi.get(isi.size() - 1).isBlank()) {
            isi.remove(isi.size() - 1);
        }
        if (!tahap.dinilai()) {
            return new IsianSoal(isi.get(0), null, null, isi.size() > 1 ? isi.get(1) : "skala");
        }
        return new IsianSoal(isi.get(0), String.join("\n", isi.subList(1, Math.max(1, isi.size() - 1))), isi.get(isi.size() - 1), null);
    }
}
