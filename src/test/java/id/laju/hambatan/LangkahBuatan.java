package id.laju.hambatan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Rows of steps and calls by hand, of processes that nobody else has. */
@Component
class LangkahBuatan {

    private final JdbcTemplate sql;

    LangkahBuatan(JdbcTemplate sql) {
        this.sql = sql;
    }

    String kasus(String satker, String layanan) {
        String nomor = satker + "/HMB-" + UUID.randomUUID();
        sql.update("insert into kasus (nomor, layanan, satker, status, dibuat) values (?, ?, ?, 'Sedang Diproses', now())", nomor, layanan, satker);
        return nomor;
    }

    /** Of staff, ended. */
    void selesai(String kasus, String proses, String elemen, Instant selesai, long tunggu, long kerja) {
        baris(kasus, proses, 1, null, elemen, "userTask", "balai", null, selesai, false, tunggu, kerja);
    }

    void terbuka(String kasus, String proses, String elemen, Instant tenggat) {
        baris(kasus, proses, 1, null, elemen, "userTask", "balai", tenggat, null, false, null, null);
    }

    void baris(String kasus, String proses, int versi, String varian, String elemen, String jenis, String giliran, Instant tenggat, Instant selesai, boolean dibatalkan, Long tunggu, Long kerja) {
        sql.update("""
            insert into langkah (kasus, proses, versi, varian, elemen, nama, jenis, pegangan, giliran, dibuat, tenggat, selesai, pelaku, dibatalkan, menit_tunggu, menit_kerja)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", kasus, proses, versi, varian, elemen, "Nama " + elemen, jenis, UUID.randomUUID().toString(), giliran,
            waktu(selesai == null ? Instant.parse("2026-03-02T01:00:00Z") : selesai.minusSeconds(60)), waktu(tenggat), waktu(selesai), selesai == null ? null : "cs", dibatalkan, tunggu, kerja);
    }

    void fase(String kasus, String proses, String elemen, String dipanggil, Instant selesai, Long menit) {
        sql.update("insert into fase (kasus, proses, versi, elemen, nama, dipanggil, pegangan, dibuat, selesai, menit) values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)", kasus, proses, elemen, "Nama " + elemen,
            dipanggil, UUID.randomUUID().toString(), waktu(Instant.parse("2026-03-02T01:00:00Z")), waktu(selesai), menit);
    }

    private static Timestamp waktu(Instant saat) {
        return saat == null ? null : Timestamp.from(saat);
    }
}
