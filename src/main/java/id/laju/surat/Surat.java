package id.laju.surat;

import java.time.Instant;

/**
 * One mail of the outbox.
 *
 * @param rahasia carries a one-time link
 * @param dihubungi when somebody without an e-mail was told by WhatsApp or telephone
 * @param tidakDiminta kept, but not sent: the addressee does without this kind
 * @param cobaLagi when to try next; null when it has left or was given up
 */
record Surat(long id, String satker, String kunci, String kepada, String judul, String html, String teks, boolean rahasia,
        Instant dibuat, Instant terkirim, int percobaan, Instant cobaLagi, String galat, Instant dihubungi, String dihubungiOleh, boolean tidakDiminta) {

    boolean tanpaSurel() {
        return Tujuan.tanpaSurel(kepada);
    }

    String status() {
        if (tidakDiminta) {
            return "Tidak diminta penerima";
        }
        if (tanpaSurel()) {
            return dihubungi != null ? "Sudah dihubungi" : "Hubungi lewat WhatsApp/telepon";
        }
        return terkirim != null ? "Terkirim" : cobaLagi == null ? "Gagal" : percobaan > 0 ? "Dicoba lagi" : "Menunggu";
    }

    /** Without addresses and content. */
    @Override
    public String toString() {
        return "Surat[" + id + "]";
    }
}
