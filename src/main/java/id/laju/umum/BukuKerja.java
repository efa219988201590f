package id.laju.umum;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as a workbook of one sheet, its head bold and in sight. Numbers stay numbers; everything else is text, so that codes, NIP and telephones
 * keep their digits; what is null stays empty.
 */
public final class BukuKerja {

    /** The media type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String RUPIAH = "#,##0";
    private static final String BIASA = "General";

    private BukuKerja() {
    }

    /** @param nama of the sheet; at most 31 characters */
    public static byte[] tulis(String nama, List<String> kepala, List<? extends List<?>> baris) {
        return tulis(nama, kepala, baris, BIASA);
    }

    /** The same for a list of money: what is a {@link BigDecimal} is rupiah. */
    public static byte[] denganRupiah(String nama, List<String> kepala, List<? extends List<?>> baris) {
        return tulis(nama, kepala, baris, RUPIAH);
    }

    private static byte[] tulis(String nama, List<String> kepala, List<? extends List<?>> baris, String bentuk) {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        try (Workbook buku = new Workbook(keluaran, "LAJU", "1.0")) {
            Worksheet lembar = buku.newWorksheet(nama);
            tulis(lembar, 0, kepala, bentuk);
            lembar.range(0, 0, 0, Math.max(0, kepala.size() - 1)).style().bold().set();
            for (int i = 0; i < baris.size(); i++) {
                tulis(lembar, i + 1, baris.get(i), bentuk);
            }
            lembar.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluaran.toByteArray();
    }

    private static void tulis(Worksheet lembar, int baris, List<?> isi, String bentuk) {
        for (int kolom = 0; kolom < isi.size(); kolom++) {
            sel(lembar, baris, kolom, isi.get(kolom), bentuk);
        }
    }

    private static void sel(Worksheet lembar, int baris, int kolom, Object nilai, String bentuk) {
        if (nilai instanceof Number angka) {
            lembar.value(baris, kolom, angka);
        } else if (nilai != null) {
            lembar.value(baris, kolom, nilai.toString());
        }
        if (nilai instanceof BigDecimal) {
            lembar.style(baris, kolom).format(bentuk).set();
        }
    }
}
