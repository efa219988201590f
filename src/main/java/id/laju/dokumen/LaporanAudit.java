package id.laju.dokumen;

import java.time.LocalDate;
import java.util.List;

/**
 * What a team reports at the end of the evaluation (CRT-053, CHK-098); for the balai alone, because it recommends.
 *
 * @param formulir code, revision and date of the form, or null where the satker has none
 * @param tempat that was visited
 * @param tempatLain of the scope, left out of the sample; empty where there is none
 * @param kunjungan what the visit was for: an audit, or taking samples
 * @param waktu of the visit in words; null where none was held
 * @param uji verdict about the product test with its laboratory; null where nothing was tested
 * @param sebagai lines above the signature: as what it is given
 */
public record LaporanAudit(Formulir formulir, String order, String perusahaan, String alamat, String kegiatan, String acuan, String produk, List<String> tempat, List<String> tempatLain, List<String> tim, String kunjungan, String waktu,
        String kecukupan, String lks, List<Jumlah> temuan, String uji, String ringkasan, String kesimpulan, String rekomendasi, String ketua, String sebagai, String kota, LocalDate tanggal) implements ModelDokumen {

    /** @param tutup of them closed @param tidak of them not mended */
    public record Jumlah(String kategori, long banyak, long tutup, long tidak) {
    }

    @Override
    public String templat() {
        return "laporan-audit";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.LAPORAN_AUDIT;
    }

    /** As its head names it. */
    @Override
    public String judul() {
        return ("audit".equals(kunjungan) ? jenis().sebutan() : jenis().sebutanLain()).utama(bahasa());
    }
}
