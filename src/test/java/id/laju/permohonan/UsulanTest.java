package id.laju.permohonan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

@LajuTest
@Tag("REQ-032")
class UsulanTest {

    @Autowired AlatPermohonan alat;
    @Autowired UsulanService usulan;
    @Autowired UserDetailsService akun;
    @Autowired MockMvc web;

    private UsulanLayanan kirim(String produk) {
        usulan.kirim(alat.argon(), produk, "SNI kaca lembaran");
        return usulan.milik(alat.argon()).get(0);
    }

    @Test
    void aWishReachesTheSectionAndItsAnswerTheCustomer() throws Exception {
        web.perform(post("/portal/permohonan/usulan").param("produk", "Kaca lembaran").param("uraian", "SNI 15-0047").with(user(alat.argon())).with(csrf()))
            .andExpect(redirectedUrl("/portal/permohonan/usulan"));
        long id = usulan.milik(alat.argon()).get(0).id();
        web.perform(get("/kelola/permohonan/usulan").with(user(akun.loadUserByUsername("cs")))).andExpect(status().isOk())
            .andExpect(content().string(containsString("Kaca lembaran"))).andExpect(content().string(containsString("PT Argon Mulia")));
        web.perform(post("/kelola/permohonan/usulan/" + id).param("jawaban", "Mulai Januari 2027.").with(user(akun.loadUserByUsername("cs"))).with(csrf()))
            .andExpect(redirectedUrl("/kelola/permohonan/usulan"));
        web.perform(get("/portal/permohonan/usulan").with(user(alat.argon()))).andExpect(content().string(containsString("Mulai Januari 2027.")));
    }

    @Test
    void otherBalaiAndOtherRolesNeitherSeeNorAnswerIt() throws Exception {
        UsulanLayanan u = kirim("Hanya untuk KFK");
        assertThat(usulan.daftar(List.of("bspji-pontianak"), PermintaanHalaman.pertama()).isi()).extracting(UsulanLayanan::id).doesNotContain(u.id());
        assertThatThrownBy(() -> usulan.tangani(List.of("bspji-pontianak"), u.id(), "x", "cs.ptk")).isInstanceOf(TidakDitemukan.class);
        assertThat(usulan.milik(alat.kapuas())).extracting(UsulanLayanan::id).doesNotContain(u.id());
        web.perform(get("/kelola/permohonan/usulan").with(user(akun.loadUserByUsername("analis")))).andExpect(status().isForbidden());
    }

    @Test
    void emptyWishesAndAnswersAreRefusedAndTheFirstAnswerStays() {
        assertThatThrownBy(() -> usulan.kirim(alat.argon(), " ", null)).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsOnlyKeys("produk", "uraian"));
        UsulanLayanan u = kirim("Dua jawaban");
        assertThatThrownBy(() -> usulan.tangani(List.of("bbspjikfk"), u.id(), "", "cs")).isInstanceOf(IsianKeliru.class);
        usulan.tangani(List.of("bbspjikfk"), u.id(), "pertama", "cs");
        assertThatThrownBy(() -> usulan.tangani(List.of("bbspjikfk"), u.id(), "kedua", "admin")).isInstanceOf(IsianKeliru.class)
            .hasMessageContaining("sudah dijawab rekan Anda").hasMessageEndingWith("kedua");
        assertThat(usulan.milik(alat.argon())).filteredOn(x -> x.id() == u.id()).extracting(UsulanLayanan::jawaban).containsExactly("pertama");
    }
}
