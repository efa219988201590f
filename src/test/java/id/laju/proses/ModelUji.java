package id.laju.proses;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;

/** Models that the tests of the workbench change: copies of one small process under names of their own, so that no other test meets them. */
final class ModelUji {

    private ModelUji() {
    }

    /** A process with one task, "Catat usulan", three working days. */
    static String bpmn(String kunci) {
        return baca("bpmn/coba/coba-usulan.bpmn").replace("coba-usulan", kunci);
    }

    static String bpmn(String kunci, String norma) {
        return bpmn(kunci).replace("3 hari kerja", norma);
    }

    static byte[] bita(String isi) {
        return isi.getBytes(StandardCharsets.UTF_8);
    }

    static String baca(String jalur) {
        try {
            return new ClassPathResource(jalur).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, byte[]> isi) {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(hasil)) {
            for (Map.Entry<String, byte[]> satu : isi.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey()));
                zip.write(satu.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasil.toByteArray();
    }
}
