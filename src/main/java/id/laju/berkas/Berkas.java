package id.laju.berkas;

import java.time.Instant;
import java.util.UUID;

/**
 * One file as someone handed it in; the same content handed in twice is two of these and stored once.
 *
 * @param jenis  media type found in the content
 * @param ukuran bytes
 * @param sha256 of the content, 64 hexadecimal digits in lower case
 */
public record Berkas(UUID id, String satker, String nama, String jenis, long ukuran, String sha256, String pengunggah,
                     Instant dibuat) {

    /** The same file under a name that others may read. */
    public Berkas bernama(String lain) {
        return new Berkas(id, satker, lain, jenis, ukuran, sha256, pengunggah, dibuat);
    }
}
