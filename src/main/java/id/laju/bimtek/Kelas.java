package id.laju.bimtek;

import id.laju.umum.Tanggal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * One date of a course (TRN-023).
 *
 * @param biaya rupiah per person, as the price list said when registration was opened
 * @param batasPendaftaran last day on which people are registered
 * @param jadwalKe counts the dates it had, from 1
 * @param batalAlasan only for BATAL
 */
public record Kelas(long id, String satker, long kursusId, BentukKelas bentuk, String tempat, LocalDate mulai, LocalDate selesai, BigDecimal biaya, int kuotaMinimal, int kuotaMaksimal,
        LocalDate batasPendaftaran, KeadaanKelas keadaan, int jadwalKe, String batalAlasan) {

    /** People may be registered on that day, as far as the class is concerned. */
    public boolean terbuka(LocalDate hari) {
        return keadaan == KeadaanKelas.MASA_PENDAFTARAN && !hari.isAfter(batasPendaftaran);
    }

    /** How far it is on that day, as staff read it: people register no more before anything is decided about it; nobody but its customer registers for an inhouse class. */
    public String sebutan(LocalDate hari, Kategori kategori) {
        return !pendaftaranLewat(hari) ? keadaan.label() : kategori == Kategori.INHOUSE ? "Menunggu kepastian tanggal" : "Pendaftaran ditutup";
    }

    /** The message that says so to customers. */
    public String kunciSebutan(LocalDate hari, Kategori kategori) {
        return !pendaftaranLewat(hari) ? "bimtek.keadaan." + keadaan : kategori == Kategori.INHOUSE ? "bimtek.tanggalMenunggu" : "bimtek.ditutup";
    }

    private boolean pendaftaranLewat(LocalDate hari) {
        return keadaan == KeadaanKelas.MASA_PENDAFTARAN && !terbuka(hari);
    }

    /** "20 Juli 2026 s.d. 21 Juli 2026", or one day. */
    public String tanggal() {
        return rentang(mulai, selesai);
    }

    public String tanggal(Locale bahasa) {
        String awal = Tanggal.panjang(mulai, bahasa);
        return mulai.equals(selesai) ? awal : awal + " - " + Tanggal.panjang(selesai, bahasa);
    }

    static String rentang(LocalDate mulai, LocalDate selesai) {
        return rentang(mulai, selesai, Locale.forLanguageTag("id"));
    }

    static String rentang(LocalDate mulai, LocalDate selesai, Locale bahasa) {
        String awal = Tanggal.panjang(mulai, bahasa);
        return mulai.equals(selesai) ? awal : awal + (bahasa.getLanguage().equals("en") ? " - " : " s.d. ") + Tanggal.panjang(selesai, bahasa);
    }

    /** "Pontianak, 20 Juli 2026 s.d. 21 Juli 2026". */
    public String tempatTanggal() {
        return tempat + ", " + tanggal();
    }

    String tempatTanggal(Locale bahasa) {
        return tempat + ", " + rentang(mulai, selesai, bahasa);
    }

    Kelas dibuka(BigDecimal harga, LocalDate batas) {
        return new Kelas(id, satker, kursusId, bentuk, tempat, mulai, selesai, harga, kuotaMinimal, kuotaMaksimal, batas, KeadaanKelas.MASA_PENDAFTARAN, jadwalKe, null);
    }

    Kelas ditutup(LocalDate batas) {
        return new Kelas(id, satker, kursusId, bentuk, tempat, mulai, selesai, biaya, kuotaMinimal, kuotaMaksimal, batas, keadaan, jadwalKe, batalAlasan);
    }

    Kelas menjadi(KeadaanKelas baru, String alasan) {
        return new Kelas(id, satker, kursusId, bentuk, tempat, mulai, selesai, biaya, kuotaMinimal, kuotaMaksimal, batasPendaftaran, baru, jadwalKe, alasan);
    }

    /** Another date of it: registration is open again. */
    Kelas dijadwalkanUlang(String di, LocalDate dari, LocalDate sampai, LocalDate batas) {
        return new Kelas(id, satker, kursusId, bentuk, di, dari, sampai, biaya, kuotaMinimal, kuotaMaksimal, batas, KeadaanKelas.MASA_PENDAFTARAN, jadwalKe + 1, null);
    }
}
