package id.laju.layanan;

import java.time.LocalDate;

/**
 * One parameter within the accredited scope; the accreditation symbol is printed only because of such a row.
 *
 * @param nomorLp number of the accredited laboratory ("LP-123-IDN")
 */
public record LingkupAkreditasi(Long id, String satker, String nomorLp, Long parameterId, LocalDate berlakuDari,
                                LocalDate berlakuSampai, KeadaanAkreditasi keadaan) {

    public boolean berlaku(LocalDate tanggal) {
        return keadaan == KeadaanAkreditasi.AKTIF && !tanggal.isBefore(berlakuDari) && !tanggal.isAfter(berlakuSampai);
    }
}
