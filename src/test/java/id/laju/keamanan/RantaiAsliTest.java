package id.laju.keamanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import id.laju.LajuTest;
import id.laju.SemuaAlamat;
import jakarta.servlet.Filter;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.handler.HandlerMappingIntrospector;

/** The filters as production has them, with the search for handlers that other tests leave out ({@link TanpaIntip}): it changes no answer, because no rule asks. */
@LajuTest
class RantaiAsliTest {

    /** What is no controller, what another filter chain answers, and what nobody knows. */
    private static final List<String> LAIN = List.of("/forms/umum/laju.js", "/camunda/lib/a.js", "/camunda/assets/a.css", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/",
            "/camunda/api/engine/engine/default/task", "/camunda/api/admin/auth/user/default/login/tasklist", "/camunda/api/admin/setup/default", "/engine-rest/task",
            "/engine-rest/identity/verify", "/aset/laju.css", "/actuator/health", "/actuator/env", "/keluar", "/tidak/ada", "/publik/../kelola", "/kelola;a=b");

    @Autowired WebApplicationContext konteks;
    @Autowired FilterChainProxy tanpa;
    @Autowired HandlerMappingIntrospector intip;
    @Autowired UserDetailsService akun;
    @Autowired SemuaAlamat alamat;

    @Test
    void theSearchForHandlersChangesNoAnswerAndNoRuleAsksForOne() throws Exception {
        int sebelum = ((TanpaIntip.Pengganti) intip).ditanya();
        Filter cari = pencari();
        List<String> beda = new ArrayList<>();
        Set<Integer> kode = new LinkedHashSet<>();
        for (UserDetails siapa : orang()) {
            for (String satu : semua().toList()) {
                int produksi = kode(satu, siapa, (minta, jawab, rantai) -> cari.doFilter(minta, jawab, (q, r) -> tanpa.doFilter(q, r, rantai)));
                kode.add(produksi);
                if (produksi != kode(satu, siapa, tanpa)) {
                    beda.add(satu + " " + produksi);
                }
            }
        }
        assertThat(beda).isEmpty();
        assertThat(kode).as("answers of all kinds were compared").contains(200, 302, 400, 401, 403);
        assertThat(((TanpaIntip.Pengganti) intip).ditanya()).as("rules that look for handlers").isEqualTo(sebelum);
    }

    private Filter pencari() {
        HandlerMappingIntrospector asli = new HandlerMappingIntrospector();
        asli.setApplicationContext(konteks);
        asli.afterPropertiesSet();
        return asli.createCacheFilter();
    }

    private List<UserDetails> orang() {
        List<UserDetails> hasil = new ArrayList<>(Stream.of("kapuassegar4088", "cs.ptk", "operator", "pusat").map(akun::loadUserByUsername).toList());
        hasil.add(null);
        return hasil;
    }

    private Stream<String> semua() {
        return Stream.concat(alamat.semua().map(a -> a.cara() + " " + a.isi(Map.of())), LAIN.stream().flatMap(l -> Stream.of("GET " + l, "POST " + l)));
    }

    private int kode(String satu, UserDetails siapa, Filter saringan) throws Exception {
        String[] bagian = satu.split(" ");
        MockHttpServletRequest minta = request(HttpMethod.valueOf(bagian[0]), URI.create(bagian[1])).buildRequest(konteks.getServletContext());
        if (siapa != null) {
            minta.setSession(sesi(siapa));
        }
        MockHttpServletResponse jawab = new MockHttpServletResponse();
        saringan.doFilter(minta, jawab, new MockFilterChain());
        return jawab.getStatus();
    }

    private static MockHttpSession sesi(UserDetails siapa) {
        MockHttpSession sesi = new MockHttpSession();
        sesi.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(siapa, null, siapa.getAuthorities())));
        return sesi;
    }
}
