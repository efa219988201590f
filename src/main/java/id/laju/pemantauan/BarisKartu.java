package id.laju.pemantauan;

import java.time.Instant;
import java.time.ZoneId;

/** @param nama customer's name as printed on the request, else as registered */
record BarisKartu(String tugas, String kasus, String nomor, String nama, String layanan, String analisa, String satker, String zona, Instant tenggat) {

    ZoneId zonaWaktu() {
        return ZoneId.of(zona);
    }
}
