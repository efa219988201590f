package id.laju.keamanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.laju.LajuTest;
import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.berkas.ContohBerkas;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** The data are where the database is, such as at the ministry's data centre, and leave it only where that was set up. */
@LajuTest
@Tag("ADM-025")
class TempatDataTest {

    @Autowired MockMvc web;
    @Autowired Environment setelan;
    @Autowired BerkasService berkas;
    @Autowired JdbcTemplate sql;

    @Test
    void pagesLoadNothingFromElsewhere() throws Exception {
        for (String alamat : List.of("/", "/masuk", "/publik/pengaduan", "/publik/wbs")) {
            var jawab = web.perform(get(alamat)).andReturn().getResponse();
            assertThat(jawab.getHeader("Content-Security-Policy")).as(alamat).contains("default-src 'self'").doesNotContain("http:", "https:", "*");
            assertThat(jawab.getContentAsString()).as(alamat).doesNotContainPattern("(src|href)=\"https?://[^\"]+\\.(js|css|woff2?|png|svg)\"");
        }
    }

    @Test
    void nothingGoesOutUntilItIsSet() {
        assertThat(setelan.getProperty("spring.mail.host")).isNull();
        assertThat(setelan.getProperty("laju.tte.jenis", "lokal")).isEqualTo("lokal");
    }

    @Test
    void filesStandInTheDatabase() {
        byte[] isi = ContohBerkas.pdf("Isi yang disimpan");
        UUID id = berkas.simpan("bbspjikfk", "uji.pdf", isi, "uji", Aturan.DATA_DUKUNG).id();
        assertThat(sql.queryForObject("select count(*) from information_schema.columns where table_name like '%berkas%' and data_type = 'bytea'", Integer.class)).isPositive();
        assertThat(berkas.isi(id)).isEqualTo(isi);
    }
}
