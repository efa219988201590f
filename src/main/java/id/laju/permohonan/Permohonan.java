package id.laju.permohonan;

import java.time.Instant;

/**
 * A request.
 *
 * @param pelangganId organisation that asks
 * @param pembuat user of the organisation who typed it
 * @param praOrder number from creation on (NUM-001); {@code nomorOrder} exists once it is paid (NUM-023)
 * @param kasus business key, from Ajukan on
 * @param bahasa language of the report: ID, EN or ID_EN
 * @param aturanKeputusan SEDERHANA, JAGA (guarded) or EMPAT_TINGKAT; only with {@code pernyataan}
 * @param sisaContoh what happens to the remainder: DIKEMBALIKAN, DIMUSNAHKAN, DISIMPAN
 * @param hardcopy paper wanted besides the file: TANPA, AMBIL (collected at the balai) or KIRIM (to the Alamat Pengiriman)
 * @param hardcopyRangkap number of copies; 0 for TANPA
 * @param laporanGabung one report for all samples instead of one each
 * @param versi counts changes; a page that shows an older one is refused
 * @param kanal how it reached the balai
 * @param dikembalikan since when it is with the customer for correction; null otherwise
 */
public record Permohonan(long id, String satker, long pelangganId, long pembuat, String layanan, String praOrder, String kasus,
        String nomorOrder, String bahasa, String tujuan, String namaCetak, String alamatCetak, boolean alamatSama,
        String alamatKirim, String kontakNama, String kontakWa, String kontakJabatan, String kontakSurel, boolean pernyataan,
        String aturanKeputusan, String sisaContoh, boolean laporanGabung, String asalContoh, Long salinanDari, Instant dibuat,
        Instant diubah, int versi, Instant diajukan, Instant dipesan, String ditolakAlasan, String batalAlasan, Instant dikembalikan, Kanal kanal,
        String hardcopy, int hardcopyRangkap) {

    /** The number by which the customer knows it now. */
    public String nomorDikenal() {
        return nomorOrder == null ? praOrder : nomorOrder;
    }

    public boolean draf() {
        return diajukan == null;
    }

    /** As a draft, and after Ajukan only while it is sent back (REQ-019). */
    public boolean bisaDiubah() {
        return draf() || dikembalikan != null && !berakhir();
    }

    /** Until it is paid (processes.md, 2.4). */
    public boolean bisaDibatalkan() {
        return !draf() && dipesan == null && !berakhir();
    }

    private boolean berakhir() {
        return ditolakAlasan != null || batalAlasan != null;
    }

    /** Asks for samples to be tested or instruments to be calibrated; the rest is asked for on pages of its service. */
    public boolean bersampel() {
        return JenisLayanan.dari(layanan).map(JenisLayanan::bersampel).orElse(true);
    }

    /** What the customer receives, within a sentence. */
    public String sebutanLaporan() {
        return kalibrasi() ? "sertifikat kalibrasi" : "LHU";
    }

    /** Asks for instruments to be calibrated, not for samples to be tested. */
    public boolean kalibrasi() {
        return JenisLayanan.KALIBRASI.kode().equals(layanan);
    }

    /** The balai works at the customer's site: takes the samples there, or calibrates there (CAL-008). */
    public boolean diLokasi() {
        return "SAMPLING".equals(asalContoh);
    }

    /** In words for staff and paper. */
    public String hardcopyDitulis() {
        return "TANPA".equals(hardcopy) ? "Tanpa hardcopy" : hardcopyRangkap + " rangkap, " + ("KIRIM".equals(hardcopy) ? "dikirim ke Alamat Pengiriman" : "diambil di balai");
    }

    public boolean berbahasaInggris() {
        return !"ID".equals(bahasa);
    }
}
