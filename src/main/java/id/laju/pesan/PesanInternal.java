package id.laju.pesan;

import java.time.Instant;

/** A message between colleagues. @param kepada as it was addressed: a person, or all of a role @param balasKe message that it answers; null for a first one @param dibaca by the reader of the list; null before */
public record PesanInternal(long id, String satker, String dari, String kepada, String perihal, String isi, Long balasKe, Instant dibuat, Instant dibaca) {
}
