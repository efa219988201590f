package id.laju.tagihan;

import java.time.Instant;

/** The newest tick of a payment. @param keadaan what the three said then */
record Centang(String kunci, boolean dicentang, String keadaan, String catatan, Instant pada, String oleh) {
}
