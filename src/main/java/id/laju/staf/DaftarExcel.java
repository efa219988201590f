package id.laju.staf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The list of accounts as a workbook (ADM-009). Everything is text, so that NIP and telephone keep their digits. */
final class DaftarExcel {

    private static final List<String> KEPALA = List.of("No", "NIP", "Nama", "Jenis Kelamin", "E-mail", "No Telp", "Seksi/Sub Bagian",
        "Tingkat Struktural", "Tugas", "Satker", "Username", "Status Kerja");

    private DaftarExcel() {
    }

    static byte[] buat(List<BarisStaf> baris) {
        var keluaran = new ByteArrayOutputStream();
        try (Workbook buku = new Workbook(keluaran, "LAJU", "1.0")) {
            Worksheet lembar = buku.newWorksheet("Akun Staf");
            tulis(lembar, 0, KEPALA);
            lembar.range(0, 0, 0, KEPALA.size() - 1).style().bold().set();
            for (int i = 0; i < baris.size(); i++) {
                tulis(lembar, i + 1, isi(i + 1, baris.get(i)));
            }
            lembar.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluaran.toByteArray();
    }

    private static List<String> isi(int nomor, BarisStaf b) {
        return java.util.stream.Stream.of(String.valueOf(nomor), b.nip(), b.nama(), b.jenisKelamin(), b.surel(), b.telepon(), b.seksi(),
            b.tingkat(), b.tugas(), b.satker(), b.id(), b.statusKerja()).map(t -> Objects.toString(t, "")).toList();
    }

    private static void tulis(Worksheet lembar, int baris, List<String> isi) {
        for (int kolom = 0; kolom < isi.size(); kolom++) {
            lembar.value(baris, kolom, isi.get(kolom));
        }
    }
}
