package id.laju.pesan;

import java.time.Instant;

/** One talk in a list. @param nomor order, or pre-order before @param baru messages that the reader has not seen */
public record Percakapan(long permohonanId, String satker, String nomor, String pelanggan, String terakhir, Instant saat, int baru) {
}
