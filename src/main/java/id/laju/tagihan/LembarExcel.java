package id.laju.tagihan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;

/** A table as a workbook: amounts are numbers, everything else is text, so that codes keep their digits. */
final class LembarExcel {

    private static final String RUPIAH = "#,##0";

    private LembarExcel() {
    }

    static ResponseEntity<byte[]> unduh(String nama, List<String> kepala, List<List<Object>> baris) {
        return ResponseEntity.ok().header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").header("Cache-Control", "no-store")
            .header("Content-Disposition", ContentDisposition.attachment().filename(nama + ".xlsx").build().toString()).body(tulis(kepala, baris));
    }

    static byte[] tulis(List<String> kepala, List<List<Object>> baris) {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (Workbook buku = new Workbook(hasil, "LAJU", "1.0")) {
            Worksheet lembar = buku.newWorksheet("Daftar");
            for (int k = 0; k < kepala.size(); k++) {
                lembar.value(0, k, kepala.get(k));
            }
            lembar.range(0, 0, 0, kepala.size() - 1).style().bold().set();
            for (int i = 0; i < baris.size(); i++) {
                isi(lembar, i + 1, baris.get(i));
            }
            lembar.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasil.toByteArray();
    }

    private static void isi(Worksheet lembar, int baris, List<Object> nilai) {
        for (int k = 0; k < nilai.size(); k++) {
            if (nilai.get(k) instanceof BigDecimal uang) {
                lembar.value(baris, k, uang);
                lembar.style(baris, k).format(RUPIAH).set();
            } else if (nilai.get(k) instanceof Number angka) {
                lembar.value(baris, k, angka);
            } else if (nilai.get(k) != null) {
                lembar.value(baris, k, nilai.get(k).toString());
            }
        }
    }
}
