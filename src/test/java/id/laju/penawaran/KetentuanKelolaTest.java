package id.laju.penawaran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@LajuTest
@Transactional
class KetentuanKelolaTest {

    @Autowired
    WebUji web;
    @Autowired
    PenawaranMapper penawaran;

    @Test
    void aSatkerReplacesTheCommonTermsAndGoesBack() throws Exception {
        var umum = penawaran.ketentuan("bbspjikfk", JenisKetentuan.PENGUJIAN);
        web.buka("admin", "/kelola/ketentuan/bbspjikfk").andExpect(content().string(containsString("memakai ketentuan umum")));
        web.kirim("admin", "/kelola/ketentuan/bbspjikfk", "teks", "Pertama.\r\n\r\n  Kedua.  ");
        assertThat(penawaran.ketentuan("bbspjikfk", JenisKetentuan.PENGUJIAN)).containsExactly("Pertama.", "Kedua.");
        assertThat(penawaran.ketentuan("bspji-palembang", JenisKetentuan.PENGUJIAN)).isEqualTo(umum);

        web.kirim("admin", "/kelola/ketentuan/bbspjikfk/hapus");
        assertThat(penawaran.ketentuan("bbspjikfk", JenisKetentuan.PENGUJIAN)).isEqualTo(umum);
    }

    @Test
    void theCommonTermsBelongToAdminPusat() throws Exception {
        web.kirim("admin", "/kelola/ketentuan/umum", "teks", "x").andExpect(status().isNotFound());
        web.kirim("admin", "/kelola/ketentuan/bspji-palembang", "teks", "x").andExpect(status().isNotFound());
        web.kirim("pusat", "/kelola/ketentuan/umum", "teks", "Satu untuk semua.");
        assertThat(penawaran.ketentuan("bspji-palembang", JenisKetentuan.PENGUJIAN)).containsExactly("Satu untuk semua.");
        web.kirim("pusat", "/kelola/ketentuan/umum/hapus").andExpect(flash().attributeExists("pesanGalat"));
        assertThat(penawaran.ketentuan("bspji-palembang", JenisKetentuan.PENGUJIAN)).containsExactly("Satu untuk semua.");
    }

    @Test
    void emptyOrEndlessTermsAreRefused() throws Exception {
        for (String keliru : new String[]{"  \n ", "x".repeat(601), "a\n".repeat(31)}) {
            web.kirim("admin", "/kelola/ketentuan/bbspjikfk", "teks", keliru).andExpect(flash().attribute("galat", hasKey("teks")));
        }
    }

    @Test
    void thoseOfACertificationAreTheirOwn() throws Exception {
        var uji = penawaran.ketentuan("bbspjikfk", JenisKetentuan.PENGUJIAN);
        assertThat(penawaran.ketentuan("bbspjikfk", JenisKetentuan.SERTIFIKASI)).isNotEmpty().noneMatch(k -> k.contains("sampel"));
        web.buka("admin", "/kelola/ketentuan/bbspjikfk?untuk=SERTIFIKASI").andExpect(content().string(containsString("perjanjian sertifikasi")));
        web.kirim("admin", "/kelola/ketentuan/bbspjikfk", "untuk", "SERTIFIKASI", "teks", "Hanya ini.");
        assertThat(penawaran.ketentuan("bbspjikfk", JenisKetentuan.SERTIFIKASI)).containsExactly("Hanya ini.");
        assertThat(penawaran.ketentuan("bbspjikfk", JenisKetentuan.PENGUJIAN)).isEqualTo(uji);
        web.kirim("admin", "/kelola/ketentuan/bbspjikfk/hapus", "untuk", "SERTIFIKASI");
        assertThat(penawaran.ketentuan("bbspjikfk", JenisKetentuan.SERTIFIKASI)).hasSizeGreaterThan(1);
    }
}
