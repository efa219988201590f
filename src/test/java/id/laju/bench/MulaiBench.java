package id.laju.bench;

import id.laju.Klien;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Start of the packaged jar on a data folder that is there already, and memory after the start and after some use. {@code bench.mulai} starts each. */
class MulaiBench {

    private static final int HALAMAN = 30;
    private static final Map<String, List<String>> JVM = new LinkedHashMap<>();

    static {
        JVM.put("no limit", List.of());
        JVM.put("-Xmx512m", List.of("-Xmx512m"));
        JVM.put("-Xmx512m -XX:+UseSerialGC", List.of("-Xmx512m", "-XX:+UseSerialGC"));
        JVM.put("-Xmx384m -XX:+UseSerialGC", List.of("-Xmx384m", "-XX:+UseSerialGC"));
    }

    @TempDir Path folder;

    @Test
    void startAndMemory() throws IOException {
        Path jar = jar();
        Assumptions.assumeTrue(jar != null, "no jar in target; run mvn -Pbench verify");
        try (ProsesJar pertama = new ProsesJar(jar, folder, port(), List.of("-Xmx512m"))) {
            System.out.printf("First start, with an empty data folder: %.1f s%n", pertama.detik());
        }
        System.out.println("Start on an existing folder                 seconds   processor s   MB after start   MB after " + HALAMAN + " pages");
        for (int i = 0; i < Integer.getInteger("bench.mulai", 3); i++) {
            for (Map.Entry<String, List<String>> satu : JVM.entrySet()) {
                ukur(jar, satu.getKey(), satu.getValue());
            }
        }
    }

    private void ukur(Path jar, String nama, List<String> jvm) throws IOException {
        int port = port();
        try (ProsesJar laju = new ProsesJar(jar, folder, port, jvm)) {
            double prosesor = laju.prosesor();
            long awal = laju.megabyte();
            Klien cs = new Klien(port).masuk("cs", "laju-demo");
            for (int i = 0; i < HALAMAN; i++) {
                cs.ambil(i % 2 == 0 ? "/kelola" : "/camunda/api/engine/engine/default/filter");
            }
            System.out.printf("  %-40s %8.1f %13.1f %16d %18d%n", nama, laju.detik(), prosesor, awal, laju.megabyte());
        }
    }

    private static Path jar() throws IOException {
        Path target = Path.of("target");
        if (!Files.isDirectory(target)) {
            return null;
        }
        try (Stream<Path> isi = Files.list(target)) {
            return isi.filter(p -> p.getFileName().toString().matches("laju-.*\\.jar")).findFirst().orElse(null);
        }
    }

    private static int port() throws IOException {
        try (ServerSocket bebas = new ServerSocket(0)) {
            return bebas.getLocalPort();
        }
    }
}
