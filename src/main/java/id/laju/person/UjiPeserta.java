package id.laju.person;

import java.time.Instant;

/**
 * One test of one participant.
 *
 * @param ke 1 for the first
 * @param sesiId null while no session is found
 * @param hasil KOMPETEN, BELUM_KOMPETEN or TIDAK_HADIR; null before
 */
record UjiPeserta(long id, long pesertaId, int ke, Long sesiId, String hasil, String catatan, String dinilaiOleh, Instant dinilai, boolean tanpaUlang) {

    boolean kompeten() {
        return "KOMPETEN".equals(hasil);
    }

    String hasilDitulis() {
        return hasil == null ? "belum diuji" : switch (hasil) {
            case "KOMPETEN" -> "kompeten";
            case "TIDAK_HADIR" -> "tidak hadir";
            default -> "belum kompeten";
        };
    }
}
