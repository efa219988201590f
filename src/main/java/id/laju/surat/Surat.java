package id.laju.surat;

import java.time.Instant;

/**
 * One mail of the outbox.
 *
 * @param rahasia carries a one-time link
 * @param galat why the last attempt failed, in Indonesian and without the address; null when it did not
 * @param dihubungi when somebody whom no mail reached was told by WhatsApp or telephone
 * @param tidakDiminta kept, but not sent: the addressee does without this kind
 * @param cobaLagi when to try next; null when it has left or was given up
 */
record Surat(long id, String satker, String kunci, String kepada, String judul, String html, String teks, boolean rahasia,
        Instant dibuat, Instant terkirim, int percobaan, Instant cobaLagi, String galat, Instant dihubungi, String dihubungiOleh, boolean tidakDiminta, KeadaanSurat keadaan) {

    boolean tanpaSurel() {
        return Tujuan.tanpaSurel(kepada);
    }

    /** Without addresses and content. */
    @Override
    public String toString() {
        return "Surat[" + id + "]";
    }
}
