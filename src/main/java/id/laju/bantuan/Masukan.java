package id.laju.bantuan;

import java.time.Instant;

/**
 * A suggestion, or praise.
 *
 * @param nama as it is shown: organisation of the writer
 * @param tanggapan of the balai; null without
 */
public record Masukan(long id, String satker, Jenis jenis, long pelangganId, String pembuat, String nama, String isi, Status status, String tanggapan, Instant dibuat, Instant diputus, String diputusOleh) {

    public enum Jenis { SARAN, TESTIMONI }

    public enum Status {
        BARU("kuning"), TAYANG("hijau"), DITOLAK("merah"), DIBACA("biru");

        private final String warna;

        Status(String warna) {
            this.warna = warna;
        }

        public String warna() {
            return warna;
        }
    }
}
