package id.laju.wbs;

import java.util.UUID;

/** The copy of a file that readers see. */
record Bukti(String nama, String mime, byte[] isi) {

    /** As it came, under the second key. */
    record Asli(UUID salinan, String nama, byte[] isi) {
    }

    /** For lists, so that no content is opened. */
    record Tampil(UUID id, String nama) {
    }
}
