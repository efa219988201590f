package id.laju.sertifikasi;

/** An item of the price list on a quotation. @param banyak null while nobody has said how often */
public record JasaDipilih(Long posId, Integer banyak) {
}
