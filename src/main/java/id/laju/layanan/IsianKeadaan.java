package id.laju.layanan;

import id.laju.umum.PeriksaIsian;
import id.laju.umum.Tanggal;
import java.time.LocalDate;

/** A scope is suspended, withdrawn or in force again. @param sejak first day on which that holds */
record IsianKeadaan(KeadaanAkreditasi keadaan, LocalDate sejak, String alasan) {

    /** @param kini what holds on that day so far; null without a day. @throws id.laju.umum.IsianKeliru naming every wrong field */
    void periksa(LocalDate dari, LocalDate sampai, KeadaanAkreditasi kini) {
        new PeriksaIsian().wajib("keadaanBaru", keadaan, "Pilih keadaan akreditasi.")
            .wajib("sejak", sejak, "Isi tanggal mulainya.")
            .tolakJika(sejak != null && (sejak.isBefore(dari) || sejak.isAfter(sampai)), "sejak",
                "Isi tanggal di dalam masa berlaku lingkup ini, " + Tanggal.pendek(dari) + " s.d. " + Tanggal.pendek(sampai) + ".")
            .tolakJika(sejak != null && keadaan == kini, "keadaanBaru", "Keadaannya pada tanggal itu memang sudah " + (kini == null ? "begitu" : kini.label().toLowerCase()) + ".")
            .wajib("alasan", alasan, "Tulis alasannya, misalnya nomor surat KAN.").panjang("alasan", alasan, 300, "Alasan").selesai();
    }
}
