package id.laju.kalibrasi;

import java.time.LocalDate;

/** A reference standard with its certificate as it was on the day of use. */
public record StandarDipakai(long standarId, String kode, String nama, String namaEn, String merek, String nomorSeri, String nomorSertifikat, String penerbit,
        LocalDate berlakuSampai) {

    String tercetak() {
        return kode + " " + nama + " (" + nomorSertifikat + ")";
    }

    static StandarDipakai dari(StandarAcuan s) {
        return new StandarDipakai(s.id(), s.kode(), s.nama(), s.namaEn(), s.merek(), s.nomorSeri(), s.nomorSertifikat(), s.penerbit(), s.berlakuSampai());
    }
}
