package id.laju.kalender;

import id.laju.umum.BacaIsian;
import java.time.LocalDate;
import java.util.Arrays;

/** A holiday as it is typed. */
record LiburIsian(String tanggal, String nama, String jenis, String keterangan) {

    /** What a satker adds for itself is always its own kind. */
    HariLibur libur(String satker) {
        BacaIsian baca = new BacaIsian();
        LocalDate hari = baca.tanggal("tanggal", tanggal, "Tanggal");
        baca.selesai();
        return HariLibur.baru(satker, hari, nama, satker.equals(KalenderService.SEMUA) ? jenisUmum() : HariLibur.Jenis.SATKER, keterangan);
    }

    private HariLibur.Jenis jenisUmum() {
        return Arrays.stream(HariLibur.Jenis.values()).filter(j -> j.name().equals(jenis) && j != HariLibur.Jenis.SATKER).findFirst().orElse(null);
    }
}
