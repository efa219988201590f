package id.laju.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.mesin.GudangModel;
import id.laju.mesin.PemeriksaUsulan;
import id.laju.mesin.VersiModel;
import id.laju.umum.Petugas;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.AdditionalAnswers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.util.ReflectionTestUtils;

/** The program moves on under models that their owners released. */
@LajuTest
class PeriksaLagiTest {

    @Autowired PeriksaLagi lagi;
    @Autowired UsulanService usulan;
    @Autowired UsulanKini kini;
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

    private String daftar(String siapa, String cari, String bagian) {
        try {
            String isi = web.buka(siapa, "/kelola/proses?bagian=" + bagian + "&cari=" + cari).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
            return isi.substring(isi.indexOf("<main"), isi.indexOf("</main>")).replaceAll("\\s+", " ");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @Tag("GOV-011")
    void theListSaysOfWhichModelsAndProposalsSomethingIsWrongAndShowsThemAlone() throws Exception {
        VersiModel v = milik("periksa-daftar", "2 hari kerja", "bspji-pontianak", "pemilik.ptk", "kepala.ptk");
        assertThat(daftar("pemilik.ptk", "periksa-daftar", "proses")).contains("periksa-daftar").doesNotContain("temuan</a>");
        assertThat(daftar("pemilik.ptk", "periksa-daftar", "temuan")).contains("Tidak ada data");
        formulirHilang(v);
        for (String bagian : List.of("proses", "temuan")) {
            assertThat(daftar("pemilik.ptk", "periksa-daftar", bagian)).as(bagian).contains("href=\"/kelola/proses/periksa-daftar?satker=bspji-pontianak#temuan\"").contains(">1 temuan</a>");
        }
        assertThat(daftar("pemilik.ptk", "periksa-daftar", "tabel")).contains("Tidak ada data");
    }

    @Test
    void theListSaysOfAnOpenProposalThatItCouldNotBeReleasedToday() throws Exception {
        milik("periksa-usulan", "2 hari kerja", "bspji-pontianak", "pemilik.ptk", "kepala.ptk");
        byte[] tanpaNorma = ModelUji.bita(ModelUji.bpmn("periksa-usulan", "secepatnya"));
        Usulan u = usulan.ajukanProgram(new UsulanBaru("bspji-pontianak", "Versi baru", AsalUsulan.PROGRAM, Map.of("periksa-usulan.bpmn", tanpaNorma), null));
        assertThat(daftar("pemilik.ptk", "periksa-usulan", "temuan")).contains("href=\"/kelola/proses/usulan/" + u.id() + "\"").contains(">usulan: 1 temuan</a>").doesNotContain(">1 temuan</a>");
        rilis.tolak(u.id(), "Norma keliru", orang("kepala.ptk"));
        assertThat(daftar("pemilik.ptk", "periksa-usulan", "temuan")).contains("Tidak ada data");
    }

    private Usulan usulanSalah(String kunci, String satker) {
        byte[] tanpaNorma = ModelUji.bita(ModelUji.bpmn(kunci, "secepatnya"));
        return usulan.ajukanProgram(new UsulanBaru(satker, "Versi baru", AsalUsulan.PROGRAM, Map.of(kunci + ".bpmn", tanpaNorma), null));
    }

    @Test
    void theListNamesAProposalForAModelThatIsNotThereYet() throws Exception {
        milik("periksa-pertama", "2 hari kerja", null, "pemilik", "pusat");
        Usulan varian = usulanSalah("periksa-pertama", "bspji-pontianak");
        Usulan baru = usulanSalah("periksa-kunci-baru", null);
        Map.of("periksa-pertama", varian, "periksa-kunci-baru", baru).forEach((kunci, u) -> {
            assertThat(daftar("pemilik.ptk", kunci, "temuan")).as(kunci).contains("href=\"/kelola/proses/usulan/" + u.id() + "\"").contains(">usulan: 1 temuan</a>", ">belum berlaku<", ">Buka usulan</a>")
                .doesNotContain("href=\"/kelola/proses/" + kunci);
            assertThat(daftar("ketua.ptk", kunci, "temuan")).as("who reads no proposals").contains("Tidak ada data").doesNotContain("belum berlaku");
            assertThat(daftar("pemilik.ptk", kunci, "proses")).as("no model yet").doesNotContain("belum berlaku");
        });
        assertThat(daftar("ketua.ptk", "periksa-pertama", "proses")).contains("href=\"/kelola/proses/periksa-pertama").doesNotContain("usulan: ");
        for (String urut : List.of("nama", "balai", "revisi", "sejak", "usulan")) {
            assertThat(daftar("pusat", "periksa-&urut=" + urut, "temuan")).as(urut).contains("periksa-kunci-baru");
        }
        rilis.tolak(varian.id(), "Norma keliru", orang("kepala.ptk"));
        rilis.tolak(baru.id(), "Norma keliru", orang("pusat"));
        assertThat(daftar("pemilik.ptk", "periksa-pertama", "temuan")).contains("Tidak ada data");
    }

    /** Whoever opens the list again waits for no reading; the release of a model that is called makes it look again. */
    @Test
    void theListLooksAgainWhenSomeModelChangesOrAfterTenMinutesAndNotBefore() {
        PemeriksaUsulan utuh = (PemeriksaUsulan) ReflectionTestUtils.getField(kini, "pemeriksa");
        PemeriksaUsulan ditanya = mock(PemeriksaUsulan.class, AdditionalAnswers.delegatesTo(utuh));
        Usulan u = usulanSalah("periksa-ingat", null);
        ReflectionTestUtils.setField(kini, "pemeriksa", ditanya);
        try {
            assertThat(daftar("pemilik", "periksa-ingat", "temuan")).contains(">usulan: 1 temuan</a>");
            clearInvocations(ditanya);
            assertThat(daftar("pemilik", "periksa-ingat", "temuan")).contains(">usulan: 1 temuan</a>");
            verify(ditanya, never()).periksa(any(), any());
            milik("periksa-ingat-lain", "2 hari kerja", null, "pemilik", "pusat");
            assertThat(daftar("pemilik", "periksa-ingat", "temuan")).contains(">usulan: 1 temuan</a>");
            verify(ditanya, atLeastOnce()).periksa(any(), any());
            clearInvocations(ditanya);
            ClockUtil.offset(Duration.ofMinutes(9).toMillis());
            daftar("pemilik", "periksa-ingat", "temuan");
            verify(ditanya, never()).periksa(any(), any());
            ClockUtil.offset(Duration.ofMinutes(11).toMillis());
            assertThat(daftar("pemilik", "periksa-ingat", "temuan")).contains(">usulan: 1 temuan</a>");
            verify(ditanya, atLeastOnce()).periksa(any(), any());
        } finally {
            ReflectionTestUtils.setField(kini, "pemeriksa", utuh);
            rilis.tolak(u.id(), "Norma keliru", orang("pusat"));
        }
    }

    /** Only the page has the ways out. */
    @Test
    void thePageComesAlsoWhenTheModelCannotEvenBeChecked() throws Exception {
        milik("periksa-gagal", "2 hari kerja", "bspji-pontianak", "pemilik.ptk", "kepala.ptk");
        PemeriksaUsulan patah = mock(PemeriksaUsulan.class);
        when(patah.periksa(any(), any())).thenThrow(new IllegalStateException("tidak terbaca"));
        Object utuh = ReflectionTestUtils.getField(lagi, "pemeriksa");
        ReflectionTestUtils.setField(lagi, "pemeriksa", patah);
        try {
            web.buka("pemilik.ptk", "/kelola/proses/periksa-gagal?satker=bspji-pontianak").andExpect(status().isOk()).andExpect(content().string(containsString("tidak dapat diperiksa dengan program")))
                .andExpect(content().string(containsString("Unggah perbaikan"))).andExpect(content().string(containsString("/kelola/proses/periksa-gagal/paket")));
        } finally {
            ReflectionTestUtils.setField(lagi, "pemeriksa", utuh);
        }
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

    /** Everybody's model is an owner's too, and no longer fits the program. */
    @Test
    void whatIsWrongWithTheModelToGoBackToIsToldAndTheReasonIsKept() throws Exception {
        VersiModel bersama = milik("periksa-tuju", "2 hari kerja", null, "pemilik", "pusat");
        milik("periksa-tuju", "5 hari kerja", "bspji-pontianak", "pemilik.ptk", "kepala.ptk");
        formulirHilang(bersama);
        var jawab = web.kirim("pemilik.ptk", "/kelola/proses/periksa-tuju/kembali", "satker", "bspji-pontianak", "alasan", "Sama saja bagi kami").andExpect(status().is3xxRedirection())
            .andExpect(redirectedUrl("/kelola/proses/periksa-tuju?satker=bspji-pontianak#kembali")).andExpect(flash().attribute("pesanGalat", containsString("model tujuannya punya"))).andReturn();
        web.kirim(akun.loadUserByUsername("pemilik.ptk"), get("/kelola/proses/periksa-tuju?satker=bspji-pontianak").flashAttrs(jawab.getFlashMap())).andExpect(status().isOk())
            .andExpect(content().string(containsString("catatHilang.html tidak ada"))).andExpect(content().string(containsString("Sama saja bagi kami")));
        assertThat(sql.queryForObject("select count(*) from usulan_model where alasan = 'Sama saja bagi kami'", Long.class)).isZero();
    }

    @Test
    @Tag("GOV-011")
    void aSatkerGoesBackToEverybodysModelByAProposal() throws Exception {
        milik("periksa-varian", "2 hari kerja", null, "pemilik", "pusat");
        milik("periksa-varian", "5 hari kerja", "bspji-pontianak", "pemilik.ptk", "kepala.ptk");
        web.buka("pemilik.ptk", "/kelola/proses/periksa-varian?satker=bspji-pontianak").andExpect(content().string(containsString("Kembali ke model semua balai")));
        String ke = web.kirim("pemilik.ptk", "/kelola/proses/periksa-varian/kembali", "satker", "bspji-pontianak", "alasan", "Sama saja").andReturn().getResponse().getRedirectedUrl();
        web.buka("kepala.ptk", ke).andExpect(content().string(containsString("varian berakhir, balai mengikutinya lagi")));
        web.kirim("kepala.ptk", ke + "/rilis", "tanggalEfektif", rilis.hariIni("bspji-pontianak").toString(), "jabatan", "Kepala Balai Penguji", "nama", "Sabrina Yang Sah")
            .andExpect(flash().attribute("pesan", containsString("Varian berakhir")));
        assertThat(gudang.berlaku("periksa-varian", "bspji-pontianak").orElseThrow().satker()).isNull();
        String perilis = sql.queryForObject("select nama from staf where id = 'kepala.ptk'", String.class);
        web.buka("pemilik.ptk", "/kelola/proses/periksa-varian?satker=bspji-pontianak").andExpect(content().string(containsString("Varian ini tidak berlaku lagi")))
            .andExpect(content().string(matchesPattern("(?s).*>berakhir<.*href=\"" + ke + "\">Sama saja<.*" + perilis + ".*Sabrina Yang Sah.*Kepala Balai Penguji.*Cara kami.*"))).andExpect(content().string(not(containsString("id=\"kembali\""))));
    }
}
