package id.laju.dokumen;

import java.time.LocalDate;

/**
 * Letter by which a certificate is suspended, withdrawn, or in force again.
 *
 * @param kata   what becomes of it, within a sentence
 * @param akibat what the holder has to do or may do from then on
 */
public record SuratKeadaanSertifikat(String tempat, LocalDate tanggal, Pihak kepada, String hal, String kata, String sertifikat, String produk, String acuan, LocalDate berakhir, LocalDate sejak, String alasan,
        String akibat, Penanda penanda) implements ModelDokumen {

    @Override
    public String templat() {
        return "keadaan-sertifikat";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.KEADAAN_SERTIFIKAT;
    }

    @Override
    public boolean wajibTte() {
        return true;
    }
}
