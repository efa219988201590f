package id.laju.berkas;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer of a controller that has already made sure that the reader may see the file. */
public final class Unduhan {

    private Unduhan() {
    }

    /** To be looked at in the browser (dialog, new tab). */
    public static ResponseEntity<byte[]> lihat(Berkas berkas, byte[] isi) {
        return kirim(berkas.nama(), berkas.jenis(), isi, ContentDisposition.inline());
    }

    /** The same for what is kept by a feature itself. */
    public static ResponseEntity<byte[]> lihat(String nama, String mime, byte[] isi) {
        return kirim(nama, mime, isi, ContentDisposition.inline());
    }

    /** To be stored by the browser. */
    public static ResponseEntity<byte[]> unduh(Berkas berkas, byte[] isi) {
        return kirim(berkas.nama(), berkas.jenis(), isi, ContentDisposition.attachment());
    }

    /** A PDF that was just made and is stored nowhere. */
    public static ResponseEntity<byte[]> lihatPdf(String nama, byte[] isi) {
        return kirim(NamaBerkas.rapikan(nama, JenisBerkas.PDF), JenisBerkas.PDF.mime(), isi, ContentDisposition.inline());
    }

    /** Anything but the known kinds is only ever offered for storing. */
    private static ResponseEntity<byte[]> kirim(String nama, String jenis, byte[] isi, ContentDisposition.Builder cara) {
        boolean dikenal = JenisBerkas.dariMime(jenis).isPresent();
        ContentDisposition.Builder letak = dikenal ? cara : ContentDisposition.attachment();
        return ResponseEntity.ok()
            .contentType(dikenal ? MediaType.parseMediaType(jenis) : MediaType.APPLICATION_OCTET_STREAM)
            .header("X-Content-Type-Options", "nosniff")
            .header("Content-Disposition", letak.filename(nama, StandardCharsets.UTF_8).build().toString())
            .cacheControl(CacheControl.noStore().cachePrivate())
            .body(isi);
    }
}
