package id.laju.satker;

import java.time.LocalDate;

/** @param sampai last day the satker carried this name */
record NamaLama(String nama, LocalDate sampai) {
}
