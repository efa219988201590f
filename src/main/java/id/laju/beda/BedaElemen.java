package id.laju.beda;

import java.util.List;

/**
 * An element that is not the same in both versions.
 *
 * @param sebutan what kind of thing it is, in words
 * @param rincian for a changed one what changed; for a new or lost one what it says or said
 */
public record BedaElemen(String elemen, String nama, String sebutan, Jenis jenis, List<BedaSifat> rincian) {

    /** Its fate, and the class of its mark on the picture. */
    public enum Jenis {
        TAMBAH("Ditambah"), HILANG("Dihapus"), UBAH("Diubah");

        private final String kata;

        Jenis(String kata) {
            this.kata = kata;
        }

        public String kata() {
            return kata;
        }

        public String kelas() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
