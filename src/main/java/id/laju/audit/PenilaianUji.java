package id.laju.audit;

import java.time.Instant;

/** @param putusan memenuhi, tidakMemenuhi or ulang (samples are taken once more) */
public record PenilaianUji(long permohonanId, int putaran, String putusan, String catatan, String oleh, Instant pada) {

    public String ditulis() {
        return switch (putusan) {
            case "memenuhi" -> "Memenuhi";
            case "ulang" -> "Contoh diambil ulang";
            default -> "Tidak memenuhi";
        };
    }
}
