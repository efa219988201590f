package id.laju.sertifikasi;

import id.laju.permohonan.Permohonan;
import id.laju.umum.BacaIsian;
import id.laju.umum.BersihHtml;
import id.laju.umum.PeriksaIsian;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Tab Data Permohonan as it was typed (A10). Boxes that are not ticked arrive as null.
 *
 * @param produk code of the product; only narrows the choice of standards
 * @param sni id of the standard in the certification catalogue
 * @param versi of the request that the page showed
 */
public record DataSertifikasi(String namaCetak, String alamatCetak, String kontakNama, String kontakWa, String kontakJabatan, String kontakSurel,
        String jenisUsaha, String produk, String sni, String standarSmm, String standarPendukung, String skema, String kegiatan, Boolean tambahMerek,
        String sertifikatLama, String lokasi, String ttdKota, String ttdNama, String ttdJabatan, String ttdNik, String ttdAlamat, String telepon,
        String surel, String layananDiminta, String risiko, Integer versi) {

    private static final Pattern TELEPON = Pattern.compile("\\+?[\\d\\s().-]{6,25}");
    private static final Pattern SUREL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern NIK = Pattern.compile("\\d{16}");

    /** @param produk code of the chosen standard's product, null when none is chosen */
    static DataSertifikasi dari(Permohonan p, Sertifikasi s, String produk) {
        return new DataSertifikasi(p.namaCetak(), p.alamatCetak(), p.kontakNama(), p.kontakWa(), p.kontakJabatan(), p.kontakSurel(), s.jenisUsaha(), produk,
            Objects.toString(s.produkSertifikasiId(), null), s.standarSmm(), s.standarPendukung(), s.skema(), s.kegiatan().name(), s.tambahMerek(),
            s.sertifikatLama(), s.lokasi(), s.ttdKota(), s.ttdNama(), s.ttdJabatan(), s.ttdNik(), s.ttdAlamat(), s.telepon(), s.surel(),
            polos(p) ? t(BersihHtml.teks(s.layananDiminta())) : s.layananDiminta(), s.risiko(), p.versi());
    }

    /** The scope of a management system is typed without markup. */
    private static boolean polos(Permohonan p) {
        return LayananSertifikasi.SISTEM_MANAJEMEN.equals(p.layanan());
    }

    private String diminta(Permohonan p) {
        return layananDiminta == null ? null : polos(p) ? BersihHtml.dariTeks(layananDiminta) : BersihHtml.bersihkan(layananDiminta);
    }

    /** Trimmed, cleaned, and without what another answer makes pointless. */
    DataSertifikasi rapi(Permohonan p) {
        boolean lanjutan = kegiatan != null && !kegiatan.isBlank() && !"AWAL".equals(kegiatan);
        return new DataSertifikasi(t(namaCetak), t(alamatCetak), t(kontakNama), t(kontakWa), t(kontakJabatan), t(kontakSurel), t(jenisUsaha), t(produk), t(sni),
            t(standarSmm), t(standarPendukung), t(skema), t(kegiatan) == null ? "AWAL" : t(kegiatan), lanjutan && LayananSertifikasi.PRODUK.equals(p.layanan()) && Boolean.TRUE.equals(tambahMerek),
            lanjutan ? t(sertifikatLama) : null, t(lokasi) == null ? "DALAM_NEGERI" : t(lokasi), t(ttdKota), t(ttdNama), t(ttdJabatan),
            ttdNik == null ? null : t(ttdNik.replaceAll("[\\s.-]", "")), t(ttdAlamat), t(telepon), t(surel), t(diminta(p)), t(risiko), versi);
    }

    private static String t(String s) {
        return BacaIsian.teks(s);
    }

    /** What was typed may be incomplete, but not wrong. */
    void periksa(PeriksaIsian p) {
        p.panjang("standarSmm", standarSmm, 200, "Standar Sistem Manajemen Mutu").panjang("standarPendukung", standarPendukung, 300, "Standar Sistem Pendukung")
            .panjang("sertifikatLama", sertifikatLama, 100, "Nomor sertifikat").panjang("ttdKota", ttdKota, 100, "Nama Kota").panjang("ttdNama", ttdNama, 150, "Nama Lengkap")
            .panjang("ttdJabatan", ttdJabatan, 100, "Jabatan").panjang("ttdAlamat", ttdAlamat, 500, "Alamat").panjang("layananDiminta", layananDiminta, 8000, "Layanan yang ingin dilakukan")
            .tolakJika(ttdNik != null && !NIK.matcher(ttdNik).matches(), "ttdNik", "NIK terdiri atas 16 angka, seperti pada KTP.")
            .tolakJika(telepon != null && !TELEPON.matcher(telepon).matches(), "telepon", "Isi nomor telepon aktif dengan angka, misalnya (021) 5550 3508.")
            .tolakJika(surel != null && !SUREL.matcher(surel).matches(), "surel", "Tulis alamat e-mail yang lengkap, misalnya nama@perusahaan.co.id.")
            .panjang("surel", surel, 200, "E-mail")
            .tolakJika(!satu(jenisUsaha, "PRODUSEN|IMPORTIR|PEMILIK_MEREK"), "jenisUsaha", "Pilih jenis usaha dari daftar.")
            .tolakJika(!satu(kegiatan, "AWAL|SURVEILAN|ULANG"), "kegiatan", "Pilih kegiatan dari daftar.")
            .tolakJika(!satu(lokasi, "DALAM_NEGERI|LUAR_NEGERI"), "lokasi", "Pilih lokasi sertifikasi dari daftar.")
            .tolakJika(!satu(risiko, "TINGGI|SEDANG|RENDAH"), "risiko", "Pilih tingkat risiko dari daftar.");
    }

    private static boolean satu(String nilai, String pilihan) {
        return nilai == null || nilai.matches(pilihan);
    }

    /** After {@link #periksa}. */
    Sertifikasi jadi(long permohonanId, Long pabrikId) {
        return new Sertifikasi(permohonanId, skema, Kegiatan.valueOf(kegiatan), tambahMerek, sni == null ? null : Long.valueOf(sni), jenisUsaha, standarSmm, standarPendukung, lokasi,
            pabrikId, ttdKota, ttdNama, ttdJabatan, ttdNik, ttdAlamat, telepon, surel, layananDiminta, risiko, sertifikatLama);
    }
}
