package id.laju.staf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@LajuTest
@Transactional
class HakTest {

    @Autowired
    WebUji web;
    @Autowired
    HakService hak;
    @Autowired
    UserDetailsService akun;

    @Tag("ACC-038")
    @Tag("ACC-044")
    @Test
    void anAdministratorSeesOnlyThePagesThatWereGranted() throws Exception {
        beri("satker:LIHAT");

        web.buka("admin", "/kelola/satker").andExpect(status().isOk());
        web.buka("admin", "/kelola/staf").andExpect(status().isForbidden());
        for (String tertutup : new String[]{"/kelola/jejak", "/kelola/pelanggan", "/kelola/pelanggan/1", "/kelola/lupa-sandi", "/kelola/surat", "/kelola/pengumuman"}) {
            web.buka("admin", tertutup).andExpect(status().isForbidden());
        }
        web.buka("admin", "/kelola/format-lhu/bbspjikfk").andExpect(status().isOk());
        web.buka("cs", "/kelola/pelanggan").andExpect(status().isOk());
        web.buka("admin", "/kelola").andExpect(content().string(containsString("\"/kelola/satker\"")))
            .andExpect(content().string(not(containsString("\"/kelola/staf\""))));
        web.buka("pusat", "/kelola/jejak").andExpect(status().isOk());
    }

    @Tag("ACC-039")
    @Test
    void lookingAddingChangingAndDeletingAreGrantedOneByOne() throws Exception {
        beri("staf:LIHAT", "staf:UBAH");
        web.buka("admin", "/kelola/staf/cs").andExpect(status().isOk());
        web.kirim("admin", "/kelola/staf/cs/sandi").andExpect(redirectedUrl("/kelola/staf/cs"));
        web.kirim("admin", "/kelola/staf/baru").andExpect(status().isForbidden());
        web.kirim("admin", "/kelola/staf/cs/hapus").andExpect(status().isForbidden());

        beri("staf:LIHAT", "staf:TAMBAH", "staf:HAPUS");
        web.kirim("admin", "/kelola/staf/baru").andExpect(flash().attributeExists("galat"));
        web.kirim("admin", "/kelola/staf/cs/sandi").andExpect(status().isForbidden());
        web.kirim("admin", "/kelola/staf/cs/hapus").andExpect(redirectedUrl("/kelola/staf"));
    }

    @Test
    void anEncodedAddressIsTheSamePage() throws Exception {
        beri("satker:LIHAT", "kalender:LIHAT", "kalender:UBAH");
        web.tanya("admin", "/kelola/%73taf").andExpect(status().isForbidden());
        web.tanya("admin", "/%6belola/sta%66").andExpect(status().isForbidden());
        web.kirim(akun.loadUserByUsername("admin"), post(URI.create("/kelola/kalender/bbspjikfk/2026/1/%68apus"))).andExpect(status().isForbidden());
    }

    @Test
    void nothingIsDoneOnAPageThatIsClosed() throws Exception {
        beri("staf:HAPUS", "kalender:LIHAT");
        assertThat(hak.milik("admin")).containsExactly("kalender:LIHAT");
    }

    @Test
    void rightsAreGivenByAdminPusatOnlyToAdministrators() throws Exception {
        web.buka("pusat", "/kelola/staf/admin/hak").andExpect(content().string(containsString("value=\"staf:UBAH\"")));
        web.kirim("pusat", "/kelola/staf/cs/hak", "hak", "staf:LIHAT").andExpect(flash().attributeExists("pesanGalat"));
        web.kirim("admin", "/kelola/staf/admin/hak", "hak", "staf:LIHAT").andExpect(status().isForbidden());
    }

    @Test
    void aNewAdministratorGetsNoMoreThanTheGiver() throws Exception {
        beri("staf:LIHAT", "staf:UBAH");
        web.kirim("admin", "/kelola/staf/cs/ubah", "nama", "Rina Maheswari", "jenisKelamin", "P", "surel", "cs@bbspjikfk.example.id",
            "statusKerja", "Aktif", "peran", "cs", "peran", "admin-satker", "satker", "bbspjikfk").andExpect(redirectedUrl("/kelola/staf/cs"));
        assertThat(hak.milik("cs")).containsExactly("staf:LIHAT", "staf:UBAH");
        web.buka("pusat", "/kelola/jejak?objek=hak akses&cari=cs").andExpect(content().string(containsString("staf:LIHAT, staf:UBAH")));
    }

    private void beri(String... semua) throws Exception {
        String[] isian = new String[semua.length * 2];
        for (int i = 0; i < semua.length; i++) {
            isian[2 * i] = "hak";
            isian[2 * i + 1] = semua[i];
        }
        web.kirim("pusat", "/kelola/staf/admin/hak", isian).andExpect(redirectedUrl("/kelola/staf/admin"));
    }
}
