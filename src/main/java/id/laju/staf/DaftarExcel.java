package id.laju.staf;

import id.laju.umum.BukuKerja;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The list of accounts as a workbook (ADM-009). Everything is text, so that NIP and telephone keep their digits. */
final class DaftarExcel {

    private static final List<String> KEPALA = List.of("No", "NIP", "Nama", "Jenis Kelamin", "E-mail", "No Telp", "Seksi/Sub Bagian",
        "Tingkat Struktural", "Tugas", "Satker", "Username", "Status Kerja");

    private DaftarExcel() {
    }

    static byte[] buat(List<BarisStaf> baris) {
        return BukuKerja.tulis("Akun Staf", KEPALA, IntStream.range(0, baris.size()).mapToObj(i -> isi(i + 1, baris.get(i))).toList());
    }

    private static List<String> isi(int nomor, BarisStaf b) {
        return Stream.of(String.valueOf(nomor), b.nip(), b.nama(), b.jenisKelamin(), b.surel(), b.telepon(), b.seksi(),
            b.tingkat(), b.tugas(), b.satker(), b.id(), b.statusKerja()).map(t -> Objects.toString(t, "")).toList();
    }
}
