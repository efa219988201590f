package id.laju.penomoran;

import id.laju.umum.BacaIsian;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** A pattern as it is typed. */
record PolaIsian(String jenis, String pola, String ulang, String mulaiDari, String berlakuDari) {

    PolaNomor polaNomor(String satker) {
        BacaIsian baca = new BacaIsian();
        Integer mulai = baca.bulat("mulaiDari", mulaiDari, "Nomor awal");
        LocalDate dari = baca.tanggal("berlakuDari", berlakuDari, "Tanggal mulai berlaku");
        baca.selesai();
        return PolaNomor.baru(satker, jenis == null ? "" : jenis.strip().toUpperCase(Locale.ROOT), pola,
            Arrays.stream(PolaNomor.Ulang.values()).filter(u -> u.name().equals(ulang)).findFirst().orElse(null), mulai == null ? 1 : mulai, dari);
    }
}
