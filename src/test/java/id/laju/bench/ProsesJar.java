package id.laju.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged application as a process of its own. Memory is read from {@code /proc}, so it is 0 on other systems than Linux. */
final class ProsesJar implements AutoCloseable {

    private static final Pattern MULAI = Pattern.compile("Started \\w+ in ([\\d.]+) seconds \\(process running for ([\\d.]+)\\)");
    private static final Pattern RSS = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final Process proses;
    private final double detik;

    /** Waits until the application says that it has started. @param port where it shall listen; its database takes the next one */
    ProsesJar(Path jar, Path folder, int port, List<String> jvm) throws IOException {
        List<String> perintah = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        perintah.addAll(jvm);
        perintah.addAll(List.of("-jar", jar.toString(), "--server.port=" + port, "--laju.basisdata.folder=" + folder.resolve("postgres"), "--laju.basisdata.port=" + (port + 1), "--laju.demo.kasus=false"));
        proses = new ProcessBuilder(perintah).redirectErrorStream(true).start();
        detik = tunggu(new BufferedReader(new InputStreamReader(proses.getInputStream(), StandardCharsets.UTF_8)));
    }

    private double tunggu(BufferedReader keluaran) throws IOException {
        StringBuilder semua = new StringBuilder();
        for (String baris = keluaran.readLine(); baris != null; baris = keluaran.readLine()) {
            Matcher m = MULAI.matcher(baris);
            if (m.find()) {
                Thread sisa = new Thread(() -> habiskan(keluaran));
                sisa.setDaemon(true);
                sisa.start();
                return Double.parseDouble(m.group(2));
            }
            semua.append(baris).append('\n');
        }
        throw new IllegalStateException("The application ended before it had started:\n" + semua);
    }

    /** So that the process does not wait for a reader. */
    private static void habiskan(BufferedReader keluaran) {
        try {
            while (keluaran.readLine() != null) {
                continue;
            }
        } catch (IOException berakhir) {
            // The process has ended, and its output with it.
        }
    }

    /** Seconds from the start of the process to the started application. */
    double detik() {
        return detik;
    }

    /** Seconds of processor time until now, on all cores together; other than the clock's it hardly depends on what else runs. */
    double prosesor() {
        return proses.toHandle().info().totalCpuDuration().map(d -> d.toMillis() / 1000.0).orElse(0.0);
    }

    long megabyte() {
        return megabyte(proses.toHandle());
    }

    static long megabyte(ProcessHandle proses) {
        try (Stream<String> baris = Files.lines(Path.of("/proc", String.valueOf(proses.pid()), "status"))) {
            return baris.map(RSS::matcher).filter(Matcher::find).mapToLong(m -> Long.parseLong(m.group(1)) / 1024).findFirst().orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        proses.destroy();
        try {
            if (!proses.waitFor(60, TimeUnit.SECONDS)) {
                proses.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
