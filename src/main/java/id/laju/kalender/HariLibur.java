package id.laju.kalender;

import java.time.LocalDate;

/** A day without work, of every satker ({@link KalenderService#SEMUA}) or of one. */
public record HariLibur(long id, String satker, LocalDate tanggal, String nama, Jenis jenis, String keterangan) {

    public enum Jenis { NASIONAL, CUTI_BERSAMA, SATKER }

    public HariLibur {
        nama = nama == null ? "" : nama.strip();
        keterangan = keterangan == null ? "" : keterangan.strip();
    }

    /** One that has no id yet. */
    public static HariLibur baru(String satker, LocalDate tanggal, String nama, Jenis jenis, String keterangan) {
        return new HariLibur(0, satker, tanggal, nama, jenis, keterangan);
    }
}
