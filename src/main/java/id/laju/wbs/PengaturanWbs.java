package id.laju.wbs;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param kunci master keys by version, 32 bytes as Base64; the highest version seals, the others still open
 * @param simpanHari days that a report is kept after its end
 * @param batasKeliru wrong receipts in ten minutes, of everybody together, before all have to wait a little
 */
@ConfigurationProperties("laju.wbs")
record PengaturanWbs(@DefaultValue Map<Integer, String> kunci, @DefaultValue("730") int simpanHari, @DefaultValue("20") int batasKeliru) {

    /** Without the keys. */
    @Override
    public String toString() {
        return "PengaturanWbs" + kunci.keySet();
    }
}
