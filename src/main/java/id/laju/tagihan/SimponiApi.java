package id.laju.tagihan;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The signed callback: told twice is one payment, and what cannot be recorded is held for the bendahara. */
@RestController
class SimponiApi {

    private static final int MAKS_BITA = 16_384;
    private static final String LAIN = "NTPN ini sudah dicatat dengan kode billing atau jumlah lain.";
    private static final String BALAI_LAIN = "NTPN ini sudah dicatat balai lain.";

    /** @param dibayarPada with its offset */
    record Kabar(String kodeBilling, String ntpn, String ntb, BigDecimal jumlah, OffsetDateTime dibayarPada, String bank, String kanal) {

        PembayaranMasuk masuk(String satker) {
            return new PembayaranMasuk(satker, kodeBilling, ntpn, ntb, jumlah, dibayarPada == null ? null : dibayarPada.toInstant(), bank, kanal,
                SumberPembayaran.CALLBACK, null);
        }
    }

    private final TandaSimponi tanda;
    private final PortSimponi port;
    private final PembayaranService pembayaran;
    private final KabarTertahanService tertahan;
    private final ObjectMapper json;

    SimponiApi(TandaSimponi tanda, PortSimponi port, PembayaranService pembayaran, KabarTertahanService tertahan, ObjectMapper json) {
        this.tanda = tanda;
        this.port = port;
        this.pembayaran = pembayaran;
        this.tertahan = tertahan;
        this.json = json;
    }

    @PostMapping("/publik/simponi/{satker}")
    ResponseEntity<Map<String, Object>> terima(@PathVariable String satker, @RequestHeader(name = "X-LAJU-Waktu", required = false) String waktu,
            @RequestHeader(name = "X-LAJU-Tanda", required = false) String tandaTangan, InputStream kiriman) throws IOException {
        if (!tanda.terbuka(satker)) {
            throw new TidakDitemukan("Alamat ini tidak ada.");
        }
        // Anybody can reach this address: never more of it into the memory than a message may be long.
        return terima(satker, waktu, tandaTangan, kiriman.readNBytes(MAKS_BITA + 1));
    }

    ResponseEntity<Map<String, Object>> terima(String satker, String waktu, String tandaTangan, byte[] isi) {
        if (isi.length > MAKS_BITA || !tanda.sah(satker, waktu, tandaTangan, isi)) {
            return jawab(HttpStatus.UNAUTHORIZED, "pesan", "Tanda tidak sah atau sudah kedaluwarsa.");
        }
        try {
            PortSimponi.Jawaban j = port.kabarkan(baca(isi).masuk(satker), "simponi");
            return switch (j.hasil()) {
                case BEDA -> bentrok(satker, isi, LAIN);
                case BALAI_LAIN -> bentrok(satker, isi, BALAI_LAIN);
                default -> hasil(j.pembayaranId());
            };
        } catch (IsianKeliru e) {
            tertahan.tahan(satker, isi, e.getMessage());
            throw e;
        }
    }

    private Kabar baca(byte[] isi) {
        try {
            return Optional.ofNullable(json.readValue(isi, Kabar.class)).orElseThrow(() -> new IsianKeliru("Isi kiriman kosong."));
        } catch (IOException e) {
            throw new IsianKeliru("Isi kiriman bukan JSON yang dikenal.");
        }
    }

    private ResponseEntity<Map<String, Object>> bentrok(String satker, byte[] isi, String sebab) {
        tertahan.tahan(satker, isi, sebab);
        return jawab(HttpStatus.CONFLICT, "pesan", sebab);
    }

    private ResponseEntity<Map<String, Object>> hasil(long id) {
        return ResponseEntity.ok(Map.of("pembayaranId", id, "hasil", pembayaran.ambil(id).keadaan().name()));
    }

    private static ResponseEntity<Map<String, Object>> jawab(HttpStatus status, String kunci, String nilai) {
        return ResponseEntity.status(status).body(Map.of(kunci, nilai));
    }
}
