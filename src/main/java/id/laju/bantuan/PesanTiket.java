package id.laju.bantuan;

import java.time.Instant;
import java.util.UUID;

/** @param dariPelanggan written by the customer, else by the balai @param isi clean HTML @param berkasId null without a file */
public record PesanTiket(long id, long tiketId, boolean dariPelanggan, String oleh, String isi, UUID berkasId, Instant dibuat) {
}
