package id.laju.dokumen;

import java.time.Instant;
import java.util.UUID;

/** The signature of one person on one draft. */
record TandaTangan(String sha256Naskah, String staf, UUID berkas, String penyedia, boolean contoh, Instant waktu) {
}
