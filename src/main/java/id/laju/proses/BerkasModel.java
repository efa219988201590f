package id.laju.proses;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file of a model as an answer. Only ever offered for storing; scripts that draw it read it all the same. */
final class BerkasModel {

    private BerkasModel() {
    }

    static ResponseEntity<byte[]> kirim(String nama, byte[] isi) {
        boolean xml = nama.endsWith(".bpmn") || nama.endsWith(".dmn");
        return ResponseEntity.ok().contentType(xml ? MediaType.APPLICATION_XML : MediaType.APPLICATION_OCTET_STREAM)
            .header("X-Content-Type-Options", "nosniff")
            .header("Content-Disposition", ContentDisposition.attachment().filename(nama, StandardCharsets.UTF_8).build().toString())
            .cacheControl(CacheControl.noStore().cachePrivate()).body(isi);
    }
}
