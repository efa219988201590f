package id.laju.kalibrasi;

import java.time.LocalDate;

/** A reference standard. @param berlakuSampai last day of its certificate */
public record StandarAcuan(Long id, String satker, String kode, String nama, String namaEn, String merek, String nomorSeri, String nomorSertifikat,
        String penerbit, LocalDate dikalibrasi, LocalDate berlakuSampai, boolean aktif) {

    /** May it be used on that day? */
    public boolean layak(LocalDate hari) {
        return aktif && !hari.isBefore(dikalibrasi) && !hari.isAfter(berlakuSampai);
    }

    public String label() {
        return kode + " " + nama;
    }
}
