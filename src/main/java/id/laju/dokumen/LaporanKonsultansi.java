package id.laju.dokumen;

import java.time.LocalDate;
import java.util.List;

/**
 * The interim or final report of a consulting order.
 *
 * @param akhir the final one
 * @param kunjungan that were held so far, with who was there
 * @param tindakLanjut as they stand on the day of the report
 */
public record LaporanKonsultansi(String tempat, LocalDate tanggal, boolean akhir, String order, String kategori, String perusahaan, String alamat, List<String> tim, String latar, String kegiatan, String hasil, String saran,
        List<Kunjungan> kunjungan, List<TindakLanjut> tindakLanjut, Penanda penanda) implements ModelDokumen {

    /** @param waktu in words */
    public record Kunjungan(int nomor, String waktu, String tempat, String ringkasan, String hadir) {
    }

    /** @param keadaan in words */
    public record TindakLanjut(String uraian, String penanggungJawab, String batas, String keadaan) {
    }

    @Override
    public String templat() {
        return "laporan-konsultansi";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.LAPORAN_KONSULTANSI;
    }

    @Override
    public boolean wajibTte() {
        return true;
    }

    public String judulLaporan() {
        return akhir ? "LAPORAN AKHIR KONSULTANSI" : "LAPORAN ANTARA KONSULTANSI";
    }
}
