package id.laju.bimtek;

import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;

/** A class as typed. */
record IsianKelas(String bentuk, String tempat, String mulai, String selesai, String kuotaMinimal, String kuotaMaksimal, String batasPendaftaran) {

    static final int KUOTA_TERBESAR = 500;

    static IsianKelas dari(Kelas k) {
        return new IsianKelas(k.bentuk().name(), k.tempat(), k.mulai().toString(), k.selesai().toString(), String.valueOf(k.kuotaMinimal()), String.valueOf(k.kuotaMaksimal()),
            k.batasPendaftaran().toString());
    }

    /** @return with the ids and the state of the one before; the price comes when registration is opened @throws id.laju.umum.IsianKeliru with every wrong field */
    Kelas jadi(Kelas lama, LocalDate hariIni) {
        BacaIsian baca = new BacaIsian();
        LocalDate m = baca.tanggal("mulai", mulai, "Tanggal mulai");
        LocalDate s = baca.tanggal("selesai", selesai, "Tanggal selesai");
        LocalDate batas = baca.tanggal("batasPendaftaran", batasPendaftaran, "Batas pendaftaran");
        Integer min = baca.bulat("kuotaMinimal", kuotaMinimal, "Kuota minimal");
        Integer maks = baca.bulat("kuotaMaksimal", kuotaMaksimal, "Kuota maksimal");
        wajib(baca.periksa());
        tanggal(baca.periksa(), m, s, batas, hariIni);
        baca.periksa().tolakJika(min != null && min < 1, "kuotaMinimal", "Kuota minimal paling sedikit 1 orang.")
            .tolakJika(min != null && maks != null && (maks < min || maks > KUOTA_TERBESAR), "kuotaMaksimal", "Kuota maksimal paling sedikit sama dengan kuota minimal, dan paling banyak " + KUOTA_TERBESAR + " orang.");
        baca.selesai();
        return new Kelas(lama.id(), lama.satker(), lama.kursusId(), BentukKelas.valueOf(bentuk), tempat.strip(), m, s, lama.biaya(), min, maks, batas, lama.keadaan(), lama.jadwalKe(), lama.batalAlasan());
    }

    private void wajib(PeriksaIsian p) {
        p.tolakJika(bentuk == null || !bentuk.matches("TATAP_MUKA|DARING|HIBRIDA"), "bentuk", "Pilih Kelas: tatap muka, daring, atau hibrida.").wajib("tempat", tempat, "Isi Tempat.")
            .panjang("tempat", tempat, 200, "Tempat").wajib("mulai", mulai, "Isi Tanggal mulai.").wajib("selesai", selesai, "Isi Tanggal selesai.")
            .wajib("batasPendaftaran", batasPendaftaran, "Isi Batas pendaftaran.").wajib("kuotaMinimal", kuotaMinimal, "Isi Kuota minimal.").wajib("kuotaMaksimal", kuotaMaksimal, "Isi Kuota maksimal.");
    }

    static void tanggal(PeriksaIsian p, LocalDate mulai, LocalDate selesai, LocalDate batas, LocalDate hariIni) {
        p.tolakJika(mulai != null && mulai.isBefore(hariIni), "mulai", "Tanggal mulai tidak boleh sebelum hari ini.")
            .tolakJika(mulai != null && selesai != null && selesai.isBefore(mulai), "selesai", "Tanggal selesai tidak boleh sebelum tanggal mulai.")
            .tolakJika(mulai != null && batas != null && batas.isAfter(mulai), "batasPendaftaran", "Batas pendaftaran paling lambat pada tanggal mulai.")
            .tolakJika(batas != null && batas.isBefore(hariIni), "batasPendaftaran", "Batas pendaftaran tidak boleh sebelum hari ini.");
    }
}
