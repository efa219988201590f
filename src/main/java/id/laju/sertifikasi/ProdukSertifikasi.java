package id.laju.sertifikasi;

import java.time.LocalDate;

/**
 * A product that a satker certifies by one standard.
 *
 * @param kode of the product in decision tables; editions of one standard share it
 * @param kelompok WAJIB or SUKARELA
 * @param produkId in the laboratory's catalogue; null: tested outside
 */
public record ProdukSertifikasi(Long id, String satker, String kode, String nama, String acuan, String judulAcuan, String skema, String kelompok, Long produkId,
        String dasarSkema, boolean aktif, LocalDate berlakuDari, LocalDate berlakuSampai) {

    /** May be asked for anew on that day? */
    public boolean berlaku(LocalDate hari) {
        return aktif && (berlakuDari == null || !hari.isBefore(berlakuDari)) && (berlakuSampai == null || !hari.isAfter(berlakuSampai));
    }

    public boolean wajib() {
        return kelompok.equals("WAJIB");
    }
}
