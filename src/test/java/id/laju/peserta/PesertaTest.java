package id.laju.peserta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** People whom an order names, as the customer types and pastes them. */
@LajuTest
@Transactional
class PesertaTest {

    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired DrafService draf;
    @Autowired PesertaService peserta;
    private PenggunaLogin saya;
    private long id;
    private String dasar;

    @BeforeEach
    void draf() {
        saya = (PenggunaLogin) akun.loadUserByUsername("argonmulia3508");
        id = draf.buat(saya, "pengujian");
        dasar = "/portal/peserta/" + id;
    }

    private String buka(String alamat) throws Exception {
        return web.perform(get(alamat).with(user(saya))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    @Test
    @Tag("TRN-004")
    void peopleAreAddedChangedAndDeleted() throws Exception {
        assertThat(buka(dasar)).contains("Belum ada peserta", "Tambah peserta", "Tempel dari lembar sebar", "Coba");
        web.perform(post(dasar).param("nama", " Ani  Lestari ").param("email", "ani@contoh.example.id").with(user(saya)).with(csrf())).andExpect(redirectedUrl(dasar));
        peserta.tambah(saya, id, null, new IsianPeserta("Budi", "budi@contoh.example.id", null, "PT Contoh", null));
        assertThat(buka(dasar)).containsSubsequence(">Nama<", ">E-mail<", "Ani Lestari", "ani@contoh.example.id", ">Ubah<", ">Hapus<", "Budi", "PT Contoh");
        long ani = peserta.semua(id).get(0).id();
        assertThat(buka(dasar + "/" + ani)).contains("Ani Lestari");
        web.perform(post(dasar + "/" + ani).param("nama", "Ani Lestari, S.Si.").param("email", "ani@contoh.example.id").with(user(saya)).with(csrf())).andExpect(redirectedUrl(dasar));
        assertThat(peserta.semua(id)).extracting(Peserta::nama).containsExactly("Ani Lestari, S.Si.", "Budi");
        web.perform(post(dasar + "/" + ani + "/hapus").with(user(saya)).with(csrf())).andExpect(redirectedUrl(dasar));
        assertThat(peserta.semua(id)).singleElement().satisfies(p -> assertThat(p.urut()).as("no gap stays").isEqualTo(1));
    }

    @Test
    @Tag("TRN-009")
    void aPastedListIsTakenWholeOrNotAtAll() throws Exception {
        web.perform(post(dasar + "/tempel").param("tempelan", "Ani;ani@contoh.example.id\nBudi;budi@contoh.example.id").with(user(saya)).with(csrf())).andExpect(redirectedUrl(dasar));
        assertThat(peserta.jumlah(id)).isEqualTo(2);
        assertThatThrownBy(() -> peserta.tempel(saya, id, null, "Citra;citra@contoh.example.id\nDedi;salah")).isInstanceOf(IsianKeliru.class).hasMessageContaining("Baris 2");
        assertThatThrownBy(() -> peserta.tempel(saya, id, null, "ANI;ani@contoh.example.id")).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah ada dalam daftar");
        assertThatThrownBy(() -> peserta.tempel(saya, id, null, "A;a@c.example.id\nB;b@c.example.id\nC;c@c.example.id\nD;d@c.example.id")).isInstanceOf(IsianKeliru.class).hasMessageContaining("paling banyak untuk 5 peserta");
        assertThat(peserta.jumlah(id)).isEqualTo(2);
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsStored() {
        assertThatThrownBy(() -> peserta.tambah(saya, id, null, IsianPeserta.dari(" ", "ani"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("nama", "email"));
        assertThat(peserta.semua(id)).isEmpty();
    }

    @Test
    void othersDoNotSeeThem() throws Exception {
        peserta.tambah(saya, id, null, IsianPeserta.dari("Ani", "ani@contoh.example.id"));
        PenggunaLogin lain = (PenggunaLogin) akun.loadUserByUsername("kapuassegar4088");
        web.perform(get(dasar).with(user(lain))).andExpect(status().isNotFound());
        assertThatThrownBy(() -> peserta.tambah(lain, id, null, IsianPeserta.dari("X", "x@contoh.example.id"))).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> peserta.hapus(saya, draf.buat(saya, "pengujian"), peserta.semua(id).get(0).id(), null)).isInstanceOf(TidakDitemukan.class);
    }
}
