package id.laju.lhu;

import id.laju.umum.BukuKerja;
import id.laju.umum.Tanggal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The list as a workbook; everything is text, so that numbers keep their zeros. */
final class AlatLaporanExcel {

    private static final List<String> KEPALA = List.of("No", "Nomor LHU", "Terbit", "Nomor order", "Nomor analisis", "Parameter", "Hasil", "Tanggal uji", "Analis");

    private AlatLaporanExcel() {
    }

    static byte[] buat(List<AlatLaporan> semua) {
        return BukuKerja.tulis("Laporan", KEPALA, IntStream.range(0, semua.size()).mapToObj(i -> isi(i + 1, semua.get(i))).toList());
    }

    private static List<String> isi(int nomor, AlatLaporan b) {
        return Stream.of(String.valueOf(nomor), b.nomorLhu(), b.terbit() ? "ya" : "belum", b.nomorOrder(), b.nomorAnalisa(), b.parameter(), b.hasil(),
                Tanggal.pendek(b.tanggal()), b.analis()).map(t -> Objects.toString(t, "")).toList();
    }
}
