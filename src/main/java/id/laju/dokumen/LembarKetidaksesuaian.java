package id.laju.dokumen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Sheet of findings of an audit (LSPr/FR-7.4.8; CRT-048 to CRT-051).
 *
 * @param formulir code, revision and date of the form, or null where the satker has none
 * @param jumlah category and how many, in the order of their weight
 * @param sebagai lines above the signature of the balai: as what it is given
 * @param ttdKetua drawn signature as a data address of a PNG
 * @param ttdWakil the same of the company; null when nobody signed
 * @param tanpaTtd why the company did not sign; null when it did
 */
public record LembarKetidaksesuaian(Formulir formulir, String order, String perusahaan, String acuan, String tanggal, String jenisEvaluasi, String produk, List<Anggota> tim, List<Jumlah> jumlah,
        List<Baris> baris, String ketua, String sebagai, String ttdKetua, String wakil, String jabatanWakil, String ttdWakil, String tanpaTtd, String tempat, LocalDate tanggalTanda) implements ModelDokumen {

    public record Anggota(String nama, String tugas) {
    }

    public record Jumlah(String kategori, long banyak) {
    }

    /** @param batas in words; null where nothing has to be mended */
    public record Baris(int nomor, String acuan, String uraian, String kategori, String auditor, String batas) {

        /** The auditor wrote the row with his own account: his initials. */
        public String paraf() {
            return Arrays.stream(auditor.split("[\\s.,]+")).filter(k -> !k.isEmpty()).map(k -> k.substring(0, 1).toUpperCase(Locale.ROOT)).collect(Collectors.joining());
        }
    }

    @Override
    public String templat() {
        return "lembar-ketidaksesuaian";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.LKS;
    }

    @Override
    public boolean mendatar() {
        return true;
    }
}
