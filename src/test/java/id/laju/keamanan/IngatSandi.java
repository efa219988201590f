package id.laju.keamanan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Whether a password fits a hash never changes, so each pair is worked out once for the hundreds of sign-ins of the tests; codes and passwords that
 * they make themselves are hashed in as few rounds as there can be. Not where they measure; what real ones cost is left to {@link SandiMahalTest}.
 */
@Component
@ConditionalOnProperty(name = "laju.bench.sandi", havingValue = "false", matchIfMissing = true)
class IngatSandi implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String nama) {
        return bean instanceof PasswordEncoder asli ? new Pengingat(asli, new ConcurrentHashMap<>()) : bean;
    }

    private static final PasswordEncoder MURAH = new BCryptPasswordEncoder(4);

    private record Pasangan(String sandi, String hash) {
    }

    record Pengingat(PasswordEncoder asli, Map<Pasangan, Boolean> cocok) implements PasswordEncoder {

        @Override
        public String encode(CharSequence sandi) {
            return "{bcrypt}" + MURAH.encode(sandi);
        }

        @Override
        public boolean matches(CharSequence sandi, String hash) {
            return sandi == null || hash == null ? asli.matches(sandi, hash)
                : cocok.computeIfAbsent(new Pasangan(sandi.toString(), hash), p -> asli.matches(p.sandi(), p.hash()));
        }

        @Override
        public boolean upgradeEncoding(String hash) {
            return asli.upgradeEncoding(hash);
        }
    }
}
