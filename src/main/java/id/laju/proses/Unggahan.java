package id.laju.proses;

import java.time.OffsetDateTime;
import java.util.UUID;

/** Files that somebody uploaded and that are no proposal yet. @param kunci process from whose page they came; may be null @param dasar definition that was taken home; may be null */
public record Unggahan(UUID id, String oleh, String kunci, String satker, String alasan, String dasar, OffsetDateTime dibuat) {
}
