package id.laju.pelanggan;

import java.time.Instant;

/** Somebody asked for a password under an address that no account has. @param kali how often meanwhile */
record PermintaanSandi(long id, String surel, Instant waktu, int kali, Instant selesai, String oleh) {
}
