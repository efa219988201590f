package id.laju.pemantauan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.permohonan.RingkasPermohonan;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the models say to the customer in Indonesian has an English name too. */
class KataInggrisTest {

    private static final Pattern LANGKAH = Pattern.compile("<bpmn:(?:user|receive|manual)Task id=\"\\w+?_(\\w+)\"|<bpmn:serviceTask id=\"serviceTask_((?:terbitkan|beritahu|rilis|ingatkan)\\w+)\"");
    /** The end of a case is the last line of its timeline. */
    private static final Pattern AKHIR = Pattern.compile("<bpmn:endEvent id=\"\\w+?_(\\w+)\"(?:(?!</bpmn:endEvent>)[\\s\\S])*?\"statusPelanggan\"");
    private static final Pattern BERITAHU = Pattern.compile("<bpmn:serviceTask id=\"serviceTask_(beritahu\\w+)\"");
    private static final Pattern STATUS_SAMPEL = Pattern.compile("name=\"statusSampel\" value=\"([^\"]+)\"");
    private static final Pattern STATUS = Pattern.compile("name=\"statusPelanggan\" value=\"([^\"]+)\"");
    /** No appeal waits for a response to its answer. */
    private static final List<String> BERAKHIR_BANDING = List.of("Pengaduan Dijawab", "Pengaduan Dibanding");
    /** Of former models; cases that ran under them keep these texts. */
    private static final List<String> DAHULU = List.of("Audit, Uji dan Perbaikan", "Jadwal Audit", "Kuota Diputuskan", "Penunjukan Tim Audit");
    private Properties inggris;

    @BeforeEach
    void baca() throws IOException {
        inggris = kata("langkah_en");
    }

    private static Properties kata(String berkas) throws IOException {
        Properties hasil = new Properties();
        try (Reader isi = Files.newBufferedReader(Path.of("src/main/resources/pesan/" + berkas + ".properties"))) {
            hasil.load(isi);
        }
        return hasil;
    }

    /** The models of services; the activation of accounts is no case of a customer. */
    private static List<String> model() throws IOException {
        return model(p -> !p.endsWith("aktivasi-akun.bpmn"));
    }

    private static List<String> model(Predicate<Path> mana) throws IOException {
        try (Stream<Path> semua = Files.walk(Path.of("bpmn"))) {
            List<Path> berkas = semua.filter(p -> p.toString().endsWith(".bpmn") && mana.test(p)).toList();
            assertThat(berkas).hasSizeGreaterThan(5);
            return berkas.stream().map(KataInggrisTest::teks).toList();
        }
    }

    private static String teks(Path p) {
        try {
            return Files.readString(p);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyStepThatTheTimelineShows() throws IOException {
        TreeSet<String> frasa = new TreeSet<>();
        model().forEach(m -> LANGKAH.matcher(m).results().forEach(r -> frasa.add(r.group(1) != null ? r.group(1) : r.group(2))));
        assertThat(frasa).contains("konfirmasiPenawaran", "ujiSampel", "beritahuLhu").allSatisfy(f -> assertThat(inggris).containsKey("langkah." + f));
    }

    @Test
    void everyEndOfACaseThatTheTimelineShows() throws IOException {
        TreeSet<String> frasa = new TreeSet<>();
        model().forEach(m -> AKHIR.matcher(m).results().forEach(r -> frasa.add(r.group(1))));
        assertThat(frasa).contains("bimtekDikembalikan", "orderSelesai").allSatisfy(f -> assertThat(inggris).containsKey("langkah." + f));
    }

    /** Models name what the balai tells as its work ("Kirim penawaran"): the bell names it as what the customer got. */
    @Test
    void whatTheBellTellsIsNamedAsTheCustomerSeesIt() throws IOException {
        Properties indonesia = kata("langkah");
        TreeSet<String> frasa = new TreeSet<>();
        model().forEach(m -> BERITAHU.matcher(m).results().forEach(r -> frasa.add(r.group(1))));
        assertThat(frasa).contains("beritahuPenawaran", "beritahuTim").allSatisfy(f -> assertThat(indonesia.getProperty("langkah." + f)).as(f).isNotBlank());
    }

    /** Also what a case is called before it has a model, and a request before it is sent. */
    @Test
    void everyStatusOfACase() throws IOException {
        TreeSet<String> status = new TreeSet<>(List.of(RingkasPermohonan.DRAFT, "Sedang Diproses"));
        status.addAll(DAHULU);
        model(p -> true).forEach(m -> STATUS.matcher(m).results().forEach(r -> status.add(r.group(1))));
        Properties kata = kata("status_en");
        assertThat(status).contains("Belum Pembayaran", "Evaluasi, Uji dan Perbaikan").allSatisfy(s -> assertThat(kata).containsKey(kunci(s)));
        List<String> banding = status.stream().filter(s -> s.contains("Pengaduan") && !BERAKHIR_BANDING.contains(s)).map(s -> s.replace("Pengaduan", "Banding")).toList();
        assertThat(banding).as("the same of an appeal").contains("Banding Perlu Dilengkapi").allSatisfy(s -> assertThat(kata).containsKey(kunci(s)));
        assertThat(kata.stringPropertyNames()).as("statuses that nothing has").isSubsetOf(Stream.concat(status.stream(), banding.stream()).map(KataInggrisTest::kunci).toList());
    }

    private static String kunci(String status) {
        return "status." + status.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void everyStateOfASample() throws IOException {
        TreeSet<String> status = new TreeSet<>();
        model().forEach(m -> STATUS_SAMPEL.matcher(m).results().forEach(r -> status.add(r.group(1))));
        assertThat(status).contains("Dalam pengujian").allSatisfy(s -> assertThat(inggris).containsKey("sampel." + s.replace(" ", "")));
    }
}
