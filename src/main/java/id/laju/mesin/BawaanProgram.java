package id.laju.mesin;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models as this version of the program brings them, whatever holds in their place. */
@Component
public class BawaanProgram {

    private final ResourcePatternResolver sumber;
    private final SatkerService satker;

    BawaanProgram(ResourcePatternResolver sumber, SatkerService satker) {
        this.sumber = sumber;
        this.satker = satker;
    }

    /** @param balai whose own version; null: everybody's */
    public Optional<byte[]> isi(String berkas, String balai) {
        try {
            return Stream.of(sumber.getResources("classpath*:bpmn/**/" + berkas)).filter(r -> Objects.equals(pemilik(r), balai)).findFirst().map(BawaanProgram::baca);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The satker whose own version this is: {@code bpmn/<fitur>/<satker>/<proses>.bpmn}; null for everybody's. */
    String pemilik(Resource model) {
        try {
            String[] bagian = model.getURL().getPath().split("/");
            String folder = bagian[bagian.length - 2];
            return satker.semua().stream().map(Satker::kode).filter(folder::equals).findFirst().orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] baca(Resource berkas) {
        try {
            return berkas.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
