package id.laju.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import id.laju.umum.Petugas;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;

/** The program moves on under models that their owners released. */
@LajuTest
class PeriksaLagiTest {

    @Autowired PeriksaLagi lagi;
    @Autowired UsulanService usulan;
    @Autowired RilisService rilis;
    @Autowired GudangModel gudang;
    @Autowired UserDetailsService akun;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private Petugas orang(String nama) {
        return (Petugas) akun.loadUserByUsername(nama);
    }

    private VersiModel milik(String kunci, String norma, String satker, String pengusul, String perilis) {
        Usulan u = usulan.ajukan(new UsulanBaru(satker, "Cara kami", AsalUsulan.UNGGAH, Map.of(kunci + ".bpmn", ModelUji.bita(isi(kunci, norma))), null), orang(pengusul));
        lepas(u, perilis);
        return gudang.terbaru(kunci, satker).orElseThrow();
    }

    private static String isi(String kunci, String norma) {
        return kunci.equals("coba-kembali") ? ModelUji.baca("bpmn/coba/coba-kembali.bpmn").replace("3 hari kerja", norma) : ModelUji.bpmn(kunci, norma);
    }

    private void lepas(Usulan u, String perilis) {
        rilis.rilis(u.id(), new PengesahanIsian(rilis.hariIni(u.satker()), "Kepala", "Surya", null, null, List.of()), orang(perilis));
    }

    /** As if the form had been part of the program when this was released. */
    private void formulirHilang(VersiModel v) {
        String xml = gudang.xml(v.id()).replace("forms/coba/catatCoba.html", "forms/coba/catatHilang.html");
        assertThat(sql.update("update act_ge_bytearray set bytes_ = ? where name_ = ? and deployment_id_ = (select deployment_id_ from act_re_procdef where id_ = ?)", ModelUji.bita(xml), v.berkas(), v.id())).isOne();
    }

    private List<String> surat(String kepada, String model) {
        return sql.queryForList("select teks from surat_keluar where kepada = (select surel from staf where id = ?) and judul like 'Model Anda tidak cocok lagi%' and teks like ?", String.class, kepada, "%/kelola/proses/" + model + "%");
    }

    private List<String> lonceng(String kepada, String model) {
        return sql.queryForList("select kalimat || ' ' || alamat from kabar_orang where staf = ? and alamat like ?", String.class, kepada, "/kelola/proses/" + model + "%");
    }

    @Test
    @Tag("GOV-011")
    void ownerAndReleaserAreToldOnceOfAModelThatTheProgramCannotServeAnyMore() throws Exception {
        VersiModel v = milik("periksa-lagi", "2 hari kerja", "bspji-pontianak", "pemilik.ptk", "kepala.ptk");
        lagi.satu(v);
        assertThat(surat("pemilik.ptk", "periksa-lagi")).isEmpty();
        formulirHilang(v);
        lagi.semua();
        lagi.semua();
        for (String siapa : List.of("pemilik.ptk", "kepala.ptk")) {
            assertThat(surat(siapa, "periksa-lagi")).as(siapa).singleElement().asString().contains("catatHilang.html tidak ada").contains("satker=bspji-pontianak");
            assertThat(lonceng(siapa, "periksa-lagi")).as("the bell of " + siapa).singleElement().asString().startsWith("Model Anda tidak cocok lagi dengan program: ").endsWith("/kelola/proses/periksa-lagi?satker=bspji-pontianak#temuan");
        }
        assertThat(surat("pemilik", "periksa-lagi")).isEmpty();
        assertThat(lonceng("pemilik", "periksa-lagi")).isEmpty();
        web.buka("pemilik.ptk", "/kelola/proses/periksa-lagi?satker=bspji-pontianak").andExpect(status().isOk()).andExpect(content().string(containsString("tidak cocok lagi dengan program")))
            .andExpect(content().string(containsString("catatHilang.html tidak ada"))).andExpect(content().string(containsString("/kelola/proses/unggah?kunci=periksa-lagi&amp;satker=bspji-pontianak")));
    }

    @Test
    void aModelThatStillFitsIsShownWithoutFindings() throws Exception {
        milik("periksa-baik", "2 hari kerja", null, "pemilik", "pusat");
        web.buka("pemilik", "/kelola/proses/periksa-baik").andExpect(content().string(not(containsString("tidak cocok lagi")))).andExpect(content().string(not(containsString("id=\"kembali\""))));
    }

    @Test
    @Tag("GOV-011")
    void theProgramsModelIsTakenBackByAProposal() throws Exception {
        byte[] bawaan = gudang.isi(gudang.terbaru("coba-kembali", null).orElseThrow().id());
        web.buka("pemilik", "/kelola/proses/coba-kembali").andExpect(content().string(not(containsString("id=\"kembali\""))));
        milik("coba-kembali", "7 hari kerja", null, "pemilik", "pusat");
        web.buka("pemilik", "/kelola/proses/coba-kembali").andExpect(content().string(containsString("Kembali ke model bawaan program")));
        web.buka("kepala", "/kelola/proses/coba-kembali").andExpect(content().string(not(containsString("id=\"kembali\""))));
        web.kirim("pemilik", "/kelola/proses/coba-kembali/kembali", "alasan", "").andExpect(flash().attributeExists("galat"));
        web.kirim("kepala", "/kelola/proses/coba-kembali/kembali", "alasan", "Coba").andExpect(status().isForbidden());
        String ke = web.kirim("pemilik", "/kelola/proses/coba-kembali/kembali", "alasan", "Norma lama lebih baik").andReturn().getResponse().getRedirectedUrl();
        Usulan u = usulan.ambil(UUID.fromString(ke.substring(ke.lastIndexOf('/') + 1)), orang("pusat"));
        assertThat(u.asal()).isEqualTo(AsalUsulan.KEMBALI);
        lepas(u, "pusat");
        VersiModel kini = gudang.terbaru("coba-kembali", null).orElseThrow();
        assertThat(kini.versi()).isEqualTo(3);
        assertThat(gudang.isi(kini.id())).isEqualTo(bawaan);
        web.kirim("pemilik", "/kelola/proses/coba-kembali/kembali", "alasan", "Sekali lagi").andExpect(flash().attributeExists("pesanGalat"));
    }

    @Test
    @Tag("GOV-011")
    void aSatkerGoesBackToEverybodysModelByAProposal() throws Exception {
        milik("periksa-varian", "2 hari kerja", null, "pemilik", "pusat");
        milik("periksa-varian", "5 hari kerja", "bspji-pontianak", "pemilik.ptk", "kepala.ptk");
        web.buka("pemilik.ptk", "/kelola/proses/periksa-varian?satker=bspji-pontianak").andExpect(content().string(containsString("Kembali ke model semua balai")));
        String ke = web.kirim("pemilik.ptk", "/kelola/proses/periksa-varian/kembali", "satker", "bspji-pontianak", "alasan", "Sama saja").andReturn().getResponse().getRedirectedUrl();
        web.buka("kepala.ptk", ke).andExpect(content().string(containsString("varian berakhir, balai mengikutinya lagi")));
        lepas(usulan.ambil(UUID.fromString(ke.substring(ke.lastIndexOf('/') + 1)), orang("kepala.ptk")), "kepala.ptk");
        assertThat(gudang.berlaku("periksa-varian", "bspji-pontianak").orElseThrow().satker()).isNull();
        web.buka("pemilik.ptk", "/kelola/proses/periksa-varian?satker=bspji-pontianak").andExpect(content().string(containsString("Varian ini tidak berlaku lagi"))).andExpect(content().string(not(containsString("id=\"kembali\""))));
    }
}
