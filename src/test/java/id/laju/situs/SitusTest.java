package id.laju.situs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.umum.Kabar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The public site: its menu, content that staff keep, search, complaints without an account. */
@LajuTest
class SitusTest {

    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private String publik(String alamat) throws Exception {
        return web.tanpaMasuk(get(alamat)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    @Test
    @Tag("NAV-023")
    void theFirstPageHasTheMenuAndThePolicyOfSevenPoints() throws Exception {
        String isi = publik("/");
        assertThat(isi).contains(">Beranda<", ">Profil<", ">Layanan<", ">Informasi Publik<", ">Publikasi<", ">Kontak<", "role=\"search\"", "Kebijakan anti penyuapan");
        assertThat(isi.replaceAll("(?s).*id=\"anti-suap\"(.*?)</section>.*", "$1").split("<li>")).hasSize(8);
        for (String b : List.of("profil", "layanan", "informasi-publik", "anti-suap", "berita", "artikel", "pengumuman", "kontak", "cari?cari=suap")) {
            assertThat(publik("/publik/situs/" + b)).as(b).doesNotContain("??");
            assertThat(publik("/publik/situs/" + b + (b.contains("?") ? "&" : "?") + "lang=en")).as(b).doesNotContain("??");
        }
        assertThat(publik("/publik/situs/cari?cari=anti penyuapan&lang=id")).contains("Kebijakan anti penyuapan");
        web.tanpaMasuk(get("/publik/situs/lain")).andExpect(status().isNotFound());
    }

    @Test
    @Tag("GOV-015")
    void theSevenPointsOfThePolicyAreOnThePublicPageInBothLanguages() throws Exception {
        assertThat(publik("/publik/situs/anti-suap?lang=id")).containsSubsequence("<ol><li>Tidak melakukan atau menerima penyuapan", "<li>Menerapkan kebijakan dan fungsi kepatuhan anti penyuapan",
            "<li>Mendorong peningkatan kepedulian dengan itikad baik", "tanpa takut tindakan balasan", "<li>Melakukan peningkatan berkelanjutan", "<li>Memenuhi persyaratan sistem manajemen anti penyuapan",
            "<li>Menjelaskan wewenang dan kemandirian dari fungsi kepatuhan", "<li>Menjelaskan konsekuensi jika tidak sesuai");
        assertThat(publik("/publik/situs/anti-suap?lang=en")).containsSubsequence("<li>neither to give nor to take bribes", "<li>to apply the policy", "<li>to encourage raising concerns", "without fear of retaliation",
            "<li>to improve", "<li>to fulfil", "<li>to explain the authority and independence", "<li>to explain the consequences");
    }

    @Test
    @Tag("NAV-023") @Tag("ADM-026")
    void staffPublishNewsThatEverybodyFindsAndNobodyBeforeItsDay() throws Exception {
        String judul = "Penghargaan " + UUID.randomUUID();
        web.kirim("admin", "/kelola/situs/0", "satker", "bbspjikfk", "bagian", "BERITA", "judul", " ", "isiHalaman", "<p></p>", "terbit", "2026-01-02").andExpect(flash().attribute("galat", allOf(hasKey("judul"), hasKey("isiHalaman"))));
        web.kirim("admin", "/kelola/situs/0", "satker", "bbspjikfk", "bagian", "BERITA", "judul", judul, "isiHalaman", "<p>Balai mendapat <strong>penghargaan R&amp;D</strong>.</p><script>x</script>", "terbit", "2026-01-02", "tayang", "true");
        long id = sql.queryForObject("select id from halaman_situs where judul = ?", Long.class, judul);
        assertThat(publik("/publik/situs/berita")).contains(judul);
        assertThat(publik("/publik/situs/baca/" + id)).contains("Balai mendapat <strong>penghargaan R&amp;D</strong>.").doesNotContain("<script>x");
        assertThat(publik("/publik/situs/cari?cari=" + judul)).contains("/publik/situs/baca/" + id);
        assertThat(publik("/publik/situs/cari?cari=mendapat " + judul.split(" ")[1] + " balai")).as("the words in any order").contains("/publik/situs/baca/" + id);
        assertThat(publik("/publik/situs/cari?cari=mendapat " + judul.split(" ")[1] + " pesawat")).doesNotContain("/publik/situs/baca/" + id);
        web.tanpaMasuk(get("/publik/situs/cari?cari={c}", "R&D " + judul)).andExpect(content().string(containsString("/publik/situs/baca/" + id)));
        assertThat(publik("/publik/situs/cari?cari=strong " + judul)).as("words, and not their markup").doesNotContain("/publik/situs/baca/" + id);
        sql.update("update halaman_situs set terbit = current_date + 400 where id = ?", id);
        web.tanpaMasuk(get("/publik/situs/baca/" + id)).andExpect(status().isNotFound());
        web.kirim("admin.ptk", "/kelola/situs/" + id + "/hapus").andExpect(flash().attributeExists("pesanGalat"));
        web.kirim("admin", "/kelola/situs/" + id + "/hapus");
        assertThat(sql.queryForObject("select count(*) from halaman_situs where id = ?", Integer.class, id)).isZero();
    }

    @Test
    @Tag("HLP-009")
    void anAnnouncementReachesWhomItIsFor() throws Exception {
        String kunci = UUID.randomUUID().toString();
        String hari = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
        for (String untuk : List.of("PELANGGAN", "SEMUA", "PUBLIK", "STAF")) {
            umumkan("admin", "bbspjikfk", untuk + " " + kunci, hari, "", untuk);
        }
        umumkan("admin", "bbspjikfk", "NANTI " + kunci, "2099-01-02", "", "SEMUA");
        umumkan("admin", "bbspjikfk", "LEWAT " + kunci, "2026-01-02", "2026-01-03", "SEMUA");
        umumkan("admin.ptk", "bspji-pontianak", "BALAI LAIN " + kunci, hari, "", "SEMUA");
        String pelanggan = web.buka("argonmulia3508", "/portal/pengumuman").andReturn().getResponse().getContentAsString();
        assertThat(pelanggan).contains("PELANGGAN " + kunci, "SEMUA " + kunci, "PUBLIK " + kunci).doesNotContain("STAF " + kunci).as("its period").doesNotContain("NANTI " + kunci, "LEWAT " + kunci).doesNotContain("BALAI LAIN " + kunci);
        assertThat(web.buka("analis", "/kelola").andReturn().getResponse().getContentAsString()).contains("STAF " + kunci).doesNotContain("PELANGGAN " + kunci, "LEWAT " + kunci, "BALAI LAIN " + kunci);
        assertThat(web.buka("analis.ptk", "/kelola").andReturn().getResponse().getContentAsString()).contains("BALAI LAIN " + kunci).doesNotContain("STAF " + kunci);
        assertThat(publik("/publik/situs/pengumuman")).contains("PUBLIK " + kunci).doesNotContain("SEMUA " + kunci, "STAF " + kunci);
        assertThat(publik("/publik/situs/cari?cari=libur " + kunci + " publik")).as("the words in any order").contains("PUBLIK " + kunci);
        sql.update("delete from pengumuman where judul like ?", "%" + kunci);
    }

    private void umumkan(String siapa, String balai, String judul, String terbit, String sampai, String untuk) throws Exception {
        web.kirim(siapa, "/kelola/pengumuman/0", "satker", balai, "judul", judul, "isiPengumuman", "<p>Libur</p>", "terbit", terbit, "sampai", sampai, "pembaca", untuk);
    }

    @Test
    @Tag("HLP-015")
    void anybodyComplainsOnTheSiteWithoutAnAccount() throws Exception {
        String hal = "Loket tutup " + UUID.randomUUID();
        assertThat(publik("/publik/pengaduan")).contains("/publik/pengaduan/bspji-palembang");
        assertThat(publik("/publik/pengaduan/bbspjikfk")).contains("name=\"pelapor\"", "SP4N-LAPOR!");
        web.tanpaMasuk(post("/publik/pengaduan/bbspjikfk").param("perihal", hal)).andExpect(flash().attribute("galat", allOf(hasKey("pelapor"), hasKey("telepon"), hasKey("uraian"))));
        web.tanpaMasuk(post("/publik/pengaduan/bbspjikfk").param("perihal", hal).param("pelapor", "Warga Contoh").param("surel", "warga@contoh.example.id").param("uraian", "Loket tutup pukul 10.").param("situs", "robot"));
        assertThat(sql.queryForObject("select count(*) from pengaduan where perihal = ?", Integer.class, hal)).as("a program").isZero();
        web.tanpaMasuk(post("/publik/pengaduan/bbspjikfk").param("perihal", hal).param("pelapor", "Warga Contoh").param("surel", "warga@contoh.example.id").param("uraian", "Loket tutup pukul 10."))
            .andExpect(flash().attribute("pesan", Kabar.dari("kabar.pengaduanPublik")));
        assertThat(sql.queryForObject("select saluran from pengaduan where perihal = ?", String.class, hal)).isEqualTo("WEBSITE");
        web.buka("cs", "/kelola/pengaduan?cari=" + hal).andExpect(content().string(containsString("Warga Contoh")));
        web.buka("cs.ptk", "/kelola/pengaduan?cari=" + hal).andExpect(content().string(not(containsString("Warga Contoh"))));
        web.buka("analis", "/kelola/pengaduan").andExpect(status().isForbidden());
    }
}
