package id.laju.pelanggan;

import id.laju.umum.Tanggal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The list of customers as an Excel file. */
final class UnduhPelanggan {

    private static final List<String> KEPALA = List.of("No", "Nama Pelanggan", "Kategori", "Tipe", "Kelompok", "NPWP", "KBLI", "Alamat", "Kota/Kabupaten",
        "Telepon", "Email", "Contact Person", "Nomor HP", "Status", "Terdaftar", "Balai");

    private UnduhPelanggan() {
    }

    /** @param zona of each satker */
    static byte[] tulis(List<BarisPelanggan> semua, Map<String, ZoneId> zona) {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (Workbook buku = new Workbook(hasil, "LAJU", "1.0")) {
            Worksheet lembar = buku.newWorksheet("Akun Pelanggan");
            baris(lembar, 0, KEPALA);
            lembar.range(0, 0, 0, KEPALA.size() - 1).style().bold().set();
            for (int i = 0; i < semua.size(); i++) {
                baris(lembar, i + 1, isi(i + 1, semua.get(i), zona.get(semua.get(i).satker())));
            }
            lembar.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasil.toByteArray();
    }

    private static List<String> isi(int no, BarisPelanggan p, ZoneId zona) {
        return Arrays.asList(String.valueOf(no), p.nama(), p.kategori(), p.tipe(), p.kelompok(), Npwp.tulis(p.npwp()), p.kbli(), p.alamat(), p.kota(),
            p.telepon(), p.surel(), p.kontakNama(), p.kontakHp(), p.status().label(), Tanggal.pendekDenganJam(p.didaftarkan(), zona), p.satker());
    }

    private static void baris(Worksheet lembar, int nomor, List<String> nilai) {
        for (int k = 0; k < nilai.size(); k++) {
            if (nilai.get(k) != null) {
                lembar.value(nomor, k, nilai.get(k));
            }
        }
    }
}
