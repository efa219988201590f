package id.laju.permohonan;

import id.laju.umum.BersihHtml;
import id.laju.umum.PeriksaIsian;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Header of a request as it was typed (REQ-024). Boxes that are not ticked arrive as null.
 *
 * @param hardcopy AMBIL when it is not said
 * @param hardcopyRangkap number of copies; 0 when no paper is wanted
 * @param versi of the request that the page showed
 */
public record IsianPermohonan(String bahasa, String tujuan, String namaCetak, String alamatCetak, Boolean alamatSama, String alamatKirim,
                              String kontakNama, String kontakWa, String kontakJabatan, String kontakSurel, Boolean pernyataan,
                              String aturanKeputusan, String sisaContoh, Boolean laporanGabung, String asalContoh,
                              String hardcopy, Integer hardcopyRangkap, Integer versi) {

    static final String TANPA = "TANPA";
    static final String AMBIL = "AMBIL";
    static final String KIRIM = "KIRIM";
    static final int RANGKAP_TERBANYAK = 5;
    private static final Pattern TELEPON = Pattern.compile("\\+?\\d{8,15}");
    private static final Pattern SUREL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    static IsianPermohonan dari(Permohonan p) {
        return new IsianPermohonan(p.bahasa(), p.tujuan(), p.namaCetak(), p.alamatCetak(), p.alamatSama(), p.alamatKirim(),
            p.kontakNama(), p.kontakWa(), p.kontakJabatan(), p.kontakSurel(), p.pernyataan(), p.aturanKeputusan(), p.sisaContoh(),
            p.laporanGabung(), p.asalContoh(), p.hardcopy(), p.hardcopyRangkap(), p.versi());
    }

    /** Trimmed, cleaned, and without what another answer makes pointless. */
    IsianPermohonan rapi() {
        boolean sama = Boolean.TRUE.equals(alamatSama);
        String kertas = teks(hardcopy) == null ? AMBIL : teks(hardcopy);
        boolean nyatakan = Boolean.TRUE.equals(pernyataan);
        return new IsianPermohonan(teks(bahasa), teks(tujuan), teks(namaCetak), teks(alamatCetak), sama,
            sama ? null : teks(BersihHtml.bersihkan(alamatKirim)), teks(kontakNama), nomor(kontakWa), teks(kontakJabatan),
            teks(kontakSurel), nyatakan, nyatakan ? teks(aturanKeputusan) : null, teks(sisaContoh),
            Boolean.TRUE.equals(laporanGabung), teks(asalContoh), kertas, TANPA.equals(kertas) ? Integer.valueOf(0) : hardcopyRangkap == null ? Integer.valueOf(1) : hardcopyRangkap, versi);
    }

    /** For instruments: they go back to their owner with one certificate each, and nothing is stated about conformity. */
    IsianPermohonan untukAlat() {
        return new IsianPermohonan(bahasa, null, namaCetak, alamatCetak, alamatSama, alamatKirim, kontakNama, kontakWa, kontakJabatan, kontakSurel, false, null,
            "DIKEMBALIKAN", false, asalContoh, hardcopy, hardcopyRangkap, versi);
    }

    void periksa() {
        PeriksaIsian p = new PeriksaIsian();
        periksa(p);
        p.selesai();
    }

    boolean diLokasi() {
        return "SAMPLING".equals(asalContoh);
    }

    void periksa(PeriksaIsian p) {
        p.tolakJika(!salahSatu(bahasa, "ID", "EN", "ID_EN"), "bahasa", "Pilih bahasa LHU/Sertifikat.")
            .panjang("tujuan", tujuan, 200, "Tujuan pengujian")
            .wajib("namaCetak", namaCetak, "Isi nama perusahaan seperti yang akan dicetak.")
            .panjang("namaCetak", namaCetak, 200, "Nama perusahaan")
            .wajib("alamatCetak", alamatCetak, "Isi alamat lengkap perusahaan seperti yang akan dicetak.")
            .panjang("alamatCetak", alamatCetak, 500, "Alamat lengkap perusahaan")
            .tolakJika(!alamatSama && alamatKirim == null, "alamatKirim",
                "Isi alamat pengiriman, atau centang bahwa alamatnya sama dengan alamat perusahaan.")
            .panjang("alamatKirim", alamatKirim, 4000, "Alamat pengiriman")
            .wajib("kontakNama", kontakNama, "Isi nama contact person.")
            .panjang("kontakNama", kontakNama, 100, "Contact person")
            .tolakJika(kontakWa == null || !TELEPON.matcher(kontakWa).matches(), "kontakWa", "Isi nomor WA 8 sampai 15 angka, misalnya 081234567890.")
            .panjang("kontakJabatan", kontakJabatan, 100, "Jabatan")
            .tolakJika(kontakSurel != null && !SUREL.matcher(kontakSurel).matches(), "kontakSurel", "Tulis alamat e-mail yang lengkap, misalnya nama@perusahaan.co.id.")
            .panjang("kontakSurel", kontakSurel, 200, "E-mail")
            .tolakJika(pernyataan && !salahSatu(aturanKeputusan, "SEDERHANA", "JAGA", "EMPAT_TINGKAT"), "aturanKeputusan",
                "Pilih aturan keputusan untuk pernyataan kesesuaian.")
            .tolakJika(!salahSatu(sisaContoh, "DIKEMBALIKAN", "DIMUSNAHKAN", "DISIMPAN"), "sisaContoh", "Pilih perlakuan terhadap sisa sampel.")
            .tolakJika(!salahSatu(asalContoh, "BAWA_SENDIRI", "SAMPLING"), "asalContoh", "Pilih tempat pengerjaan: dikirim ke balai, atau di lokasi Anda.")
            .tolakJika(!salahSatu(hardcopy, TANPA, AMBIL, KIRIM), "hardcopy", "Pilih hardcopy yang Anda perlukan.")
            .tolakJika(hardcopyRangkap == null || !TANPA.equals(hardcopy) && (hardcopyRangkap < 1 || hardcopyRangkap > RANGKAP_TERBANYAK), "hardcopyRangkap",
                "Isi jumlah rangkap 1 sampai " + RANGKAP_TERBANYAK + ".");
    }

    private static boolean salahSatu(String nilai, String... pilihan) {
        return nilai != null && Set.of(pilihan).contains(nilai);
    }

    private static String teks(String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }

    private static String nomor(String s) {
        return s == null ? null : teks(s.replaceAll("[\\s().-]", ""));
    }
}
