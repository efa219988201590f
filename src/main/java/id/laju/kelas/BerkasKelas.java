package id.laju.kelas;

import java.time.Instant;
import java.util.UUID;

/** Material or photo of a class. @param judul title, or what a photo shows */
public record BerkasKelas(long id, long kelasId, String judul, UUID berkasId, String oleh, Instant dibuat) {
}
