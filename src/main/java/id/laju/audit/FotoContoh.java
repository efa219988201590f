package id.laju.audit;

import java.util.UUID;

/** A photo of a sample, or a drawn signature. @param contohId null for a signature */
public record FotoContoh(long id, Long contohId, Jenis jenis, UUID berkasId) {

    enum Jenis {
        FOTO, TTD_PELANGGAN, TTD_PETUGAS;

        boolean tandaTangan() {
            return this != FOTO;
        }
    }
}
