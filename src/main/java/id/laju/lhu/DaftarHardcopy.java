package id.laju.lhu;

import id.laju.umum.BukuKerja;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The register of hardcopies as a workbook; everything is text. */
final class DaftarHardcopy {

    private static final List<String> KEPALA = List.of("No", "Nomor LHU", "Nomor Order", "Nama Pelanggan", "Contoh", "Tanggal Terbit", "Dikoreksi dengan",
        "Kali Print", "Keinginan Pelanggan", "Hardcopy", "Penerima/Alamat", "Kurir", "Nomor Resi", "Diserahkan");

    private DaftarHardcopy() {
    }

    static byte[] buat(List<LhuTerbit> semua, Function<String, ZoneId> zona) {
        return BukuKerja.tulis("LHU Terbit", KEPALA, IntStream.range(0, semua.size()).mapToObj(i -> isi(i + 1, semua.get(i), zona.apply(semua.get(i).satker()))).toList());
    }

    private static List<String> isi(int nomor, LhuTerbit b, ZoneId zona) {
        return Stream.of(String.valueOf(nomor), b.nomorLhu(), b.nomorOrder(), b.pelanggan(), b.contoh(), hari(b.terbit(), zona), b.pengganti(),
            String.valueOf(b.cetak()), b.keinginanDitulis(), b.hardcopy(), b.penerima(), b.kurir(), b.nomorKirim(), hari(b.serahPada(), zona)).map(t -> Objects.toString(t, "")).toList();
    }

    private static String hari(Instant saat, ZoneId zona) {
        return saat == null ? null : Tanggal.panjang(saat.atZone(zona).toLocalDate());
    }
}
