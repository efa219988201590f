package id.laju.bantuan;

import java.io.IOException;
import org.springframework.web.multipart.MultipartFile;

/** A file as it was sent. */
record Lampiran(String nama, byte[] isi) {

    /** @return null when none was chosen */
    static Lampiran dari(MultipartFile f) throws IOException {
        return f == null || f.isEmpty() ? null : new Lampiran(f.getOriginalFilename(), f.getBytes());
    }
}
