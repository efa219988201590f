package id.laju.kalender;

/**
 * Published inside the transaction that changed the calendar; open due dates of the satker
 * ({@link KalenderService#SEMUA}: of every satker) have to be reckoned again.
 */
public record KalenderBerubah(String satker) {
}
