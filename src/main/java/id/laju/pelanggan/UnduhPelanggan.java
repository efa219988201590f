package id.laju.pelanggan;

import id.laju.umum.BukuKerja;
import id.laju.umum.Tanggal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The list of customers as an Excel file. */
final class UnduhPelanggan {

    private static final List<String> KEPALA = List.of("No", "Nama Pelanggan", "Kategori", "Tipe", "Kelompok", "NPWP", "KBLI", "Alamat", "Kota/Kabupaten",
        "Telepon", "Email", "Contact Person", "Nomor HP", "Status", "Terdaftar", "Balai");

    private UnduhPelanggan() {
    }

    /** @param zona of each satker */
    static byte[] tulis(List<BarisPelanggan> semua, Map<String, ZoneId> zona) {
        return BukuKerja.tulis("Akun Pelanggan", KEPALA, IntStream.range(0, semua.size()).mapToObj(i -> isi(i + 1, semua.get(i), zona.get(semua.get(i).satker()))).toList());
    }

    private static List<String> isi(int no, BarisPelanggan p, ZoneId zona) {
        return Arrays.asList(String.valueOf(no), p.nama(), p.kategori(), p.tipe(), p.kelompok(), Npwp.tulis(p.npwp()), p.kbli(), p.alamat(), p.kota(),
            p.telepon(), p.surel(), p.kontakNama(), p.kontakHp(), p.status().label(), Tanggal.pendekDenganJam(p.didaftarkan(), zona), p.satker());
    }
}
