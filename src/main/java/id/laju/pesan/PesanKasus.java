package id.laju.pesan;

import java.time.Instant;

/** @param dariPelanggan written by the customer @param peran role that it is for, or in which it was written @param dibaca by the other side; null before */
public record PesanKasus(long id, long permohonanId, boolean dariPelanggan, String peran, String oleh, String isi, Instant dibuat, Instant dibaca) {
}
