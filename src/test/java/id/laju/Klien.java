package id.laju;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A caller over HTTP with its own cookies, as browser or as program. */
public class Klien {

    private final String alamat;
    private final CookieManager kuki = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(kuki).followRedirects(HttpClient.Redirect.NEVER).build();
    private String basic;

    public Klien(int port) {
        this.alamat = "http://localhost:" + port;
    }

    public Klien masuk(String nama, String sandi) {
        kirim("GET", "/masuk", null, null);
        HttpResponse<String> jawab = kirim("POST", "/masuk", "application/x-www-form-urlencoded",
                "username=" + kode(nama) + "&password=" + kode(sandi) + "&_csrf=" + csrf());
        if (jawab.statusCode() != 302 || jawab.headers().firstValue("Location").orElse("").contains("/masuk")) {
            throw new IllegalStateException("login of " + nama + ": " + jawab.statusCode() + " " + jawab.headers().map());
        }
        kirim("GET", "/camunda/app/tasklist/default/", null, null);
        return this;
    }

    public Klien basic(String nama, String sandi) {
        basic = "Basic " + Base64.getEncoder().encodeToString((nama + ":" + sandi).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public HttpResponse<String> ambil(String jalur) {
        return kirim("GET", jalur, null, null);
    }

    public HttpResponse<String> json(String cara, String jalur, String isi) {
        return kirim(cara, jalur, "application/json", isi);
    }

    /** Asks as the Tasklist does, which wants a page together with the number of all. */
    public HttpResponse<String> hal(String jalur, String isi) {
        return kirim("POST", jalur, "application/json", isi, "application/hal+json, application/json; q=0.5");
    }

    /** Sends a model the way Camunda Modeler does. */
    public HttpResponse<String> sebarkan(String nama, String isi) {
        return unggah("/engine-rest/deployment/create", nama, isi);
    }

    /** The same to another address. */
    public HttpResponse<String> unggah(String jalur, String nama, String isi) {
        String batas = "----laju";
        String badan = "--" + batas + "\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\ndari-modeler\r\n--" + batas
                + "\r\nContent-Disposition: form-data; name=\"data\"; filename=\"" + nama + "\"\r\nContent-Type: text/xml\r\n\r\n" + isi
                + "\r\n--" + batas + "--\r\n";
        return kirim("POST", jalur, "multipart/form-data; boundary=" + batas, badan);
    }

    private HttpResponse<String> kirim(String cara, String jalur, String jenis, String isi) {
        return kirim(cara, jalur, jenis, isi, "*/*");
    }

    private HttpResponse<String> kirim(String cara, String jalur, String jenis, String isi, String terima) {
        var minta = HttpRequest.newBuilder(URI.create(alamat + jalur))
                .method(cara, isi == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(isi));
        if (!terima.equals("*/*")) {
            minta.header("Accept", terima);
        }
        if (jenis != null) {
            minta.header("Content-Type", jenis);
        }
        if (basic != null) {
            minta.header("Authorization", basic);
        }
        if (kuki("LAJU-CSRF") != null) {
            minta.header("X-LAJU-CSRF", kuki("LAJU-CSRF"));
        }
        if (kuki("XSRF-TOKEN") != null) {
            minta.header("X-XSRF-TOKEN", kuki("XSRF-TOKEN"));
        }
        try {
            return http.send(minta.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String csrf() {
        return kode(kuki("LAJU-CSRF"));
    }

    private String kuki(String nama) {
        return kuki.getCookieStore().getCookies().stream().filter(c -> c.getName().equals(nama)).map(c -> c.getValue()).findFirst().orElse(null);
    }

    private static String kode(String s) {
        return URLEncoder.encode(s, StandardCharsets.UTF_8);
    }
}
