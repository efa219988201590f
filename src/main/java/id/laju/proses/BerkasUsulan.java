package id.laju.proses;

import java.util.UUID;

/**
 * A file of a proposal.
 *
 * @param kunci id of the process, decision or form
 * @param dasar the definition that it changes; null for a new one
 */
public record BerkasUsulan(UUID usulan, String nama, String kunci, String sha256, String dasar, int ukuran) {

    public boolean model() {
        return nama.endsWith(".bpmn");
    }

    public boolean formulir() {
        return nama.endsWith(".form");
    }
}
