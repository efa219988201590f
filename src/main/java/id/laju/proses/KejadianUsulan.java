package id.laju.proses;

import java.time.OffsetDateTime;

/** What happened to a proposal. @param oleh account; null: the program */
public record KejadianUsulan(String kejadian, String oleh, OffsetDateTime pada, String catatan) {

    public String sebutan() {
        return switch (kejadian) {
            case "DIAJUKAN" -> "Diajukan";
            case "DIJADWALKAN" -> "Dirilis, berlaku kemudian";
            case "DIRILIS" -> "Berlaku";
            case "DITOLAK" -> "Ditolak";
            case "DITARIK" -> "Ditarik";
            default -> "Gagal berlaku, dibuka kembali";
        };
    }
}
