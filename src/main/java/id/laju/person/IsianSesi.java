package id.laju.person;

import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A session as typed. @param batas last day of registration */
record IsianSesi(Long skemaId, String tanggal, String jam, String tempat, String kuotaMinimal, String kuotaMaksimal, String batas) {

    private static final int HARI_PENGUJI = 5;

    /** @throws id.laju.umum.IsianKeliru naming the fields */
    void periksa(LocalDate hari) {
        Integer min = angka(kuotaMinimal);
        Integer maks = angka(kuotaMaksimal);
        PeriksaIsian p = new PeriksaIsian().tolakJika(skemaId == null, "skemaId", "Pilih skema yang diuji.");
        hari(p, tanggal, batas, hari);
        p.wajib("jam", jam, "Isi jam uji, misalnya 08.00-16.00 WIB.").panjang("jam", jam, 60, "Jam").wajib("tempat", tempat, "Isi tempat uji.").panjang("tempat", tempat, 300, "Tempat")
            .tolakJika(min == null, "kuotaMinimal", "Isi kuota minimal, 1 sampai 500.").tolakJika(maks == null, "kuotaMaksimal", "Isi kuota maksimal, 1 sampai 500.")
            .tolakJika(min != null && maks != null && maks < min, "kuotaMaksimal", "Kuota maksimal tidak kurang dari kuota minimal.").selesai();
    }

    /** Registration ends early enough before the test that examiners are appointed and declare themselves, and neither has passed. */
    static void hari(PeriksaIsian p, String tanggal, String batas, LocalDate hari) {
        LocalDate uji = tanggal(tanggal);
        LocalDate akhir = tanggal(batas);
        p.tolakJika(uji == null || !uji.isAfter(hari), "tanggal", "Isi tanggal uji, paling cepat besok.").tolakJika(akhir == null || akhir.isBefore(hari), "batas", "Isi batas pendaftaran, paling cepat hari ini.")
            .tolakJika(uji != null && akhir != null && akhir.plusDays(HARI_PENGUJI).isAfter(uji), "batas", "Batas pendaftaran paling lambat " + HARI_PENGUJI + " hari sebelum tanggal uji, agar pengujinya sempat ditunjuk.");
    }

    static LocalDate tanggal(String teks) {
        try {
            return BacaIsian.teks(teks) == null ? null : LocalDate.parse(teks.strip());
        } catch (DateTimeParseException keliru) {
            return null;
        }
    }

    static Integer angka(String teks) {
        return teks != null && teks.strip().matches("[1-9]\\d{0,2}") && Integer.parseInt(teks.strip()) <= 500 ? Integer.valueOf(teks.strip()) : null;
    }
}
