package id.laju.penawaran;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Tanggal;
import java.time.LocalDate;

/**
 * Days that a quotation offers, in the satker's zone.
 *
 * @param selesai last day, the first one for a single day
 * @param uraian  what happens then; null for nothing to say
 */
public record JadwalPenawaran(LocalDate mulai, LocalDate selesai, String uraian) {

    private static final int TERPANJANG_HARI = 60;

    /** Fields mulai, selesai (empty: one day alone) and uraianJadwal as typed. @param hari today; a day before it is refused */
    public static JadwalPenawaran baca(BacaIsian b, String mulai, String selesai, String uraian, LocalDate hari) {
        LocalDate awal = b.tanggal("mulai", mulai, "Hari pertama");
        LocalDate akhir = b.tanggal("selesai", selesai, "Hari terakhir");
        b.periksa().wajib("mulai", mulai, "Isi hari pertama jadwalnya.").panjang("uraianJadwal", uraian, 500, "Uraian jadwal");
        JadwalPenawaran hasil = new JadwalPenawaran(awal, akhir == null ? awal : akhir, BacaIsian.teks(uraian));
        hasil.periksa(b.periksa(), hari);
        return hasil;
    }

    private void periksa(PeriksaIsian p, LocalDate hari) {
        if (mulai == null || selesai == null) {
            return;
        }
        p.tolakJika(mulai.isBefore(hari), "mulai", "Hari pertama sudah lewat; pilih hari ini atau sesudahnya.");
        p.tolakJika(mulai.isAfter(hari.plusYears(1)), "mulai", "Hari pertama paling lambat setahun lagi.");
        p.tolakJika(selesai.isBefore(mulai), "selesai", "Hari terakhir tidak boleh sebelum hari pertama.");
        p.tolakJika(selesai.isAfter(mulai.plusDays(TERPANJANG_HARI)), "selesai", "Jadwal paling panjang " + TERPANJANG_HARI + " hari; periksa tanggalnya.");
    }

    /** "14 Desember 2026 sampai 16 Desember 2026". */
    @JsonProperty
    public String kata() {
        return Tanggal.panjang(mulai) + (selesai.equals(mulai) ? "" : " sampai " + Tanggal.panjang(selesai));
    }

    /** As it is printed. */
    String lengkap() {
        return kata() + (uraian == null ? "" : ". " + uraian);
    }
}
