package id.laju.dokumen;

import id.laju.umum.Rupiah;
import id.laju.umum.Tanggal;
import id.laju.umum.Terbilang;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How templates print dates, amounts and words in the language of the document. */
public record AlatCetak(Bahasa bahasa) {

    public Teks dwi(String id, String en) {
        return Teks.dari(id, en);
    }

    public Teks tanggal(LocalDate tanggal) {
        return tanggal == null ? Teks.dari("-") : Teks.dari(Tanggal.panjang(tanggal), Tanggal.inggris(tanggal));
    }

    /** One date when work began and ended on the same day. */
    public Teks rentang(LocalDate dari, LocalDate sampai) {
        if (dari == null || dari.equals(sampai)) {
            return tanggal(sampai);
        }
        Teks awal = tanggal(dari);
        Teks akhir = tanggal(sampai);
        return Teks.dari(awal.id() + " s.d. " + akhir.id(), awal.en() + " to " + akhir.en());
    }

    public String saat(Instant saat, ZoneId zona) {
        return saat == null ? "-" : Tanggal.denganJam(saat, zona);
    }

    public String rupiah(BigDecimal nilai) {
        return Rupiah.tulis(nilai);
    }

    public String angka(BigDecimal nilai) {
        return Rupiah.angka(nilai);
    }

    public String terbilang(BigDecimal nilai) {
        return Terbilang.rupiah(nilai);
    }

    /** Code 128 as an image. */
    public String barkode(String isi) {
        return Barkode.code128(isi);
    }

    /** QR code as an image. */
    public String qr(String isi) {
        return Barkode.qr(isi);
    }

    public String atauStrip(String isi) {
        return isi == null || isi.isBlank() ? "-" : isi;
    }
}
