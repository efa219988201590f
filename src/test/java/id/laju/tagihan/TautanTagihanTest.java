package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.umum.Rupiah;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultActions;

/** A link opens one bill, for whoever has it, until the code ends; and nothing else. */
@LajuTest
class TautanTagihanTest {

    private static final String KAMI = "argonmulia3508";

    @Autowired AlurPembayaran alur;
    @Autowired PembayaranService pembayaran;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private String buat(Tagihan t) throws Exception {
        String alamat = (String) kirim(KAMI, t, "").andReturn().getFlashMap().get("tautan");
        return alamat.substring(alamat.indexOf("/publik/"));
    }

    private ResultActions kirim(String siapa, Tagihan t, String ke) throws Exception {
        return web.kirim(siapa, "/portal/tagihan/" + t.id() + "/tautan" + ke);
    }

    private MockHttpServletResponse buka(String alamat) throws Exception {
        return web.tanpaMasuk(get(alamat)).andReturn().getResponse();
    }

    @Test
    void whoeverHasTheLinkSeesThisBillAndNothingElse() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        Tagihan lain = alur.mulaiTerbit();
        String alamat = buat(t);
        MockHttpServletResponse halaman = buka(alamat);
        assertThat(halaman.getContentAsString()).contains(t.kode(), Rupiah.tulis(t.total()), t.wajibBayar(), "Cara membayar").doesNotContain("/portal/", lain.kode());
        assertThat(halaman.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(halaman.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(buka(alamat + "?lang=en").getContentAsString()).contains("Billing code", "single bill");
        assertThat(BacaPdf.teks(buka(alamat + "/informasi-tagihan.pdf").getContentAsByteArray())).contains(t.kode());
        assertThat(buka(alamat + "/billing").getStatus()).as("no scan was handed in").isEqualTo(404);
        assertThat(buka("/portal/tagihan/" + t.id()).getRedirectedUrl()).endsWith("/masuk");
        String token = alamat.substring(alamat.lastIndexOf('/') + 1);
        assertThat(sql.queryForObject("select count(*) from tautan_tagihan where sidik = ? or sidik like '%' || ? || '%'", Integer.class, token, token)).as("only its hash is kept").isZero();
    }

    @Test
    void theLinkEndsInTheSecondInWhichTheCodeEnds() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        String alamat = buat(t);
        ClockUtil.setCurrentTime(Date.from(t.kedaluwarsa().plusMillis(500)));
        assertThat(buka(alamat).getStatus()).isEqualTo(200);
        ClockUtil.setCurrentTime(Date.from(t.mati()));
        for (String ke : List.of("", "/billing", "/informasi-tagihan.pdf")) {
            assertThat(buka(alamat + ke).getStatus()).as(ke).isEqualTo(404);
        }
        assertThat(kirim(KAMI, t, "").andReturn().getFlashMap().get("tautan")).as("no link to a dead code").isNull();
    }

    @Test
    void afterPaymentItSaysSoAndANewOrWithdrawnLinkEndsTheOldOne() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        String pertama = buat(t);
        String kedua = buat(t);
        assertThat(buka(pertama).getStatus()).isEqualTo(404);
        assertThat(buka(kedua).getStatus()).isEqualTo(200);
        pembayaran.catat(alur.pas(t), "bendahara");
        assertThat(buka(kedua).getContentAsString()).contains("Sudah dibayar").doesNotContain("Cara membayar");
        kirim(KAMI, t, "/cabut");
        assertThat(buka(kedua).getStatus()).isEqualTo(404);
    }

    @Test
    void outsidersMakeNoLinksAndGuessNone() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        assertThat(kirim("kapuassegar4088", t, "").andReturn().getResponse().getStatus()).as("another customer").isEqualTo(404);
        assertThat(kirim("kapuassegar4088", t, "/cabut").andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(kirim("bendahara", t, "").andReturn().getResponse().getStatus()).as("staff").isEqualTo(403);
        assertThat(kirim("keuangan.argon", t, "").andReturn().getFlashMap().get("tautan")).asString().contains("/publik/tagihan/");
        for (String token : List.of("x", String.valueOf(t.id()), t.kode(), "A".repeat(43), "%00")) {
            assertThat(buka("/publik/tagihan/" + token).getStatus()).as(token).isIn(400, 404);
        }
    }
}
