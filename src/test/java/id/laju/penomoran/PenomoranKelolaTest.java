package id.laju.penomoran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@LajuTest
class PenomoranKelolaTest {

    private static final String ALAMAT = "/kelola/penomoran/bspji-palembang";

    @Autowired
    WebUji web;
    @Autowired
    PolaNomorService pola;
    @Autowired
    Penomoran penomoran;
    @Autowired
    JdbcTemplate sql;
    private final String jenis = DeretUji.jenis();

    @BeforeEach
    void waktu() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-21T03:00:00Z")));
    }

    @Tag("NUM-017")
    @Test
    void theLastNumberIsCorrectedForwardByTheFirstNumberOfAPattern() throws Exception {
        DeretUji.buka(pola, jenis, "{urut}/LAMA/{tahun}");
        penomoran.ambil("bspji-palembang", jenis, "a");
        web.kirim("admin.plg", ALAMAT + "/baru", "jenis", jenis, "pola", "{urut:5}/KMN/{tahun}", "ulang", "TAHUNAN", "mulaiDari", "708", "berlakuDari", "2026-11-21")
            .andExpect(redirectedUrl(ALAMAT));

        web.buka("admin.plg", ALAMAT).andExpect(content().string(containsString("00708/KMN/2026"))).andExpect(content().string(containsString("1/LAMA/2026")));
        assertThat(penomoran.ambil("bspji-palembang", jenis, "b")).isEqualTo("00708/KMN/2026");
        penomoran.batal("bspji-palembang", jenis, "b", "salah ketik");
        web.buka("admin.plg", ALAMAT + "/register/" + jenis).andExpect(content().string(containsString("salah ketik")))
            .andExpect(content().string(containsString("1/LAMA/2026")));
    }

    /** They look alike as delivered; an administrator parts them from a day on. */
    @Tag("NUM-011") @Tag("NUM-012")
    @Test
    void theAgreementGetsAPatternOfItsOwnWithoutTheQuotationsChanging() throws Exception {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2093-06-01T03:00:00Z")));
        assertThat(penomoran.ambil("bspji-palembang", JenisNomor.SPK_SERTIFIKASI, "uji-a")).isEqualTo("B/1/BSKJI/BSPJI-Palembang/MS/VI/2093");
        assertThat(penomoran.ambil("bspji-palembang", JenisNomor.PENAWARAN, "uji-a")).isEqualTo("B/1/BSKJI/BSPJI-Palembang/MS/VI/2093");
        try {
            web.buka("admin.plg", ALAMAT + "/baru?jenis=" + JenisNomor.SPK_SERTIFIKASI).andExpect(content().string(containsString("SPK sertifikasi")));
            web.kirim("admin.plg", ALAMAT + "/baru", "jenis", JenisNomor.SPK_SERTIFIKASI, "pola", "B/SPK-{urut}/BSKJI/BSPJI-Palembang/MS/{bulanRomawi}/{tahun}", "ulang", "TAHUNAN",
                "mulaiDari", "1", "berlakuDari", "2093-06-01").andExpect(redirectedUrl(ALAMAT));
            assertThat(penomoran.ambil("bspji-palembang", JenisNomor.SPK_SERTIFIKASI, "uji-b")).isEqualTo("B/SPK-2/BSKJI/BSPJI-Palembang/MS/VI/2093");
            assertThat(penomoran.ambil("bspji-palembang", JenisNomor.PENAWARAN, "uji-b")).isEqualTo("B/2/BSKJI/BSPJI-Palembang/MS/VI/2093");
        } finally {
            sql.update("delete from pola_nomor where berlaku_dari = '2093-06-01'");
        }
    }

    @Test
    void theExampleAnswersWhileTyping() throws Exception {
        web.tanya("admin.plg", ALAMAT + "/contoh?pola=%7Burut:4%7D/KMN/%7BbulanRomawi%7D/%7Btahun%7D&mulaiDari=2")
            .andExpect(jsonPath("$.contoh").value("0002/KMN/XI/2026"));
        web.tanya("admin.plg", ALAMAT + "/contoh?pola=KMN&mulaiDari=x").andExpect(jsonPath("$.keliru").exists());
    }

    @Test
    void everyKindOfPengujianIsListedAlsoWithoutPattern() throws Exception {
        for (String sebutan : SebutanNomor.PENGUJIAN.values()) {
            web.buka("admin.plg", ALAMAT).andExpect(content().string(containsString(sebutan)));
        }
        assertThat(pola.deret("bspji-palembang")).extracting(DeretNomor::jenis).startsWith(JenisNomor.PRA_ORDER, JenisNomor.PENAWARAN);
        web.buka("admin.plg", ALAMAT + "/baru?jenis=LHU").andExpect(content().string(containsString("value=\"{urut}/LP-BSPJI/PLG/{bulanRomawi}/{tahun}\"")));
        web.buka("admin.plg", ALAMAT + "/baru").andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({"jenis, nomor lhu!, {urut}/{tahun}, TAHUNAN, 1, 2026-11-21", "pola, LHU, tanpa urut, TAHUNAN, 1, 2026-11-21", "ulang, LHU, {urut}/{tahun}, '', 1, 2026-11-21",
        "mulaiDari, LHU, {urut}/{tahun}, TAHUNAN, satu, 2026-11-21", "berlakuDari, LHU, {urut}/{tahun}, TAHUNAN, 1, besok"})
    void whatIsWrongIsSaidAtItsField(String bidang, String jenisNomor, String bentuk, String ulang, String mulai, String dari) throws Exception {
        web.kirim("admin.plg", ALAMAT + "/baru", "jenis", jenisNomor, "pola", bentuk, "ulang", ulang, "mulaiDari", mulai, "berlakuDari", dari)
            .andExpect(flash().attribute("galat", hasKey(bidang)));
    }

    @Tag("ADM-024")
    @Test
    void anotherSatkerIsNotFound() throws Exception {
        for (String sisa : new String[]{"", "/baru", "/contoh?pola=x", "/register/LHU"}) {
            web.buka("admin", ALAMAT + sisa).andExpect(status().isNotFound());
            web.buka("cs.plg", ALAMAT + sisa).andExpect(status().isForbidden());
        }
        web.kirim("admin", ALAMAT + "/baru", "jenis", jenis).andExpect(status().isNotFound());
        web.buka("pusat", ALAMAT).andExpect(status().isOk());
        web.buka("admin.plg", "/kelola/penomoran").andExpect(redirectedUrl(ALAMAT));
    }
}
