package id.laju.kalender;

import java.time.LocalDate;

/**
 * Published inside the transaction that changed the calendar; open due dates of the satker
 * ({@link KalenderService#SEMUA}: of every satker) have to be reckoned again.
 *
 * @param sejak the first day that changed: what is due before it stays
 */
public record KalenderBerubah(String satker, LocalDate sejak) {
}
