package id.laju.berkas;

import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.Tika;

/** The kinds of file that are accepted at all; decided by the first bytes, never by the name. */
public enum JenisBerkas {

    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png");

    private static final Tika TIKA = new Tika();

    private final String mime;
    private final String akhiran;

    JenisBerkas(String mime, String akhiran) {
        this.mime = mime;
        this.akhiran = akhiran;
    }

    public String mime() {
        return mime;
    }

    /** The file name extension, without the dot. */
    public String akhiran() {
        return akhiran;
    }

    boolean foto() {
        return this != PDF;
    }

    /** Empty when the content is none of the accepted kinds, whatever the file calls itself. */
    static Optional<JenisBerkas> dariIsi(byte[] isi) {
        return dariMime(mimeIsi(isi));
    }

    static String mimeIsi(byte[] isi) {
        return TIKA.detect(isi);
    }

    static Optional<JenisBerkas> dariMime(String mime) {
        return Arrays.stream(values()).filter(j -> j.mime.equals(mime)).findFirst();
    }
}
