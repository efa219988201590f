package id.laju.lhu;

import id.laju.dokumen.Teks;
import id.laju.umum.Tanggal;
import java.time.LocalDate;

/** A dated right to sign in place of the Kepala Balai. @param sebutan Plh. (absent for a while) or Plt. (office vacant) */
public record Mandat(long id, String satker, String staf, String sebutan, String nomorSurat, LocalDate tanggalSurat, LocalDate berlakuDari,
        LocalDate berlakuSampai, boolean diakhiri) {

    public boolean berlaku(LocalDate hari) {
        return !diakhiri && !hari.isBefore(berlakuDari) && !hari.isAfter(berlakuSampai);
    }

    public Teks surat() {
        return Teks.dari("Surat " + nomorSurat + " tanggal " + Tanggal.panjang(tanggalSurat), "Letter " + nomorSurat + " dated " + Tanggal.inggris(tanggalSurat));
    }
}
