package id.laju.kalender;

/** A year whose holidays are complete, and the decree that says so. */
public record TahunKalender(int tahun, String dasar) {
}
