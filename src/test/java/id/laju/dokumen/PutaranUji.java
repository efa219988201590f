package id.laju.dokumen;

import java.security.Security;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Tests make hundreds of keys and open them as often; what protects real keys for years is left to
 * {@link PutaranKunciTest} and to the benchmarks.
 */
@Component
@ConditionalOnProperty(name = "laju.bench.sandi", havingValue = "false", matchIfMissing = true)
class PutaranUji {

    private static final List<String> SETELAN = List.of("keystore.pkcs12.keyPbeIterationCount", "keystore.pkcs12.certPbeIterationCount",
        "keystore.pkcs12.macIterationCount");
    /** As the application has set them. */
    private static final Map<String, String> ASLI = asli();

    PutaranUji() {
        sedikit();
    }

    static void sedikit() {
        SETELAN.forEach(s -> Security.setProperty(s, "1000"));
    }

    static void asliKembali() {
        ASLI.forEach(Security::setProperty);
    }

    private static Map<String, String> asli() {
        BrankasKunci.dapatDipakai(new char[0]);
        return SETELAN.stream().collect(Collectors.toMap(Function.identity(), Security::getProperty));
    }
}
