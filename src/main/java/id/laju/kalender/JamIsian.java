package id.laju.kalender;

import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Working hours of one or several weekdays as they are typed. */
record JamIsian(List<String> hari, String mulai, String selesai, String istirahatMulai, String istirahatSelesai, String berlakuDari,
        String berlakuSampai, String keterangan) {

    List<JamKerja> jam(String satker) {
        if (hari == null || hari.isEmpty()) {
            throw IsianKeliru.pada("hari", "Pilih paling sedikit satu hari.");
        }
        BacaIsian baca = new BacaIsian();
        LocalTime awal = baca.jam("mulai", mulai, "Jam mulai");
        LocalTime akhir = baca.jam("selesai", selesai, "Jam selesai");
        LocalTime rehat = baca.jam("istirahatMulai", istirahatMulai, "Mulai istirahat");
        LocalTime usai = baca.jam("istirahatSelesai", istirahatSelesai, "Selesai istirahat");
        LocalDate dari = baca.tanggal("berlakuDari", berlakuDari, "Tanggal mulai berlaku");
        LocalDate sampai = baca.tanggal("berlakuSampai", berlakuSampai, "Tanggal akhir");
        List<Integer> hariDipilih = hari.stream().map(h -> baca.bulat("hari", h, "Hari")).toList();
        baca.selesai();
        return hariDipilih.stream().map(h -> new JamKerja(0, satker, h, awal, akhir, rehat, usai, dari, sampai, keterangan)).toList();
    }
}
