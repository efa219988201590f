package id.laju.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import id.laju.umum.IsianKeliru;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speaks with a small server that answers as the v1 API of BSrE does. */
@Tag("LHU-003")
class PenandaBsreTest {

    private static final byte[] PDF = "%PDF-1.7 naskah".getBytes(StandardCharsets.UTF_8);

    private HttpServer server;
    private volatile int status = 200;
    private volatile byte[] jawaban = "%PDF-1.7 tertanda".getBytes(StandardCharsets.UTF_8);
    private volatile String diterima;
    private volatile String masuk;
    private volatile String jenis;

    @BeforeEach
    void mulai() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/sign/pdf", tukar -> {
            diterima = new String(tukar.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            masuk = tukar.getRequestHeaders().getFirst("Authorization");
            jenis = tukar.getRequestMethod() + " " + tukar.getRequestHeaders().getFirst("Content-Type");
            tukar.sendResponseHeaders(status, jawaban.length);
            tukar.getResponseBody().write(jawaban);
            tukar.close();
        });
        server.start();
    }

    @AfterEach
    void selesai() {
        server.stop(0);
    }

    private PenandaBsre penanda(String nik, Duration batas) {
        var bsre = new PengaturanTte.Bsre("http://localhost:" + server.getAddress().getPort(), "laju", "layanan", batas);
        return new PenandaBsre(new NikTetap(nik), new PengaturanTte("bsre", 5, Duration.ofMinutes(15), bsre), new ObjectMapper());
    }

    private byte[] tandatangani() throws Exception {
        try (PenandaTangan.Sesi sesi = penanda("3171234567890001", Duration.ofSeconds(5)).buka("kepala", "frasa ä rahasia".toCharArray())) {
            return sesi.tandatangani(PDF, "LHU 1");
        }
    }

    private void menjawab(int status, String isi) {
        this.status = status;
        this.jawaban = isi.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theDocumentGoesThereWithNikAndPassphraseAndComesBackSigned() throws Exception {
        assertThat(tandatangani()).isEqualTo(jawaban);
        assertThat(jenis).startsWith("POST multipart/form-data; boundary=");
        assertThat(masuk).isEqualTo("Basic " + Base64.getEncoder().encodeToString("laju:layanan".getBytes(StandardCharsets.UTF_8)));
        assertThat(diterima).contains("name=\"file\"; filename=\"dokumen.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7 naskah\r\n",
            "name=\"nik\"\r\n\r\n3171234567890001\r\n", "name=\"passphrase\"\r\n\r\nfrasa ä rahasia\r\n", "name=\"tampilan\"\r\n\r\ninvisible\r\n").endsWith("--\r\n");
    }

    @Test
    void aWrongPassphraseIsToldApartFromOtherRefusals() {
        menjawab(400, "{\"status_code\":2031,\"error\":\"Passphrase anda salah\"}");
        assertThatThrownBy(this::tandatangani).isInstanceOf(SandiKeliru.class);
    }

    @Test
    void anUnregisteredSignerIsTold() {
        menjawab(400, "{\"status_code\":2011,\"error\":\"User tidak terdaftar\"}");
        assertThatThrownBy(this::tandatangani).isInstanceOf(IsianKeliru.class).hasMessageContaining("belum terdaftar di BSrE");
    }

    @ParameterizedTest
    @CsvSource(value = {"400|{\"status_code\":2000}|kode 2000", "500|oops|HTTP 500", "503||HTTP 503"}, delimiter = '|')
    void anyOtherAnswerFailsOnlyThisDocument(int status, String isi, String kalimat) {
        menjawab(status, isi == null ? "" : isi);
        assertThatThrownBy(this::tandatangani).isInstanceOf(GagalTanda.class).hasMessageContaining(kalimat);
    }

    @Test
    void aServiceThatDoesNotAnswerFailsWithASentence() {
        server.removeContext("/api/sign/pdf");
        server.createContext("/api/sign/pdf", tukar -> tukar.getRequestBody().readAllBytes());
        assertThatThrownBy(() -> penanda("3171234567890001", Duration.ofMillis(200)).buka("kepala", "x".toCharArray()).tandatangani(PDF, "LHU 1"))
            .isInstanceOf(GagalTanda.class).hasMessageContaining("tidak menjawab");
    }

    @Test
    void withoutANikNothingIsSent() {
        assertThatThrownBy(() -> penanda(null, Duration.ofSeconds(1)).buka("kepala", "x".toCharArray()))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("NIK");
        assertThat(diterima).isNull();
    }

    @Test
    void theBodyKeepsNoCopyOfThePassphrase() {
        byte[] terakhir;
        try (IsianMultipart isian = new IsianMultipart()) {
            terakhir = isian.rahasia("passphrase", "rahasia".toCharArray()).rahasiaTerakhir();
            assertThat(new String(terakhir, StandardCharsets.UTF_8)).startsWith("rahasia");
        }
        assertThat(terakhir).isEqualTo(Arrays.copyOf(new byte[0], terakhir.length));
    }

    private record NikTetap(String nik16) implements KunciMapper {

        @Override
        public Optional<Kunci> cari(String staf) {
            return Optional.empty();
        }

        @Override
        public void simpan(Kunci kunci) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> nik(String staf) {
            return Optional.ofNullable(nik16);
        }

        @Override
        public void simpanNik(String staf, String nik) {
            throw new UnsupportedOperationException();
        }
    }
}
