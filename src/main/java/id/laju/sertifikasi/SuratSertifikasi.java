package id.laju.sertifikasi;

import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.ModelDokumen;
import id.laju.permohonan.Permohonan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A letter or statement of the customer to the balai.
 *
 * @param kop on the customer's letterhead: room is left for it, and for signature and stamp
 * @param nomor the customer's own; null for the list of brands
 */
public record SuratSertifikasi(JenisDokumen jenis, boolean kop, String nomor, LocalDate tanggal, String balai, Permohonan permohonan, Sertifikasi sertifikasi, String skema,
        ProdukSni sni, PilihanPabrik pabrik, List<Merek> merek) implements ModelDokumen {

    @Override
    public String templat() {
        return switch (jenis) {
            case SURAT_PERMOHONAN_SNI -> "surat-permohonan-sni";
            case DAFTAR_MEREK -> "daftar-merek";
            case PERNYATAAN_TIDAK_MENGEDARKAN -> "pernyataan-tidak-mengedarkan";
            default -> "pernyataan-mutu";
        };
    }

    /** In one line. */
    public String semuaMerek() {
        return merek.stream().map(Merek::merek).collect(Collectors.joining("; "));
    }
}
