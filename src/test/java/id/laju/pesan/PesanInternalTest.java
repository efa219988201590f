package id.laju.pesan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** People of a balai write to each other, whatever their roles; nobody else reads it. */
@LajuTest
class PesanInternalTest {

    private static final String KOTAK = "/kelola/pesan-internal";

    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private String isi(String siapa, String alamat) throws Exception {
        return web.isi(siapa, alamat);
    }

    private String kirim(String dari, String ke, String teks) throws Exception {
        String perihal = "Perihal " + UUID.randomUUID();
        web.kirim(dari, KOTAK, "balai", "bspji-pontianak", "kepada", ke, "perihal", perihal, "isi", teks).andExpect(redirectedUrl(KOTAK + "/terkirim"));
        return perihal;
    }

    private long id(String perihal) {
        return sql.queryForObject("select id from pesan_internal where perihal = ?", Long.class, perihal);
    }

    @Test
    @Tag("HLP-014")
    void oneWritesAndTheOtherReadsAndAnswers() throws Exception {
        String perihal = kirim("cs.ptk", "orang:analis.ptk", "Reagen sudah datang.");
        String baris = "<strong>" + perihal + "</strong> <span class=\"lencana merah\">Baru</span>";
        assertThat(isi("analis.ptk", KOTAK)).contains(baris, "Reagen sudah datang.").containsPattern("<span>Pesan</span>\\s*<span class=\"lencana kuning\">\\d+</span>");
        assertThat(isi("analis.ptk", KOTAK + "/" + id(perihal))).contains("Reagen sudah datang.", "Balas");
        assertThat(isi("analis.ptk", KOTAK)).contains(perihal).doesNotContain(baris);
        web.kirim("analis.ptk", KOTAK + "/" + id(perihal), "isi", "Terima kasih.").andExpect(flash().attribute("pesan", containsString("terkirim")));
        assertThat(isi("cs.ptk", KOTAK)).contains("Balasan: " + perihal, "Terima kasih.");
        assertThat(isi("cs.ptk", KOTAK + "/" + id("Balasan: " + perihal))).contains(KOTAK + "/" + id(perihal));
        assertThat(isi("cs.ptk", KOTAK + "/terkirim")).contains(perihal);
    }

    @Test
    @Tag("HLP-014")
    void allOfARoleGetItAndNobodyElseReadsIt() throws Exception {
        String perihal = kirim("kepala.ptk", "peran:cs", "Rapat pukul sembilan.");
        assertThat(isi("cs.ptk", KOTAK)).contains(perihal);
        for (String lain : List.of("ketua.ptk", "admin.ptk", "pusat", "cs")) {
            assertThat(isi(lain, KOTAK)).doesNotContain(perihal);
            web.buka(lain, KOTAK + "/" + id(perihal)).andExpect(status().isNotFound());
            web.kirim(lain, KOTAK + "/" + id(perihal), "isi", "Saya ikut").andExpect(status().isNotFound());
        }
    }

    /** Every role has the page; without a balai there is nobody to write to. */
    @Test
    @Tag("HLP-014")
    void everyRoleHasThePage() throws Exception {
        for (String siapa : List.of("penyelia.ptk", "mt.ptk", "bendahara.ptk", "konsultan.ptk", "tu.ptk", "penguji.ptk", "inspektorat.ptk", "pusat", "operator")) {
            assertThat(isi(siapa, "/kelola")).contains("href=\"" + KOTAK + "\"");
            isi(siapa, KOTAK + "/baru");
        }
    }

    @Test
    void whatIsMissingIsSaidAndAnotherBalaiIsClosed() throws Exception {
        web.kirim("cs.ptk", KOTAK, "balai", "bspji-pontianak", "kepada", "orang:cs", "isi", " ")
            .andExpect(flash().attribute("galat", hasKey("kepada"))).andExpect(flash().attribute("galat", hasKey("perihal"))).andExpect(flash().attribute("galat", hasKey("isi")));
        web.kirim("cs.ptk", KOTAK, "balai", "bbspjikfk", "kepada", "orang:cs", "perihal", "Halo", "isi", "Halo").andExpect(status().isNotFound());
    }

    /** The laboratory works blind also where people write to each other (LAB-006). */
    @Test
    @Tag("LAB-006")
    void nobodyNamesACustomerToTheLaboratory() throws Exception {
        String nama = sql.queryForObject("select nama from pelanggan where satker = 'bspji-pontianak' and length(nama) > 6 order by id limit 1", String.class);
        web.kirim("cs.ptk", KOTAK, "balai", "bspji-pontianak", "kepada", "orang:analis.ptk", "perihal", "Sampel", "isi", "Ini milik " + nama.toLowerCase() + ", cepat ya")
            .andExpect(flash().attribute("galat", hasKey("isi")));
        assertThat(sql.queryForObject("select count(*) from pesan_internal where isi like ?", Long.class, "%" + nama.toLowerCase() + ", cepat ya%")).isZero();
        assertThat(isi("ketua.ptk", KOTAK + "/" + id(salinan(nama)))).contains("cepat ya");
    }

    private String salinan(String nama) throws Exception {
        return kirim("cs.ptk", "orang:ketua.ptk", "Ini milik " + nama + ", cepat ya");
    }

    /** With telephone and mail, and a message that is addressed already. */
    @Test
    @Tag("TRN-021")
    void theAdministratorsOfTheOwnBalaiCanBeReached() throws Exception {
        assertThat(isi("adminpel.ptk", "/kelola")).contains("href=\"/kelola/kontak-admin\"");
        String nama = sql.queryForObject("select nama from staf where id = 'admin.ptk'", String.class);
        String halaman = isi("adminpel.ptk", "/kelola/kontak-admin");
        assertThat(halaman).contains(nama, "Admin Satker", "balai=bspji-pontianak", "kepada=orang:admin.ptk").doesNotContain("orang:admin\"", "orang:admin.plg");
        assertThat(isi("adminpel.ptk", KOTAK + "/baru?balai=bspji-pontianak&kepada=orang:admin.ptk")).containsPattern("value=\"orang:admin.ptk\"[^>]*selected");
    }
}
