package id.laju.keamanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.Klien;
import id.laju.LajuTest;
import id.laju.peramban.MesinIni;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The door itself: sessions, headers, guessing, and the content policy that must hold under load. */
@LajuTest
@ExtendWith(MesinIni.class)
class MasukTest {

    private static final Pattern SKRIP = Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

    @LocalServerPort int port;
    @Autowired JdbcTemplate sql;

    private final CookieManager kuki = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(kuki).build();

    @Test
    void aNewSessionBeginsWithTheLoginAndItsCookieIsOutOfReachForScripts() throws Exception {
        minta("GET", "/portal", null);
        String sebelum = sesi();
        HttpResponse<String> masuk = masuk("argonmulia3508", "laju-demo", "");
        assertThat(masuk.headers().firstValue("Location").orElse("")).contains("/portal").doesNotContain("gagal");
        assertThat(sebelum).isNotEmpty();
        assertThat(sesi()).isNotEmpty().isNotEqualTo(sebelum);
        assertThat(masuk.headers().allValues("Set-Cookie")).filteredOn(k -> k.startsWith("LAJU=")).isNotEmpty()
                .allMatch(k -> k.contains("HttpOnly") && k.contains("SameSite=Lax"));
        HttpResponse<String> lama = HttpClient.newHttpClient().send(HttpRequest.newBuilder(alamat("/portal")).header("Cookie", "LAJU=" + sebelum).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(lama.statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&redirect=https://jahat.example", "&continue=https://jahat.example", "&target=//jahat.example", "&url=https://jahat.example",
        "&spring-security-redirect=https://jahat.example"})
    void theLoginLeadsNowhereElse(String tambahan) throws Exception {
        minta("GET", "/masuk?" + tambahan.substring(1), null);
        assertThat(masuk("kapuassegar4088", "laju-demo", tambahan).headers().firstValue("Location").orElse("")).doesNotContain("jahat").endsWith("/portal");
        assertThat(minta("GET", "//jahat.example/portal", null).statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void signedOutIsSignedOut() throws Exception {
        minta("GET", "/masuk", null);
        masuk("argonmulia3508", "laju-demo", "");
        assertThat(minta("GET", "/portal", null).statusCode()).isEqualTo(200);
        String sebelum = sesi();
        minta("POST", "/keluar", "_csrf=" + nilai("LAJU-CSRF"));
        assertThat(minta("GET", "/portal", null).statusCode()).isEqualTo(302);
        assertThat(HttpClient.newHttpClient().send(HttpRequest.newBuilder(alamat("/portal")).header("Cookie", "LAJU=" + sebelum).build(),
                HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(302);
    }

    @Test
    void strictHeadersStandOnEveryPage() throws Exception {
        for (String halaman : List.of("/", "/masuk", "/daftar", "/portal", "/tidak/ada")) {
            var kepala = minta("GET", halaman, null).headers();
            assertThat(kepala.firstValue("X-Content-Type-Options")).as(halaman).contains("nosniff");
            assertThat(kepala.firstValue("X-Frame-Options")).as(halaman).contains("SAMEORIGIN");
            assertThat(kepala.firstValue("Referrer-Policy")).as(halaman).contains("same-origin");
            assertThat(kepala.firstValue("Cache-Control").orElse("")).as(halaman).contains("no-store");
            assertThat(kepala.firstValue("Content-Security-Policy").orElse("")).as(halaman).contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'self'")
                    .doesNotContain("unsafe");
        }
    }

    /** 7.24 keeps the nonce of its own policy where concurrent requests mix it up; ours has none, and names every script of the page. */
    @Test
    void theTasklistsPolicyIsTheSameForEverybodyAtOnceAndFitsItsScripts() throws Exception {
        var klien = new Klien(port).masuk("operator", "laju-demo");
        for (String aplikasi : List.of("tasklist", "cockpit", "admin", "welcome")) {
            String jalur = "/camunda/app/" + aplikasi + "/default/";
            for (HttpResponse<String> jawab : serentak(() -> klien.ambil(jalur), 24)) {
                String kebijakan = jawab.headers().firstValue("Content-Security-Policy").orElse("");
                assertThat(jawab.statusCode()).as(aplikasi).isEqualTo(200);
                assertThat(kebijakan).as(aplikasi).doesNotContain("nonce").doesNotContain("sandbox").contains("script-src 'self'", "frame-ancestors 'self'");
                assertThat(SKRIP.matcher(jawab.body()).results().map(s -> sidik(s.group(1)))).as(aplikasi).isNotEmpty().allMatch(kebijakan::contains);
            }
        }
    }

    private static <T> List<T> serentak(Callable<T> kerja, int banyak) throws Exception {
        ExecutorService orang = Executors.newFixedThreadPool(12);
        try {
            List<T> hasil = new ArrayList<>();
            for (Future<T> satu : orang.invokeAll(Collections.nCopies(banyak, kerja))) {
                hasil.add(satu.get());
            }
            return hasil;
        } finally {
            orang.shutdown();
        }
    }

    /** What is no controller: forms, the engine's web applications and interfaces. */
    @ParameterizedTest
    @ValueSource(strings = {"/forms/umum/laju.js", "/forms/penawaran/periksaPermohonan.html", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/",
        "/camunda/app/admin/default/", "/camunda/app/welcome/default/", "/camunda/api/engine/engine", "/camunda/api/engine/engine/default/task",
        "/camunda/api/admin/auth/user/default", "/camunda/api/cockpit/plugin/base/default/process-definition/statistics", "/camunda/apa/saja", "/actuator/env",
        "/kelola", "/api/tugas/1", "/lembar-kerja", "/kasus/x"})
    void customersHaveNoBusinessBehindTheCounter(String jalur) {
        assertThat(new Klien(port).masuk("kapuassegar4088", "laju-demo").ambil(jalur).statusCode()).isEqualTo(403);
        assertThat(new Klien(port).ambil(jalur).statusCode()).isIn(302, 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"task", "process-definition", "user", "history/variable-instance", "version"})
    void customersAreUnknownToTheRestInterface(String panggilan) {
        assertThat(new Klien(port).basic("kapuassegar4088", "laju-demo").ambil("/engine-rest/" + panggilan).statusCode()).isEqualTo(403);
        assertThat(new Klien(port).masuk("kapuassegar4088", "laju-demo").ambil("/engine-rest/" + panggilan).statusCode()).isEqualTo(401);
    }

    @Test
    void whoeverDoesNotKnowThePasswordLearnsNothingAboutTheAccount() throws Exception {
        sql.update("update staf set status_kerja = 'Tidak Aktif' where id = 'analis2.plg'");
        try {
            assertThat(alasan("analis2.plg", "salah")).isEqualTo("gagal");
            assertThat(alasan("tidak.dikenal", "salah")).isEqualTo("gagal");
            assertThat(alasan("analis2.plg", "laju-demo")).isEqualTo("belumaktif");
        } finally {
            sql.update("update staf set status_kerja = 'Aktif' where id = 'analis2.plg'");
        }
    }

    /** Programs guess no faster than people, and one door knows of the other. */
    @Test
    void guessingOverTheRestInterfaceIsSlowedDownToo() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(new Klien(port).basic("mt2.plg", "salah" + i).ambil("/engine-rest/version").statusCode()).isEqualTo(401);
        }
        assertThat(new Klien(port).basic("mt2.plg", "laju-demo").ambil("/engine-rest/version").statusCode()).isEqualTo(401);
        assertThat(alasan("mt2.plg", "laju-demo")).isEqualTo("terkunci");
        sql.update("delete from percobaan_masuk where nama = 'mt2.plg'");
        assertThat(new Klien(port).basic("mt2.plg", "laju-demo").ambil("/engine-rest/version").statusCode()).isEqualTo(403);
    }

    /** What tests set themselves is cheap ({@link IngatSandi}); {@link SandiMahalTest} tells what the application's cost. */
    @Test
    void passwordsAreStoredAsModernHashes() {
        assertThat(sql.queryForList("select sandi from staf union all select sandi from pengguna where sandi is not null", String.class))
                .allMatch(s -> s.matches("\\{bcrypt}\\$2a\\$(1\\d|04)\\$.{53}")).anyMatch(s -> s.startsWith("{bcrypt}$2a$10$"));
    }

    private String alasan(String nama, String sandi) throws Exception {
        minta("GET", "/masuk", null);
        return masuk(nama, sandi, "").headers().firstValue("Location").orElse("").replaceAll(".*\\?", "");
    }

    private HttpResponse<String> masuk(String nama, String sandi, String tambahan) throws Exception {
        return minta("POST", "/masuk", "username=" + nama + "&password=" + sandi + "&_csrf=" + URLEncoder.encode(nilai("LAJU-CSRF"), StandardCharsets.UTF_8) + tambahan);
    }

    private HttpResponse<String> minta(String cara, String jalur, String isi) throws Exception {
        var minta = HttpRequest.newBuilder(alamat(jalur)).header("Accept", "text/html").header("Content-Type", "application/x-www-form-urlencoded")
                .method(cara, isi == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(isi));
        return http.send(minta.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI alamat(String jalur) {
        return URI.create("http://localhost:" + port + jalur);
    }

    private String sesi() {
        return nilai("LAJU");
    }

    private String nilai(String nama) {
        return kuki.getCookieStore().getCookies().stream().filter(k -> k.getName().equals(nama)).map(HttpCookie::getValue).findFirst().orElse("");
    }

    private static String sidik(String skrip) {
        try {
            return "'sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(skrip.getBytes(StandardCharsets.UTF_8))) + "'";
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
