package id.laju.pemindahan;

import java.time.Instant;

/** @param keadaan MENUNGGU, PINDAH or TETAP. @param alasan why it stays. @param hasil what changed for it, in words */
record KasusPemindahan(long pemindahan, String kasus, String keadaan, String alasan, String hasil, Instant pada) {
}
