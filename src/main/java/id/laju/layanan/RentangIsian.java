package id.laju.layanan;

import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;

/** A new instrument with a range, or another range of an instrument, as an administrator enters it. */
record RentangIsian(String alat, String alatEn, Long labId, String persyaratan, Integer janji, String rentang, BigDecimal bawah, BigDecimal atas,
        String satuan, String dsi, String metode, Integer desimal) {

    void periksa() {
        new PeriksaIsian()
            .wajib("alat", alat, "Isi nama alat, misalnya Caliper (Digital).").panjang("alat", alat, 120, "Nama alat")
            .wajib("alatEn", alatEn, "Isi nama alat dalam bahasa Inggris.").panjang("alatEn", alatEn, 120, "Nama alat (Inggris)")
            .tolakJika(labId == null, "labId", "Pilih laboratorium.")
            .panjang("persyaratan", persyaratan, 500, "Persyaratan")
            .tolakJika(janji == null || janji < 1 || janji > 250, "janji", "Isi janji layanan 1 sampai 250 hari kerja.")
            .wajib("rentang", rentang, "Isi rentang ukur seperti dibaca pelanggan, misalnya 0 - 150 mm.").panjang("rentang", rentang, 60, "Rentang ukur")
            .tolakJika(bawah == null, "bawah", "Isi batas bawah rentang ukur.")
            .tolakJika(atas == null || bawah != null && atas.compareTo(bawah) <= 0, "atas", "Batas atas harus lebih besar daripada batas bawah.")
            .wajib("satuan", satuan, "Isi satuan, misalnya mm.").panjang("satuan", satuan, 20, "Satuan")
            .tolakJika(!SatuanDsi.sah(dsi), "dsi", "Isi satuan D-SI, misalnya \\milli\\metre; satuan tanpa dimensi ditulis \\one.")
            .wajib("metode", metode, "Isi metode kalibrasi.").panjang("metode", metode, 200, "Metode")
            .tolakJika(desimal == null || desimal < 0 || desimal > 8, "desimal", "Isi banyaknya desimal 0 sampai 8.")
            .selesai();
    }
}
