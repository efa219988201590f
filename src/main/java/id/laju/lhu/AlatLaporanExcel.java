package id.laju.lhu;

import id.laju.umum.Tanggal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The list as a workbook; everything is text, so that numbers keep their zeros. */
final class AlatLaporanExcel {

    private static final List<String> KEPALA = List.of("No", "Nomor LHU", "Terbit", "Nomor order", "Nomor analisis", "Parameter", "Hasil", "Tanggal uji", "Analis");

    private AlatLaporanExcel() {
    }

    static byte[] buat(List<AlatLaporan> semua) {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        try (Workbook buku = new Workbook(keluaran, "LAJU", "1.0")) {
            Worksheet lembar = buku.newWorksheet("Laporan");
            tulis(lembar, 0, KEPALA);
            lembar.range(0, 0, 0, KEPALA.size() - 1).style().bold().set();
            for (int i = 0; i < semua.size(); i++) {
                tulis(lembar, i + 1, isi(i + 1, semua.get(i)));
            }
            lembar.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluaran.toByteArray();
    }

    private static List<String> isi(int nomor, AlatLaporan b) {
        return Stream.of(String.valueOf(nomor), b.nomorLhu(), b.terbit() ? "ya" : "belum", b.nomorOrder(), b.nomorAnalisa(), b.parameter(), b.hasil(),
                Tanggal.pendek(b.tanggal()), b.analis()).map(t -> Objects.toString(t, "")).toList();
    }

    private static void tulis(Worksheet lembar, int baris, List<String> isi) {
        for (int kolom = 0; kolom < isi.size(); kolom++) {
            lembar.value(baris, kolom, isi.get(kolom));
        }
    }
}
