package id.laju.berkas;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;

/** Sends a large PDF by way of a temporary file: made whole before the first byte leaves, so that a paper that fails is an error and no broken file. */
public final class BerkasSementara {

    private BerkasSementara() {
    }

    /** @param nama without its extension; strokes become dashes */
    public static void kirim(String nama, HttpServletResponse jawaban, Consumer<OutputStream> isi) throws IOException {
        Path sementara = Files.createTempFile("laju-berkas", ".pdf");
        try {
            try (OutputStream ke = Files.newOutputStream(sementara)) {
                isi.accept(ke);
            }
            jawaban.setContentType(MediaType.APPLICATION_PDF_VALUE);
            jawaban.setContentLengthLong(Files.size(sementara));
            jawaban.setHeader("Content-Disposition", ContentDisposition.inline().filename(nama.replace('/', '-') + ".pdf", StandardCharsets.UTF_8).build().toString());
            jawaban.setHeader("Cache-Control", "no-store, private");
            Files.copy(sementara, jawaban.getOutputStream());
        } finally {
            Files.deleteIfExists(sementara);
        }
    }
}
