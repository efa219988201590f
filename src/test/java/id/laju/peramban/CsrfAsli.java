package id.laju.peramban;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.test.util.ReflectionTestUtils;

/** MockMvc with a token puts a repository of its own into the running filters for good; over HTTP the real one must answer. */
@Component
class CsrfAsli {

    private static final String TEMPAT = "tokenRepository";

    private final Map<CsrfFilter, CsrfTokenRepository> asli = new LinkedHashMap<>();

    CsrfAsli(List<SecurityFilterChain> rantai) {
        rantai.stream().flatMap(r -> r.getFilters().stream()).filter(CsrfFilter.class::isInstance).map(CsrfFilter.class::cast)
                .forEach(f -> asli.put(f, (CsrfTokenRepository) ReflectionTestUtils.getField(f, TEMPAT)));
    }

    void kembali() {
        asli.forEach((saringan, tempat) -> ReflectionTestUtils.setField(saringan, TEMPAT, tempat));
    }
}
