package id.laju.permohonan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A service that keeps what is asked for in tables of its own, here {@link LayananCoba}. */
@LajuTest
class IsiLayananTest {

    @Autowired MockMvc web;
    @Autowired AlatPermohonan alat;
    @Autowired PermohonanService permohonan;
    @Autowired PengajuanService pengajuan;
    @Autowired DrafService draf;
    @Autowired SampelService sampel;
    @Autowired SalinService salin;
    @Autowired JdbcTemplate sql;
    private PenggunaLogin saya;
    private long id;

    @BeforeEach
    void draf() {
        saya = alat.argon();
        id = draf.buat(saya, "pengujian");
        sql.update("update permohonan set layanan = ?, tujuan = null where id = ?", LayananCoba.KODE, id);
    }

    private void isi(String tujuan) {
        sql.update("update permohonan set tujuan = ? where id = ?", tujuan, id);
    }

    @Test
    void whatIsMissingSaysTheService() {
        assertThat(pengajuan.kurang(saya, id)).extracting(Kekurangan::kalimat).containsExactly("Isi paling sedikit satu peserta.");
        assertThatThrownBy(() -> pengajuan.ajukan(saya, id, null)).isInstanceOf(IsianKeliru.class).hasMessageContaining("Isi paling sedikit satu peserta.");
        isi("Pengambilan contoh");
        assertThat(pengajuan.kurang(saya, id)).as("no sample is asked for").isEmpty();
    }

    @Test
    void thePagesForSamplesLeadToThoseOfTheService() throws Exception {
        for (String halaman : List.of("", "/data", "/sampel", "/sampel/baru", "/periksa")) {
            web.perform(get("/portal/permohonan/" + id + halaman).with(user(saya))).andExpect(status().isFound()).andExpect(redirectedUrl("/portal/coba/" + id));
        }
        web.perform(get("/portal/permohonan/" + id + "/data").with(user(alat.kapuas()))).andExpect(status().isNotFound());
    }

    @Test
    void noSampleComesInAndNothingIsCopied() {
        IsianSampel garam = new IsianSampel(1L, 1L, List.of(1L), null, null, null, null, null, null, null, null, null, null, null);
        assertThatThrownBy(() -> sampel.tambah(saya, id, garam)).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak diisi per sampel");
        assertThatThrownBy(() -> salin.salin(saya, id)).isInstanceOf(IsianKeliru.class).hasMessageContaining("dari sertifikatnya");
    }

    @Test
    void theLineOfTheListsIsWrittenByTheService() throws Exception {
        assertThat(ringkas().uraian()).isEmpty();
        isi("Pengambilan contoh");
        permohonan.uraikan(id);
        assertThat(ringkas().uraian()).isEqualTo("Bimtek Pengambilan contoh");
        assertThat(daftar()).contains("Bimtek Pengambilan contoh").doesNotContain("Asal sampel");
        assertThat(permohonan.bidang(id)).containsOnlyKeys("peserta");
        assertThat(permohonan.lihat(id).bidang()).containsOnlyKeys("peserta");
    }

    @Test
    void aFeatureLocksAndTracesTheRequestItKeepsPartsOf() {
        int versi = permohonan.ambil(id).versi();
        assertThat(draf.untukDiubah(saya, id, versi).id()).isEqualTo(id);
        assertThatThrownBy(() -> draf.untukDiubah(saya, id, versi)).isInstanceOf(IsianKeliru.class).hasMessageContaining("baru saja diubah");
        assertThat(draf.bisaDiubah(saya, permohonan.ambil(id))).isTrue();
        sql.update("update permohonan set kasus = ?, diajukan = now(), dikembalikan = now() where id = ?", "bbspjikfk/ISI-" + id, id);
        draf.catatPerubahan(permohonan.ambil(id), saya, "Peserta", Map.of("nama", "Ani"), Map.of("nama", "Budi"));
        assertThat(permohonan.jejak(id)).singleElement().satisfies(j -> assertThat(j.rincian()).isEqualTo("Peserta: nama \"Ani\" menjadi \"Budi\""));
    }

    private RingkasPermohonan ringkas() {
        return permohonan.ringkas(saya.pelangganId()).stream().filter(r -> r.id() == id).findFirst().orElseThrow();
    }

    /** The row of this request. */
    private String daftar() throws Exception {
        String isi = web.perform(get("/portal/permohonan?ukuran=100&cari=" + permohonan.ambil(id).praOrder()).with(user(saya))).andReturn().getResponse().getContentAsString();
        int awal = isi.lastIndexOf("<tr", isi.indexOf("/portal/permohonan/" + id));
        return isi.substring(awal, isi.indexOf("</tr>", awal));
    }
}
