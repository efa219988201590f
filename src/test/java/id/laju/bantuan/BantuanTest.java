package id.laju.bantuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.berkas.ContohBerkas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

@LajuTest
class BantuanTest {

    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;

    @ParameterizedTest
    @CsvSource({"pertanyaan, Pertanyaan, Ajukan Pertanyaan", "testimoni, Testimoni, Testimoni", "keluhan, Keluhan, Keluhan Pelanggan"})
    void whatACustomerWritesReachesTheBalaiAndIsCopiedToTheWriter(String jalur, String sebutan, String judul) throws Exception {
        var saya = user(akun.loadUserByUsername("argonmulia3508"));
        web.perform(get("/portal/bantuan/" + jalur).with(saya)).andExpect(content().string(containsString("<h1>" + judul + "</h1>")))
            .andExpect(content().string(containsString("https://wa.me/6281100000100")));
        web.perform(post("/portal/bantuan/" + jalur).with(csrf()).with(saya).param("layanan", "pengujian").param("tentang", "Waktu uji").param("uraian", "<p>Berapa lama?</p><script>x</script>"))
            .andExpect(flash().attribute("pesan", containsString(sebutan)));

        String surat = sql.queryForObject("select html from surat_keluar where kepada = 'layanan@bbspjikfk.example.id' order by id desc limit 1", String.class);
        assertThat(surat).contains(sebutan, "PT Argon Mulia", "kontak@argonmulia.example.id", "<p>Berapa lama?</p>").doesNotContain("<script>");
        assertThat(sql.queryForObject("select judul from surat_keluar where kepada = 'kontak@argonmulia.example.id' order by id desc limit 1", String.class))
            .isEqualTo("Salinan " + sebutan + ": Waktu uji");
    }

    @Test
    void anEmptyMessageIsRefused() throws Exception {
        web.perform(post("/portal/bantuan/keluhan").with(csrf()).with(user(akun.loadUserByUsername("argonmulia3508"))).param("tentang", " ").param("uraian", "<p><br></p>"))
            .andExpect(flash().attribute("galat", allOf(hasKey("tentang"), hasKey("uraian"))));
        web.perform(get("/portal/bantuan/lain").with(user(akun.loadUserByUsername("argonmulia3508")))).andExpect(status().isNotFound());
    }

    @Test
    void aQuestionNamesTheServiceAndMayHaveAFile() throws Exception {
        var saya = user(akun.loadUserByUsername("argonmulia3508"));
        String form = web.perform(get("/portal/bantuan/pertanyaan").with(saya)).andReturn().getResponse().getContentAsString();
        assertThat(form).contains("name=\"layanan\"", ">Sertifikasi Produk<", "name=\"lampiran\"");
        web.perform(get("/portal/bantuan/keluhan").with(saya)).andExpect(content().string(not(containsString("name=\"layanan\""))));
        web.perform(multipart("/portal/bantuan/pertanyaan").file(new MockMultipartFile("lampiran", "x.pdf", "application/pdf", "bukan PDF".getBytes()))
                .with(csrf()).with(saya).param("layanan", "kalibrasi").param("tentang", "Rentang ukur").param("uraian", "<p>Sampai 300 mm?</p>"))
            .andExpect(flash().attribute("galat", hasKey("lampiran"))).andExpect(flash().attribute("ketikan", hasKey("uraian")));
        web.perform(multipart("/portal/bantuan/pertanyaan").file(new MockMultipartFile("lampiran", "alat.pdf", "application/pdf", ContohBerkas.pdf("Alat")))
                .with(csrf()).with(saya).param("layanan", "kalibrasi").param("tentang", "Rentang ukur").param("uraian", "<p>Sampai 300 mm?</p>"))
            .andExpect(flash().attribute("pesan", containsString("Pertanyaan Anda sudah dikirim")));
        long surat = sql.queryForObject("select max(id) from surat_keluar where kepada = 'layanan@bbspjikfk.example.id'", Long.class);
        assertThat(sql.queryForObject("select html from surat_keluar where id = ?", String.class, surat)).contains("Jenis layanan: <span>Kalibrasi</span>");
        assertThat(sql.queryForObject("select b.nama from surat_lampiran l join berkas b on b.id = l.berkas_id where l.surat_id = ?", String.class, surat)).isEqualTo("alat.pdf");
        web.perform(post("/portal/bantuan/pertanyaan").with(csrf()).with(saya).param("layanan", "sihir").param("tentang", "x").param("uraian", "<p>x</p>"))
            .andExpect(flash().attribute("galat", hasKey("layanan")));
    }

    @ParameterizedTest
    @CsvSource({"id, Berapa lama akun saya diaktifkan?", "en, When is my account activated?"})
    void whatIsAskedOftenIsAnsweredInBothLanguages(String bahasa, String tanya) throws Exception {
        String isi = web.perform(get("/portal/faq?lang=" + bahasa).with(user(akun.loadUserByUsername("argonmulia3508")))).andReturn().getResponse().getContentAsString();

        assertThat(isi).contains(tanya).doesNotContain("??");
    }
}
