package id.laju.sertifikasi;

import id.laju.dokumen.BarisBiaya;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.LampiranDokumen;
import id.laju.dokumen.Lembar;
import id.laju.dokumen.ModelDokumen;
import id.laju.dokumen.Penanda;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The agreement of a certification between the balai and a customer.
 *
 * @param produk line each: product and standard; empty for a management system
 * @param pabrik null without
 * @param tahun as long it holds, less a day
 * @param ketentuan special provisions, a paragraph each
 * @param wakil who signs for the customer, as the request names the director, and the position
 * @param tanggalBalai of the balai's signature; null as long as nobody has been named
 * @param penanda null as long as nobody has been named
 * @param bukti how the customer signed; null on the text that is still to be signed
 */
public record SuratSpk(String balai, String alamatBalai, String tempat, LocalDate tanggal, String pelanggan, String alamatPelanggan, String wakil, String jabatanWakil, String nomorPermohonan,
        String lingkup, List<String> produk, List<String> merek, String pabrik, String nomorPenawaran, List<BarisBiaya> biaya, List<BarisBiaya> biayaLuar, int tahun,
        List<String> ketentuan, LocalDate tanggalBalai, Penanda penanda, Bukti bukti) implements ModelDokumen {

    /**
     * What stands on the page of evidence.
     *
     * @param akun who was signed in
     * @param cara sentence
     * @param waktu with the zone
     * @param sha256 of the text that was signed
     * @param lampiran the text, and the scan where there is one
     */
    public record Bukti(String nama, String jabatan, String akun, String cara, String waktu, String sha256, String diperiksa, List<LampiranDokumen> lampiran, List<String> sidik) {
    }

    @Override
    public String templat() {
        return "spk";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.SPK;
    }

    @Override
    public boolean wajibTte() {
        return true;
    }

    @Override
    public List<LampiranDokumen> lampiran(Lembar lembar) {
        return bukti == null ? List.of() : bukti.lampiran();
    }

    public BigDecimal total() {
        return jumlah(biaya);
    }

    public BigDecimal totalLuar() {
        return jumlah(biayaLuar);
    }

    private static BigDecimal jumlah(List<BarisBiaya> baris) {
        return baris.stream().map(BarisBiaya::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same words, for the balai to sign. */
    SuratSpk bertanda(LocalDate hari, Penanda oleh, Bukti bukti) {
        return new SuratSpk(balai, alamatBalai, tempat, tanggal, pelanggan, alamatPelanggan, wakil, jabatanWakil, nomorPermohonan, lingkup, produk, merek, pabrik, nomorPenawaran, biaya, biayaLuar,
            tahun, ketentuan, hari, oleh, bukti);
    }
}
