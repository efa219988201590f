package id.laju.pemeliharaan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Where a certificate was reported. @param dilaporkan null while only its proof is there */
record LaporanSertifikat(long sertifikatId, String tujuan, LocalDate tanggal, String nomor, UUID berkasId, String oleh, Instant dilaporkan) {
}
