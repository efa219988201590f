package id.laju.pengujian;

import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;

/** A calibration as it was typed. */
public record KalibrasiIsian(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tanggal, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate sampai,
        String nomorSertifikat, String lembaga, Boolean laik, String catatan) {

    void periksa(LocalDate hari) {
        boolean tidakLaik = Boolean.FALSE.equals(laik);
        new PeriksaIsian().wajib("tanggal", tanggal, "Isi tanggal kalibrasi.")
            .tolakJika(tanggal != null && tanggal.isAfter(hari), "tanggal", "Tanggal kalibrasi tidak boleh sesudah hari ini.")
            .wajib("nomorSertifikat", nomorSertifikat, "Isi nomor sertifikat kalibrasi.").panjang("nomorSertifikat", nomorSertifikat, 80, "Nomor sertifikat")
            .wajib("lembaga", lembaga, "Isi laboratorium yang mengalibrasi.").panjang("lembaga", lembaga, 120, "Laboratorium kalibrasi")
            .wajib("laik", laik, "Pilih hasil kalibrasi.")
            .tolakJika(!tidakLaik && sampai == null, "sampai", "Isi sampai kapan kalibrasi berlaku.")
            .tolakJika(sampai != null && tanggal != null && sampai.isBefore(tanggal), "sampai", "Akhir masa kalibrasi tidak boleh sebelum tanggal kalibrasi.")
            .tolakJika(tidakLaik && HasilIsian.kosong(catatan), "catatan", "Tulis apa yang tidak laik, supaya laporan yang menyentuh alat ini dapat ditinjau.")
            .panjang("catatan", catatan, 500, "Catatan").selesai();
    }

    KalibrasiAlat untuk(long alatId, UUID berkas, String oleh, Instant pada) {
        return new KalibrasiAlat(null, alatId, tanggal, laik ? sampai : null, nomorSertifikat.strip(), lembaga.strip(), laik, BacaIsian.teks(catatan), berkas, oleh, pada);
    }
}
