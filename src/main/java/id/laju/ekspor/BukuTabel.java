package id.laju.ekspor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a workbook; everything is text, so that numbers of orders and telephones keep their digits. */
final class BukuTabel {

    private BukuTabel() {
    }

    static byte[] tulis(TabelHalaman t) {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        try (Workbook buku = new Workbook(keluaran, "LAJU", "1.0")) {
            Worksheet lembar = buku.newWorksheet("Daftar");
            tulis(lembar, 0, t.kepala());
            lembar.range(0, 0, 0, Math.max(0, t.kepala().size() - 1)).style().bold().set();
            for (int i = 0; i < t.baris().size(); i++) {
                tulis(lembar, i + 1, t.baris().get(i));
            }
            lembar.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluaran.toByteArray();
    }

    private static void tulis(Worksheet lembar, int baris, List<String> isi) {
        for (int kolom = 0; kolom < isi.size(); kolom++) {
            lembar.value(baris, kolom, isi.get(kolom));
        }
    }
}
