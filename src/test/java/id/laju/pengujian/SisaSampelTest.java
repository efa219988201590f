package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.berkas.BacaPdf;
import id.laju.lhu.TerbitkanContoh;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** What is left of a sample is kept until its day and then disposed of once, by protocol, without the customer's name. */
@LajuTest
class SisaSampelTest {

    @Autowired LabUji lab;
    @Autowired TerbitkanContoh terbitkan;
    @Autowired SisaSampelService sisa;
    @Autowired KembalianService kembalian;
    @Autowired PermohonanService permohonan;
    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;

    private LabUji.Uji terbit() {
        LabUji.Uji u = lab.sampaiVerifikasi();
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil");
        terbitkan.rilisTanpaProses(u.permohonanId(), 0);
        return u;
    }

    private List<Long> di(String bagian, LabUji.Uji u) {
        String id = sql.queryForObject("select id_sampel from sampel_lab where sampel_id = ?", String.class, u.sampelId());
        return sisa.daftar(LabUji.KFK, bagian, new PermintaanHalaman(id, null, false, 1, 100)).isi().stream().map(SisaSampel::sampelId).filter(s -> s == u.sampelId()).toList();
    }

    @Test
    void keptUntilItsDayThenDisposedOfOnceByProtocol() throws Exception {
        LabUji.Uji u = terbit();
        LocalDate hari = lab.hari();
        assertThat(di("simpan", u)).hasSize(1);
        assertThatThrownBy(() -> sisa.musnahkan(LabUji.KFK, List.of(u.sampelId()), hari, "Dibakar", "Sari", "penyelia")).isInstanceOf(IsianKeliru.class).hasMessageContaining("masa simpan");
        sql.update("update sampel_lab set simpan_sampai = ? where sampel_id = ?", hari.minusDays(1), u.sampelId());
        assertThat(di("lewat", u)).hasSize(1);
        assertThatThrownBy(() -> sisa.musnahkan(LabUji.KFK, List.of(), hari, " ", null, "penyelia"))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKeys("sampelIds", "cara", "saksi"));
        assertThatThrownBy(() -> sisa.musnahkan("bspji-palembang", List.of(u.sampelId()), hari, "Dibakar", "Sari", "penyelia.plg")).isInstanceOf(TidakDitemukan.class);

        web.perform(post("/kelola/sisa-sampel/musnahkan").with(csrf()).with(user(akun.loadUserByUsername("penyelia"))).param("sampelIds", String.valueOf(u.sampelId()))
            .param("tanggal", hari.toString()).param("cara", "Dibakar di insinerator").param("saksi", "Sari Wulandari")).andExpect(status().is3xxRedirection());
        assertThat(di("musnah", u)).hasSize(1);
        assertThat(di("lewat", u)).isEmpty();
        assertThatThrownBy(() -> sisa.musnahkan(LabUji.KFK, List.of(u.sampelId()), hari, "Dibakar", "Sari", "penyelia")).isInstanceOf(IsianKeliru.class);
        long berita = sql.queryForObject("select pemusnahan_id from pemusnahan_sampel where sampel_id = ?", Long.class, u.sampelId());
        String teks = BacaPdf.teks(web.perform(get("/kelola/sisa-sampel/berita-acara/" + berita).with(user(akun.loadUserByUsername("mt")))).andExpect(status().isOk())
            .andExpect(content().contentType("application/pdf")).andReturn().getResponse().getContentAsByteArray());
        assertThat(teks).contains("BERITA ACARA PEMUSNAHAN SAMPEL", "BAP-", "Dibakar di insinerator", "Sari Wulandari", "Lemari A2").doesNotContain(permohonan.ambil(u.permohonanId()).namaCetak());
        web.perform(get("/kelola/sisa-sampel?bagian=musnah").with(user(akun.loadUserByUsername("penyelia")))).andExpect(content().string(containsString("Berita acara")));
        web.perform(get("/kelola/sisa-sampel/berita-acara/" + berita).with(user(akun.loadUserByUsername("mt.plg")))).andExpect(status().isNotFound());
        assertThatThrownBy(() -> sql.update("delete from pemusnahan_sampel where sampel_id = ?", u.sampelId())).isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatTheCustomerWantsBackIsNotDestroyed() {
        LabUji.Uji u = terbit();
        sql.update("update permohonan set sisa_contoh = 'DIKEMBALIKAN' where id = ?", u.permohonanId());
        sql.update("update sampel_lab set simpan_sampai = ? where sampel_id = ?", lab.hari().minusDays(1), u.sampelId());
        assertThatThrownBy(() -> sisa.musnahkan(LabUji.KFK, List.of(u.sampelId()), lab.hari(), "Dibakar", "Sari", "penyelia")).isInstanceOf(IsianKeliru.class).hasMessageContaining("diminta kembali");
        assertThat(di("lewat", u)).hasSize(1);
        kembalian.serahkan(LabUji.KFK, List.of(u.sampelId()), lab.hari(), "Budi", "cs");
        assertThat(di("lewat", u)).as("it is not here any more").isEmpty();
        assertThat(sisa.milik(List.of(u.sampelId()))).singleElement().satisfies(s -> assertThat(s.keadaan()).startsWith("dikembalikan ke pelanggan"));
    }

    @Test
    void theCounterHandsBackOnceAndOnlyWhatIsWanted() throws Exception {
        LabUji.Uji u = terbit();
        assertThatThrownBy(() -> kembalian.serahkan(LabUji.KFK, List.of(u.sampelId()), lab.hari(), "Budi", "cs")).as("nobody wants it back").isInstanceOf(TidakDitemukan.class);
        sql.update("update permohonan set sisa_contoh = 'DIKEMBALIKAN' where id = ?", u.permohonanId());
        String id = sql.queryForObject("select id_sampel from sampel_lab where sampel_id = ?", String.class, u.sampelId());
        String kotak = "value=\"" + u.sampelId() + "\" aria-label=\"Serahkan " + id;
        assertThat(loket("?cari=" + id)).contains(kotak, permohonan.ambil(u.permohonanId()).namaCetak());
        assertThatThrownBy(() -> kembalian.serahkan(LabUji.KFK, List.of(), lab.hari().plusDays(1), " ", "cs"))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("sampelIds", "tanggal", "penerima"));
        assertThatThrownBy(() -> kembalian.serahkan("bspji-palembang", List.of(u.sampelId()), lab.hari(), "Budi", "cs.plg")).isInstanceOf(TidakDitemukan.class);
        web.perform(post("/kelola/kembalian").with(csrf()).with(user(akun.loadUserByUsername("cs"))).param("sampelIds", String.valueOf(u.sampelId()))
            .param("tanggal", lab.hari().toString()).param("penerima", "JNE CGK00077")).andExpect(status().is3xxRedirection());
        assertThat(loket("?cari=" + id)).doesNotContain(kotak);
        assertThat(loket("?bagian=sudah&cari=" + id)).contains(id, "JNE CGK00077");
        assertThatThrownBy(() -> kembalian.serahkan(LabUji.KFK, List.of(u.sampelId()), lab.hari(), "Budi", "cs")).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah dikembalikan kepada JNE CGK00077");
        assertThatThrownBy(() -> sql.update("delete from pengembalian_sampel where sampel_id = ?", u.sampelId())).isInstanceOf(DataAccessException.class);
    }

    private String loket(String tanya) throws Exception {
        return web.perform(get("/kelola/kembalian" + tanya).with(user(akun.loadUserByUsername("cs")))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }
}
