package id.laju.dokumen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.umum.IsianKeliru;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The signing service of BSrE, v1 HTTP API; the key is theirs, the passphrase passes through once. */
@Component
@ConditionalOnProperty(name = "laju.tte.jenis", havingValue = "bsre")
class PenandaBsre implements PenandaTangan {

    private static final int SANDI_SALAH = 2031;
    private static final int TIDAK_TERDAFTAR = 2011;

    private final KunciMapper mapper;
    private final PengaturanTte.Bsre pengaturan;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    PenandaBsre(KunciMapper mapper, PengaturanTte pengaturan, ObjectMapper json) {
        this.mapper = mapper;
        this.pengaturan = pengaturan.bsre();
        this.json = json;
        if (this.pengaturan.alamat().isBlank()) {
            throw new IllegalStateException("laju.tte.jenis=bsre needs laju.tte.bsre.alamat, .pengguna and .sandi");
        }
    }

    @Override
    public Sesi buka(String staf, char[] sandi) {
        String nik = mapper.nik(staf).orElseThrow(() -> IsianKeliru.pada("sandi",
            "NIK akun Anda belum dicatat untuk BSrE. Minta Admin Satker mengisinya."));
        return new SesiBsre(nik, sandi);
    }

    private byte[] kirim(String nik, char[] sandi, byte[] pdf) throws SandiKeliru {
        try (IsianMultipart isian = new IsianMultipart()) {
            isian.berkas("file", "dokumen.pdf", "application/pdf", pdf).teks("nik", nik).rahasia("passphrase", sandi).teks("tampilan", "invisible");
            HttpResponse<byte[]> jawaban = http.send(permintaan(isian), BodyHandlers.ofByteArray());
            return jawaban.statusCode() == 200 ? jawaban.body() : tolak(jawaban);
        } catch (IOException e) {
            throw new GagalTanda("Layanan tanda tangan BSrE tidak menjawab. Coba lagi beberapa saat lagi.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GagalTanda("Penandatanganan terhenti. Coba lagi.", e);
        }
    }

    private HttpRequest permintaan(IsianMultipart isian) {
        String masuk = pengaturan.pengguna() + ":" + pengaturan.sandi();
        return HttpRequest.newBuilder(URI.create(pengaturan.alamat().replaceFirst("/*$", "/") + "api/sign/pdf"))
            .timeout(pengaturan.batasWaktu())
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(masuk.getBytes(StandardCharsets.UTF_8)))
            .header("Content-Type", isian.jenis()).POST(isian.isi()).build();
    }

    private byte[] tolak(HttpResponse<byte[]> jawaban) throws SandiKeliru {
        int kode = kode(jawaban.body());
        if (kode == SANDI_SALAH) {
            throw new SandiKeliru();
        }
        if (kode == TIDAK_TERDAFTAR) {
            throw IsianKeliru.pada("sandi", "NIK Anda belum terdaftar di BSrE, atau sertifikatnya belum terbit. Hubungi Admin Satker.");
        }
        throw new GagalTanda("BSrE menolak dokumen ini (HTTP " + jawaban.statusCode() + (kode == 0 ? "" : ", kode " + kode)
            + "). Coba lagi; bila berulang, hubungi Admin Satker.");
    }

    private int kode(byte[] isi) {
        try {
            JsonNode pohon = json.readTree(isi);
            return pohon == null ? 0 : pohon.path("status_code").asInt();
        } catch (IOException e) {
            return 0;
        }
    }

    private final class SesiBsre implements Sesi {

        private final String nik;
        private final char[] sandi;

        private SesiBsre(String nik, char[] sandi) {
            this.nik = nik;
            this.sandi = sandi;
        }

        @Override
        public byte[] tandatangani(byte[] pdf, String keterangan) throws SandiKeliru {
            return kirim(nik, sandi, pdf);
        }

        @Override
        public boolean demo() {
            return false;
        }

        @Override
        public String penyedia() {
            return "bsre";
        }

        @Override
        public void close() {
            // the passphrase belongs to the caller
        }
    }
}
