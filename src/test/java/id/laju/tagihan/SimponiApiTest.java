package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.staf.StafService;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The signed callback: shut without a secret, deaf to forgeries, and told twice is one payment. */
@LajuTest
@Tag("BIL-015")
class SimponiApiTest {

    private static final String RAHASIA = "rahasia-uji-simponi";

    @Autowired MockMvc mvc;
    @Autowired AlurPembayaran alur;
    @Autowired TagihanService tagihan;
    @Autowired PembayaranService pembayaran;
    @Autowired StafService staf;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;
    @Autowired Clock jam;

    @BeforeEach
    void buka() {
        System.setProperty("laju.simponi.rahasia.bbspjikfk", RAHASIA);
    }

    @AfterEach
    void tutup() {
        System.clearProperty("laju.simponi.rahasia.bbspjikfk");
    }

    private String isi(String kode, String ntpn, BigDecimal jumlah, Instant saat) {
        return """
            {"kodeBilling": "%s", "ntpn": "%s", "ntb": "77", "jumlah": %s, "dibayarPada": "%s", "bank": "Bank Contoh", "kanal": "ATM"}""".formatted(kode, ntpn, jumlah, saat);
    }

    private MockHttpServletResponse kirim(String satker, String isi, String waktu, String tanda) throws Exception {
        return mvc.perform(post("/publik/simponi/" + satker).contentType(MediaType.APPLICATION_JSON).content(isi).header("X-LAJU-Waktu", waktu).header("X-LAJU-Tanda", tanda))
            .andReturn().getResponse();
    }

    private MockHttpServletResponse kirim(String isi) throws Exception {
        String waktu = String.valueOf(jam.instant().getEpochSecond());
        return kirim("bbspjikfk", isi, waktu, TandaSimponi.hitung(RAHASIA, waktu, isi.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @Tag("STS-006")
    void aSignedMessagePaysTheBillWithoutAnyPerson() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        String isi = isi(t.kode(), AlurPembayaran.ntpn(), t.total(), t.terbit());
        assertThat(kirim(isi).getContentAsString()).contains("COCOK");
        assertThat(tagihan.ambil(t.id()).status()).isEqualTo(StatusTagihan.PAID);
        MockHttpServletResponse kedua = kirim(isi);
        assertThat(kedua.getStatus()).isEqualTo(200);
        assertThat(kedua.getContentAsString()).contains("COCOK");
    }

    @Test
    void aMessageToldTenTimesAtOnceIsOnePayment() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        String ntpn = AlurPembayaran.ntpn();
        String isi = isi(t.kode(), ntpn, t.total(), t.terbit());
        ExecutorService banyak = Executors.newFixedThreadPool(5);
        List<Future<Integer>> jawab = banyak.invokeAll(IntStream.range(0, 10).mapToObj(i -> (Callable<Integer>) () -> kirim(isi).getStatus()).toList());
        banyak.shutdown();
        for (Future<Integer> j : jawab) {
            assertThat(j.get()).isEqualTo(200);
        }
        assertThat(sql.queryForObject("select count(*) from pembayaran where ntpn = ?", Integer.class, ntpn)).isEqualTo(1);
    }

    @Test
    void anUnknownCodeIsKeptForReconciliation() throws Exception {
        String ntpn = AlurPembayaran.ntpn();
        assertThat(kirim(isi("820200000000001", ntpn, BigDecimal.TEN, jam.instant().minusSeconds(60))).getContentAsString()).contains("REKONSILIASI");
        assertThat(pembayaran.denganNtpn(ntpn).orElseThrow().sumber()).isEqualTo(SumberPembayaran.CALLBACK);
        assertThat(kirim(isi("820200000000001", ntpn, BigDecimal.ONE, jam.instant().minusSeconds(60))).getStatus()).as("same NTPN, other amount").isEqualTo(409);
    }

    @Test
    void forgedOldAndUnsignedMessagesChangeNothing() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        String isi = isi(t.kode(), AlurPembayaran.ntpn(), t.total(), t.terbit());
        String kini = String.valueOf(jam.instant().getEpochSecond());
        String lama = String.valueOf(jam.instant().getEpochSecond() - 301);
        byte[] bita = isi.getBytes(StandardCharsets.UTF_8);
        assertThat(kirim("bbspjikfk", isi, kini, "00").getStatus()).isEqualTo(401);
        assertThat(kirim("bbspjikfk", isi, kini, TandaSimponi.hitung("lain", kini, bita)).getStatus()).isEqualTo(401);
        assertThat(kirim("bbspjikfk", isi.replace("ATM", "ATN"), kini, TandaSimponi.hitung(RAHASIA, kini, bita)).getStatus()).isEqualTo(401);
        assertThat(kirim("bbspjikfk", isi, lama, TandaSimponi.hitung(RAHASIA, lama, bita)).getStatus()).isEqualTo(401);
        assertThat(kirim("bbspjikfk", isi, "kemarin", TandaSimponi.hitung(RAHASIA, "kemarin", bita)).getStatus()).isEqualTo(401);
        assertThat(mvc.perform(post("/publik/simponi/bbspjikfk").contentType(MediaType.APPLICATION_JSON).content(isi)).andReturn().getResponse().getStatus()).isEqualTo(401);
        assertThat(kirim("bspji-pontianak", isi, kini, TandaSimponi.hitung(RAHASIA, kini, bita)).getStatus()).as("no secret, no door").isEqualTo(404);
        assertThat(tertahan("bspji-pontianak", isi) + tertahan("bbspjikfk", isi)).as("forgeries are not kept").isZero();
        assertThat(tagihan.ambil(t.id()).status()).isEqualTo(StatusTagihan.ISSUED);
    }

    private int tertahan(String satker, String isi) {
        return sql.queryForObject("select count(*) from kabar_tertahan where satker = ? and isi = ?", Integer.class, satker, isi);
    }

    @Test
    void aSignedMessageThatCannotBeRecordedIsHeldForTheBendahara() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        String ntpn = AlurPembayaran.ntpn();
        assertThat(kirim(isi("820200000000002", ntpn, BigDecimal.TEN, t.terbit())).getStatus()).isEqualTo(200);
        String pendek = isi(t.kode(), "PENDEK", t.total(), t.terbit());
        Map<String, Integer> kiriman = Map.of("bukan json " + ntpn, 422, pendek, 422, "{\"ntpn\": \"" + ntpn + "\"}", 409);
        for (int ke = 0; ke < 2; ke++) {
            for (var k : kiriman.entrySet()) {
                assertThat(kirim(k.getKey()).getStatus()).as(k.getKey()).isEqualTo(k.getValue());
                assertThat(tertahan("bbspjikfk", k.getKey())).as(k.getKey()).isEqualTo(1);
            }
        }
        assertThat(tagihan.ambil(t.id()).status()).isEqualTo(StatusTagihan.ISSUED);
        long id = sql.queryForObject("select id from kabar_tertahan where isi = ?", Long.class, pendek);
        assertThat(sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "kabar-tertahan/" + id + "/%")).as("each bendahara once")
            .isEqualTo(staf.denganPeran("bbspjikfk", "bendahara").size()).isPositive();
        diurusOlehBendahara(id);
    }

    @Test
    void whatNoTextKeepsIsRefusedWithASentence() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        String isi = isi(t.kode(), AlurPembayaran.ntpn(), t.total(), t.terbit());
        for (String rusak : List.of(isi.replace("Bank Contoh", "Bank\\u0000Contoh"), isi.replace("\"77\"", "\"7\\u00007\""), isi.replace(t.kode(), t.kode() + "\\u0000"), isi.replace("ATM", "A\0TM"))) {
            MockHttpServletResponse jawab = kirim(rusak);
            assertThat(jawab.getStatus()).as(rusak).isEqualTo(422);
        }
        assertThat(kirim(isi.replace("Bank Contoh", "Bank\\u0000Contoh")).getContentAsString()).contains("Bank memuat karakter yang tidak dapat disimpan");
        assertThat(tagihan.ambil(t.id()).status()).isEqualTo(StatusTagihan.ISSUED);
    }

    private void diurusOlehBendahara(long id) throws Exception {
        String daftar = "/kelola/pembayaran/tertahan";
        web.buka("bendahara", "/kelola/pembayaran").andExpect(content().string(containsString("tidak dapat dicatat")));
        web.buka("bendahara", daftar + "?cari=PENDEK").andExpect(content().string(containsString("NTPN terdiri atas tepat 16 huruf atau angka")));
        web.buka("bendahara.plg", daftar).andExpect(content().string(not(containsString("PENDEK"))));
        for (String lain : List.of("cs", "admin", "pusat", "argonmulia3508")) {
            web.buka(lain, daftar).andExpect(status().isForbidden());
            web.kirim(lain, daftar + "/" + id, "catatan", "x").andExpect(status().isForbidden());
        }
        web.kirim("bendahara.plg", daftar + "/" + id, "catatan", "x").andExpect(status().isNotFound());
        web.kirim("bendahara", daftar + "/" + id, "catatan", " ");
        assertThat(sql.queryForObject("select diurus is null from kabar_tertahan where id = ?", Boolean.class, id)).as("without a note nothing is done").isTrue();
        web.kirim("bendahara", daftar + "/" + id, "catatan", "Sudah dicatat dengan NTPN yang benar");
        assertThat(sql.queryForObject("select diurus_oleh from kabar_tertahan where id = ?", String.class, id)).isEqualTo("bendahara");
        web.buka("bendahara", daftar).andExpect(content().string(containsString("Sudah dicatat dengan NTPN yang benar")));
    }
}
