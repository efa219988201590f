package id.laju.insitu;

import java.time.Instant;
import java.util.UUID;

/** A photo or a drawn signature. @param sampelId null for one of the whole visit */
record FotoLapangan(long id, long jadwalId, Long sampelId, JenisFoto jenis, UUID berkasId, String oleh, Instant pada) {
}
