package id.laju.dokumen;

import java.time.LocalDate;

/**
 * Letter of apology for a service that came later than promised (HLP-017).
 *
 * @param selesai    null while it is not finished
 * @param layanan    within a sentence
 * @param potongHari working days that the next order is promised earlier; 0 for none
 * @param dasar      regulation that says so; may be null
 * @param penanda    null where the balai has nobody at its head today
 */
public record SuratPermohonanMaaf(String tempat, LocalDate tanggal, Pihak kepada, String layanan, String order, LocalDate janji, LocalDate selesai, int potongHari, String dasar, Penanda penanda)
    implements ModelDokumen {

    @Override
    public String templat() {
        return "permohonan-maaf";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.PERMOHONAN_MAAF;
    }
}
