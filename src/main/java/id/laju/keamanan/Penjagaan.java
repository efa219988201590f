package id.laju.keamanan;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import id.laju.pelanggan.PenggunaService;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Deny by default. Every address has its rule here; an outsider test walks all of them. */
@Configuration
@EnableMethodSecurity
class Penjagaan {

    static final String KELUAR_TASKLIST = "/camunda/api/admin/auth/user/default/logout";
    private static final String KEBIJAKAN_ISI = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    @Bean
    PasswordEncoder sandi() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Paths are compared with the patterns alone; without this every pattern would first have all handlers of the application searched. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean pola() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    @Order(1)
    SecurityFilterChain asetTasklist(HttpSecurity http) throws Exception {
        return http.securityMatcher("/camunda/lib/**", "/camunda/assets/**")
                .authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS)).csrf(c -> c.disable())
                // Without this every page load would fetch four megabytes again; the addresses carry the version.
                .headers(h -> h.cacheControl(c -> c.disable()).addHeaderWriter((q, r) -> r.setHeader("Cache-Control", "private, max-age=31536000")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain rest(HttpSecurity http, IdentityService identitas, AkunLogin akun) throws Exception {
        return http.securityMatcher(withDefaults().matcher("/engine-rest/**"))
                .authorizeHttpRequests(a -> a.requestMatchers(withDefaults().matcher("/engine-rest/identity/verify")).denyAll()
                        .anyRequest().hasAnyRole("operator", "admin-pusat", "pemilik-proses"))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS)).csrf(c -> c.disable())
                .httpBasic(b -> b.authenticationEntryPoint(new TolakPolos()))
                .exceptionHandling(e -> e.authenticationEntryPoint(new TolakPolos()).accessDeniedHandler(new TolakPolos()))
                .addFilterBefore(new SesiStaf(akun), AuthorizationFilter.class)
                .addFilterAfter(new PintuSamping("/engine-rest/"), AuthorizationFilter.class)
                .addFilterAfter(new SebagaiStaf(identitas), PintuSamping.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain umum(HttpSecurity http, PenjagaMasuk masuk, AkunLogin akun, PenggunaService pengguna) throws Exception {
        var token = CookieCsrfTokenRepository.withHttpOnlyFalse();
        token.setCookieName("LAJU-CSRF");
        token.setHeaderName("X-LAJU-CSRF");
        return http
                .authorizeHttpRequests(a -> a
                        .requestMatchers("/", "/masuk", "/awal/*", "/daftar/**", "/lupa-sandi/**", "/aktivasi/**", "/tautan/**", "/aset/**", "/publik/**",
                                "/verifikasi/**", "/error", "/favicon.ico", "/tarif/**", "/bahasa", "/demo/**", "/actuator/health").permitAll()
                        .requestMatchers(PintuLoket::terbuka).authenticated()
                        .requestMatchers("/portal/**").hasRole("PELANGGAN")
                        .requestMatchers("/kelola/**", "/kasus/**", "/forms/**", "/api/**", "/lembar-kerja/**").hasRole("STAF")
                        .requestMatchers("/camunda/api/admin/setup/**", "/camunda/api/*/auth/user/*/login/**").denyAll()
                        .requestMatchers("/camunda/app/cockpit/**", "/camunda/app/admin/**", "/camunda/api/cockpit/**").hasRole("operator")
                        .requestMatchers("/camunda/**").hasRole("STAF")
                        .anyRequest().denyAll())
                .authenticationProvider(masuk)
                .formLogin(f -> f.loginPage("/masuk").successHandler(new SesudahMasuk()).failureHandler(new GagalMasuk()))
                .logout(l -> l.logoutRequestMatcher(new KeluarDari(KELUAR_TASKLIST, "/keluar")).logoutSuccessHandler(new SesudahKeluar()))
                .csrf(c -> c.csrfTokenRepository(token).csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        // A signed callback carries its own proof instead of a token.
                        .ignoringRequestMatchers("/camunda/**", "/publik/simponi/*"))
                .addFilterAfter(new KukiCsrf(), CsrfFilter.class)
                .addFilterBefore(new SesiStaf(akun), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new PintuLoket(pengguna), SesiStaf.class)
                .addFilterAfter(new PintuSamping("/camunda/api/engine/engine/default/"), AuthorizationFilter.class)
                .addFilterAfter(new KataTolakan(), PintuSamping.class)
                .exceptionHandling(e -> e
                        .defaultAccessDeniedHandlerFor(new TolakPolos(), withDefaults().matcher("/camunda/api/**"))
                        .defaultAccessDeniedHandlerFor(new TolakHalaman(), withDefaults().matcher("/**"))
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), withDefaults().matcher("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), withDefaults().matcher("/api/**"))
                        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/masuk"), withDefaults().matcher("/**")))
                .headers(h -> h.frameOptions(FrameOptionsConfig::sameOrigin)
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                        .addHeaderWriter(new KebijakanIsi(KEBIJAKAN_ISI)))
                .build();
    }
}
