package id.laju.keamanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import id.laju.LajuTest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every address of the application as people who have no business there. */
@LajuTest
class OrangLuarTest {

    /** Addresses that are meant for everybody; a new one is added here with a thought. */
    private static final List<String> UMUM = List.of("/", "/masuk", "/daftar", "/lupa-sandi", "/tautan", "/publik", "/verifikasi", "/error",
            "/tarif", "/bahasa", "/demo", "/awal", "/aset", "/panduan", "/favicon.ico");

    @Autowired MockMvc mvc;
    @Autowired UserDetailsService akun;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping alamat;

    private record Alamat(String cara, String jalur) {

        boolean umum() {
            return jalur.equals("/") || UMUM.stream().filter(u -> u.length() > 1).anyMatch(u -> jalur.equals(u) || jalur.startsWith(u + "/"));
        }
    }

    private Stream<Alamat> semua() {
        return alamat.getHandlerMethods().keySet().stream().flatMap(info -> info.getPatternValues().stream().flatMap(pola -> {
            Set<RequestMethod> cara = info.getMethodsCondition().getMethods();
            return (cara.isEmpty() ? Stream.of("GET") : cara.stream().map(Enum::name))
                    .map(c -> new Alamat(c, pola.replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "1").replace("/**", "/x")));
        }));
    }

    @Test
    void withoutLoginEverythingButThePublicPagesIsClosed() throws Exception {
        for (Alamat a : semua().filter(a -> !a.umum()).toList()) {
            var jawab = mvc.perform(request(HttpMethod.valueOf(a.cara()), URI.create(a.jalur())).with(csrf())).andReturn().getResponse();
            assertThat(jawab.getStatus()).as(a.toString()).isIn(302, 401, 403);
            if (jawab.getStatus() == 302) {
                assertThat(jawab.getRedirectedUrl()).as(a.toString()).contains("/masuk");
            }
        }
    }

    @Test
    void withoutATokenNothingIsChangedAnywhere() throws Exception {
        for (Alamat a : semua().filter(a -> !a.cara().equals("GET") && !a.jalur().startsWith("/publik/simponi")).toList()) {
            var jawab = mvc.perform(request(HttpMethod.valueOf(a.cara()), URI.create(a.jalur())).with(user(akun.loadUserByUsername("cs")))).andReturn().getResponse();
            assertThat(jawab.getStatus()).as(a.toString()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs", "kepala", "admin"})
    void staffHaveNoBusinessInTheCustomersPortal(String nama) throws Exception {
        for (Alamat a : semua().filter(a -> a.jalur().startsWith("/portal")).toList()) {
            var jawab = mvc.perform(request(HttpMethod.valueOf(a.cara()), URI.create(a.jalur())).with(csrf()).with(user(akun.loadUserByUsername(nama))))
                    .andReturn().getResponse();
            assertThat(jawab.getStatus()).as(a.toString()).isEqualTo(403);
        }
    }
}
