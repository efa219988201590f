package id.laju.lhu;

import id.laju.umum.Tanggal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The register of hardcopies as a workbook; everything is text. */
final class DaftarHardcopy {

    private static final List<String> KEPALA = List.of("No", "Nomor LHU", "Nomor Order", "Nama Pelanggan", "Contoh", "Tanggal Terbit", "Dikoreksi dengan",
        "Kali Print", "Hardcopy", "Penerima/Alamat", "Kurir", "Nomor Resi", "Diserahkan");

    private DaftarHardcopy() {
    }

    static byte[] buat(List<LhuTerbit> semua, Function<String, ZoneId> zona) {
        var keluaran = new ByteArrayOutputStream();
        try (Workbook buku = new Workbook(keluaran, "LAJU", "1.0")) {
            Worksheet lembar = buku.newWorksheet("LHU Terbit");
            tulis(lembar, 0, KEPALA);
            lembar.range(0, 0, 0, KEPALA.size() - 1).style().bold().set();
            for (int i = 0; i < semua.size(); i++) {
                tulis(lembar, i + 1, isi(i + 1, semua.get(i), zona.apply(semua.get(i).satker())));
            }
            lembar.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluaran.toByteArray();
    }

    private static List<String> isi(int nomor, LhuTerbit b, ZoneId zona) {
        return Stream.of(String.valueOf(nomor), b.nomorLhu(), b.nomorOrder(), b.pelanggan(), b.contoh(), hari(b.terbit(), zona), b.pengganti(),
            String.valueOf(b.cetak()), b.hardcopy(), b.penerima(), b.kurir(), b.nomorKirim(), hari(b.serahPada(), zona)).map(t -> Objects.toString(t, "")).toList();
    }

    private static String hari(Instant saat, ZoneId zona) {
        return saat == null ? null : Tanggal.panjang(saat.atZone(zona).toLocalDate());
    }

    private static void tulis(Worksheet lembar, int baris, List<String> isi) {
        for (int kolom = 0; kolom < isi.size(); kolom++) {
            lembar.value(baris, kolom, isi.get(kolom));
        }
    }
}
