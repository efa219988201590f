package id.laju.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.Klien;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a CS and an analyst wait for in their inbox, over HTTP, with few and with many open tasks. */
@Component
@Lazy
@ConditionalOnProperty(BenchUji.SAKLAR)
class UkurKotak {

    /** Whose requests are measured, by login name. */
    private static final List<String> ORANG = List.of(System.getProperty("bench.siapa", "cs,analis").split(","));
    private static final String FILTER = "/camunda/api/engine/engine/default/filter";
    /** Asks for no task: whatever makes this one slower made the others slower as well. */
    private static final String PEMBANDING = "yardstick: list of filters, no tasks";
    /** What the Tasklist sends of its own accord. */
    private static final String URUTAN = "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}";

    private final IsiKotak isi;
    private final PenghitungAplikasi aplikasi;
    private final ObjectMapper json;
    private final int port;

    UkurKotak(IsiKotak isi, PenghitungAplikasi aplikasi, ObjectMapper json, @Value("${local.server.port}") int port) {
        this.isi = isi;
        this.aplikasi = aplikasi;
        this.json = json;
        this.port = port;
    }

    /**
     * @param tugas open tasks of the first and of the second measurement
     * @param hangat requests of each kind before the clock runs
     * @return printed figures
     */
    String ukur(int orang, int[] tugas, int hangat, int ulang) {
        isi.orang(orang);
        List<Map<String, Lama>> hasil = new ArrayList<>();
        Map<String, Long> perkataan = new LinkedHashMap<>();
        for (int banyak : tugas) {
            isi.sampai(banyak);
            hasil.add(ukur(hangat, ulang, perkataan));
        }
        StringBuilder laporan = new StringBuilder("Milliseconds with %d open tasks beside %d, %d people; statements of one request with many tasks%n".formatted(tugas[1], tugas[0], orang));
        double laju = hasil.get(1).get(PEMBANDING).median() / hasil.get(0).get(PEMBANDING).median();
        laporan.append("  %-46s %8s %8s %10s %8s %7s %10s %6s%n".formatted("", "median", "p90", "median", "p90", "ratio", "/yardstick", "SQL"));
        hasil.get(0).forEach((apa, sedikit) -> {
            Lama banyak = hasil.get(1).get(apa);
            double kali = banyak.median() / sedikit.median();
            laporan.append("  %-46s %8.1f %8.1f %10.1f %8.1f %7.2f %10.2f %6d%n".formatted(apa, sedikit.median(), sedikit.persen(90), banyak.median(), banyak.persen(90),
                    kali, kali / laju, perkataan.get(apa)));
        });
        return laporan.toString();
    }

    private Map<String, Lama> ukur(int hangat, int ulang, Map<String, Long> perkataan) {
        Map<String, Runnable> kerja = new LinkedHashMap<>();
        for (String nama : ORANG) {
            Klien orang = new Klien(port).masuk(nama, "laju-demo");
            saringan(orang).forEach((saringan, id) -> kerja.put(nama + ", " + saringan, () -> halaman(orang, id)));
            List<String> tugas = tugas(halaman(orang, saringan(orang).get(nama.equals("cs") ? "Kotak masuk" : "Tugas saya")));
            String minta = tulis(Map.of("tugas", tugas));
            kerja.put(nama + ", entries of a page (/api/kartu)", () -> sukses(orang.json("POST", "/api/kartu", minta)));
            kerja.put(nama + ", case tab", () -> sukses(orang.ambil("/kasus/tugas/" + tugas.get(0))));
        }
        Klien pembanding = new Klien(port).masuk("cs", "laju-demo");
        kerja.put(PEMBANDING, () -> sukses(pembanding.ambil(FILTER)));
        if (ORANG.contains("analis")) {
            lembarKerja(kerja);
        }
        Map<String, Lama> hasil = new LinkedHashMap<>();
        kerja.keySet().forEach(k -> hasil.put(k, new Lama()));
        // Or the compiler works in the first measurement and flatters the second.
        for (int i = 0; i < hangat; i++) {
            kerja.values().forEach(Runnable::run);
        }
        for (int i = 0; i < ulang; i++) {
            kerja.forEach((apa, satu) -> hasil.get(apa).ukur(satu));
        }
        kerja.forEach((apa, satu) -> {
            aplikasi.ulang();
            satu.run();
            perkataan.put(apa, aplikasi.sql().banyakPerkataan());
            if (Boolean.getBoolean("bench.rinci")) {
                System.out.println(apa + "\n  " + String.join("\n  ", aplikasi.sql().perKata().keySet()));
            }
        });
        return hasil;
    }

    private void lembarKerja(Map<String, Runnable> kerja) {
        Klien analis = new Klien(port).masuk("analis", "laju-demo");
        kerja.put("analis, Lembar kerja, choice of tables", () -> sukses(analis.ambil("/lembar-kerja")));
        String tabel = tabel(sukses(analis.ambil("/lembar-kerja")));
        kerja.put("analis, Lembar kerja, one table", () -> sukses(analis.ambil(tabel)));
    }

    private Map<String, String> saringan(Klien orang) {
        Map<String, String> hasil = new LinkedHashMap<>();
        baca(sukses(orang.ambil(FILTER))).forEach(f -> hasil.put(f.get("name").asText(), f.get("id").asText()));
        return hasil;
    }

    private JsonNode halaman(Klien orang, String saringan) {
        return baca(sukses(orang.hal(FILTER + "/" + saringan + "/list?firstResult=0&maxResults=15", URUTAN)));
    }

    private static List<String> tugas(JsonNode halaman) {
        return StreamSupport.stream(halaman.at("/_embedded/task").spliterator(), false).map(t -> t.get("id").asText()).toList();
    }

    /** Address of the data of the first table that the page offers. */
    private static String tabel(String halaman) {
        java.util.regex.Matcher m = java.util.regex.Pattern.compile("/lembar-kerja\\?([^\"]*parameter=[^\"]*)\"").matcher(halaman);
        if (!m.find()) {
            throw new IllegalStateException("The page Lembar kerja offers no table");
        }
        return "/lembar-kerja/api?" + m.group(1).replace("&amp;", "&");
    }

    private static String sukses(HttpResponse<String> jawab) {
        if (jawab.statusCode() != 200) {
            throw new IllegalStateException(jawab.uri() + ": " + jawab.statusCode() + " " + jawab.body());
        }
        return jawab.body();
    }

    private JsonNode baca(String isi) {
        try {
            return json.readTree(isi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tulis(Object isi) {
        try {
            return json.writeValueAsString(isi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
