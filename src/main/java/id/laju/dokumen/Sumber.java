package id.laju.dokumen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** Fonts and pictures that belong to the program. */
final class Sumber {

    static final String LOGO = Barkode.dataUri(baca("dokumen/logo.png"));

    private Sumber() {
    }

    static byte[] baca(String jalur) {
        try (InputStream masuk = new ClassPathResource(jalur).getInputStream()) {
            return masuk.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
