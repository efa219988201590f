package id.laju.layanan;

import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;
import java.util.List;

/** A parameter as an administrator enters it; blocking is an act of its own. See {@link ParameterUji} for the fields. */
public record ParameterIsian(Long id, Long standarId, Long produkId, String kelompok, Integer urutan, String nama, String namaEn,
                             String satuan, String metode, JenisHasil jenisHasil, List<String> pilihanHasil, BigDecimal batasBawah,
                             BigDecimal batasAtas, String syarat, String basis, Integer desimal, BigDecimal lod, BigDecimal loq,
                             String simulan, BigDecimal beban) {

    void periksa() {
        var periksa = new PeriksaIsian()
            .wajib("standarId", standarId, "Pilih standar uji.")
            .wajib("nama", nama, "Isi nama parameter.")
            .panjang("nama", nama, 200, "Nama parameter")
            .panjang("namaEn", namaEn, 200, "Nama dalam bahasa Inggris")
            .panjang("kelompok", kelompok, 200, "Kelompok")
            .panjang("satuan", satuan, 60, "Satuan")
            .panjang("metode", metode, 200, "Metode")
            .panjang("syarat", syarat, 200, "Syarat")
            .panjang("basis", basis, 60, "Basis hasil")
            .wajib("jenisHasil", jenisHasil, "Pilih jenis hasil.")
            .wajib("urutan", urutan, "Isi urutan, misalnya 10.")
            .wajib("desimal", desimal, "Isi banyaknya desimal, 0 sampai 8.")
            .wajib("beban", beban, "Isi beban kerja, misalnya 1.");
        periksaAngka(periksa);
        periksa.selesai();
    }

    private void periksaAngka(PeriksaIsian periksa) {
        periksa
            .tolakJika(desimal != null && (desimal < 0 || desimal > 8), "desimal", "Desimal dari 0 sampai 8.")
            .tolakJika(beban != null && (beban.signum() < 0 || beban.compareTo(new BigDecimal("9999")) > 0), "beban", "Beban dari 0 sampai 9999.")
            .tolakJika(lebih(batasBawah, batasAtas), "batasAtas", "Batas atas tidak boleh kurang dari batas bawah.")
            .tolakJika(negatif(lod), "lod", "LOD tidak boleh negatif.")
            .tolakJika(negatif(loq), "loq", "LOQ tidak boleh negatif.")
            .tolakJika(lebih(lod, loq), "loq", "LOQ tidak boleh kurang dari LOD.")
            .tolakJika(jenisHasil != null && jenisHasil != JenisHasil.ANGKA && (batasBawah != null || batasAtas != null), "batasAtas",
                "Batas angka hanya untuk jenis hasil angka; tulis di kolom syarat.");
    }

    ParameterUji parameter(String satker, boolean diblokir, String alasanBlokir) {
        return new ParameterUji(id, satker, standarId, produkId, kelompok, urutan, nama.strip(), namaEn, satuan, metode, jenisHasil,
            pilihanHasil, batasBawah, batasAtas, syarat, basis, desimal, lod, loq, simulan, beban, diblokir, alasanBlokir);
    }

    private static boolean lebih(BigDecimal kiri, BigDecimal kanan) {
        return kiri != null && kanan != null && kiri.compareTo(kanan) > 0;
    }

    private static boolean negatif(BigDecimal angka) {
        return angka != null && angka.signum() < 0;
    }
}
