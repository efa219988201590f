package id.laju.berkas;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits that an installation may change.
 *
 * @param maks key of a rule to its own limit, for example {@code laju.berkas.maks.data-dukung=2MB}
 * @param foto largest photo that is taken in to be made smaller
 */
@ConfigurationProperties("laju.berkas")
public record BatasBerkas(@DefaultValue Map<String, DataSize> maks, @DefaultValue("10MB") DataSize foto) {

    long untuk(Aturan aturan) {
        return maks.getOrDefault(aturan.kunci(), aturan.maks()).toBytes();
    }
}
