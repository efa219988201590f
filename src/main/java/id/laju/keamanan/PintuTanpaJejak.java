package id.laju.keamanan;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The pages for whistle-blowers: nobody is signed in there, also who is signed in elsewhere; no session, no address of the reader in a
 * log, nothing kept by browsers, nothing told to other sites. The one cookie is the token against forged forms, another one for each visit.
 */
@Configuration
class PintuTanpaJejak {

    /** Request attribute that keeps a line out of the access log, should one be switched on. */
    static final String TANPA_JEJAK = "laju.tanpaJejak";
    private static final String KEBIJAKAN = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(0)
    SecurityFilterChain tanpaJejak(HttpSecurity http) throws Exception {
        var token = CookieCsrfTokenRepository.withHttpOnlyFalse();
        token.setCookieName("LAJU-WBS");
        token.setCookiePath("/publik/wbs");
        token.setCookieCustomizer(c -> c.httpOnly(true).sameSite("Strict"));
        return http.securityMatcher(withDefaults().matcher("/publik/wbs/**"))
                .authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(c -> c.disable())
                .csrf(c -> c.csrfTokenRepository(token).csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .exceptionHandling(e -> e.accessDeniedHandler(new TolakHalaman()))
                .headers(h -> h.frameOptions(FrameOptionsConfig::deny).referrerPolicy(r -> r.policy(ReferrerPolicy.NO_REFERRER)).addHeaderWriter(new KebijakanIsi(KEBIJAKAN)))
                .build();
    }

    /** Addresses of the circle name the report, and with who asked for it would tell who handles it. */
    @Bean
    FilterRegistrationBean<TanpaCatatan> tanpaCatatan() {
        var saringan = new FilterRegistrationBean<>(new TanpaCatatan());
        saringan.setUrlPatterns(List.of("/publik/wbs", "/publik/wbs/*", "/kelola/pelaporan", "/kelola/pelaporan/*"));
        saringan.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return saringan;
    }

    static class TanpaCatatan extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai) throws ServletException, IOException {
            minta.setAttribute(TANPA_JEJAK, true);
            jawab.setHeader("Cache-Control", "no-store");
            rantai.doFilter(minta, jawab);
        }
    }
}
