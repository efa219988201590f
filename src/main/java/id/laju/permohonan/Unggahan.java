package id.laju.permohonan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/** A file as it came from the browser. */
public record Unggahan(String nama, byte[] isi) {

    /** Without the empty fields of a form; null is none. */
    public static List<Unggahan> dari(List<MultipartFile> berkas) {
        return berkas == null ? List.of() : berkas.stream().filter(b -> !b.isEmpty()).map(Unggahan::dari).toList();
    }

    private static Unggahan dari(MultipartFile berkas) {
        try {
            return new Unggahan(berkas.getOriginalFilename(), berkas.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
