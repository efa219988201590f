package id.laju.survei;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Results as a workbook; what is a number stays one. */
final class BukuHasil {

    private BukuHasil() {
    }

    static byte[] tulis(List<String> kepala, List<List<Object>> baris) {
        var keluaran = new ByteArrayOutputStream();
        try (Workbook buku = new Workbook(keluaran, "LAJU", "1.0")) {
            Worksheet lembar = buku.newWorksheet("Hasil survei");
            for (int k = 0; k < kepala.size(); k++) {
                lembar.value(0, k, kepala.get(k));
            }
            lembar.range(0, 0, 0, kepala.size() - 1).style().bold().set();
            for (int i = 0; i < baris.size(); i++) {
                tulis(lembar, i + 1, baris.get(i));
            }
            lembar.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluaran.toByteArray();
    }

    private static void tulis(Worksheet lembar, int baris, List<Object> isi) {
        for (int k = 0; k < isi.size(); k++) {
            if (isi.get(k) instanceof Number angka) {
                lembar.value(baris, k, angka);
            } else {
                lembar.value(baris, k, String.valueOf(isi.get(k)));
            }
        }
    }
}
