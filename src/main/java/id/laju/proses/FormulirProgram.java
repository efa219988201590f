package id.laju.proses;

import id.laju.mesin.TemuanModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The HTML forms of the program. They run in the browsers of staff, so that a package has them only to be read: one that was changed is refused, one that was not is passed over. */
@Component
class FormulirProgram {

    private static final String ALASAN = "formulir HTML hanya berubah bersama program; ajukan modelnya saja, dan mintalah perubahan formulirnya kepada pemrogram.";

    private final ResourcePatternResolver sumber;

    FormulirProgram(ResourcePatternResolver sumber) {
        this.sumber = sumber;
    }

    List<TemuanModel> periksa(Map<String, byte[]> berkas) {
        return berkas.entrySet().stream().filter(b -> html(b.getKey()) && !sama(b.getKey(), b.getValue())).map(b -> new TemuanModel(b.getKey(), "", "", ALASAN)).toList();
    }

    static boolean html(String nama) {
        return nama.endsWith(".html");
    }

    private boolean sama(String nama, byte[] isi) {
        String berkas = nama.substring(nama.lastIndexOf('/') + 1);
        return cari(berkas).map(FormulirProgram::baca).anyMatch(ada -> Arrays.equals(rapi(ada), rapi(isi)));
    }

    /** Editors and archives change the ends of lines, which means nothing. */
    private static byte[] rapi(byte[] isi) {
        return new String(isi, StandardCharsets.UTF_8).replace("\r\n", "\n").strip().getBytes(StandardCharsets.UTF_8);
    }

    private Stream<Resource> cari(String berkas) {
        if (!berkas.matches("[\\w.-]+")) {
            return Stream.empty();
        }
        try {
            return Arrays.stream(sumber.getResources("classpath*:forms/**/" + berkas));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] baca(Resource berkas) {
        try {
            return berkas.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
