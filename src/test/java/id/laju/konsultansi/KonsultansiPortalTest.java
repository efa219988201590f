package id.laju.konsultansi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.berkas.ContohBerkas;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.Locale;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of a consulting order: what is typed stays, what is not one's own is not there. */
@LajuTest
class KonsultansiPortalTest {

    @Autowired AlurKonsultansi alur;
    @Autowired PermohonanService permohonan;
    @Autowired KonsultansiService konsultansi;
    @Autowired PenawaranService penawaran;
    @Autowired MessageSource kata;
    @Autowired RuntimeService mesin;
    @Autowired WebUji web;
    @Autowired MockMvc mvc;
    @Autowired UserDetailsService akun;


    private UserDetails lain() {
        return akun.loadUserByUsername("kapuassegar4088");
    }

    private String alamat(long id) {
        return "/portal/konsultansi/" + id;
    }

    @Test
    @Tag("CON-001")
    @Tag("CON-002")
    void theRequestIsFilledInWithTheDataOfTheProfile() throws Exception {
        long id = alur.draf();
        web.kirim(alur.pelanggan(), get(alamat(id))).andExpect(redirectedUrl(alamat(id) + "/data"));
        web.kirim(alur.pelanggan(), get("/portal/permohonan/" + id + "?batal")).andExpect(redirectedUrl(alamat(id) + "/data?batal"));
        web.kirim(alur.pelanggan(), get("/portal/permohonan/" + id + "/data")).andExpect(redirectedUrl(alamat(id) + "/data"));
        web.kirim(alur.pelanggan(), get(alamat(id) + "/data")).andExpect(status().isOk()).andExpect(content().string(containsString("Pendampingan Industri"))).andExpect(content().string(containsString("PT Argon Mulia")))
            .andExpect(content().string(containsString("/publik/ruang-lingkup-konsultansi?satker=bbspjikfk"))).andExpect(content().string(containsString("Hapus draft")));
    }

    @Test
    @Tag("CON-003")
    void whatIsWrongIsNamedAndWhatWasTypedStays() throws Exception {
        long id = alur.draf();
        var kirim = multipart(alamat(id) + "/data").file(new MockMultipartFile("dataDukung", "profil.pdf", "application/pdf", ContohBerkas.pdf("Profil"))).param("versi", String.valueOf(permohonan.ambil(id).versi()))
            .param("kebutuhan", "<p>Kaji awal</p>").param("namaCetak", "PT Argon Mulia").param("alamatCetak", "Jalan 1").param("kontakNama", "Rina").param("kontakWa", "081234567890");
        var jawab = web.kirim(alur.pelanggan(), kirim).andExpect(redirectedUrl(alamat(id) + "/data")).andReturn();
        String halaman = web.kirim(alur.pelanggan(), get(alamat(id) + "/data").flashAttrs(jawab.getFlashMap())).andReturn().getResponse().getContentAsString();
        assertThat(halaman).contains("Pilih kategori", "Kaji awal", "profil.pdf");
        assertThat(konsultansi.ambil(id).kebutuhan()).as("nothing stored").contains("SNI ISO 9001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/data", "/laporan/1", "/berkas/00000000-0000-0000-0000-000000000000"})
    void anotherOrganisationFindsNothing(String halaman) throws Exception {
        long id = alur.draf();
        web.kirim(lain(), get(alamat(id) + halaman)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ajukan?versi=1", "/perbaikan?versi=1", "/rencana?jawaban=terima", "/waktu-lain?catatan=x", "/tindak-lanjut/1?jawaban=x"})
    void norCanItDoAnything(String tindakan) throws Exception {
        long id = alur.draf();
        web.kirim(lain(), post(alamat(id) + tindakan)).andExpect(status().isNotFound());
    }

    @Test
    void staffOfAnotherBalaiFindNothing() throws Exception {
        Permohonan p = alur.ajukan();
        web.buka("pjkonsultansi", "/kelola/konsultansi/" + p.id() + "/penghentian").andExpect(status().isOk()).andExpect(content().string(containsString("tidak sedang dikerjakan")));
        web.buka("pjkonsultansi.ptk", "/kelola/konsultansi/" + p.id() + "/penghentian").andExpect(status().isNotFound());
        web.buka("konsultan", "/kelola/data/konsultansi?cari=" + p.praOrder()).andExpect(status().isOk()).andExpect(content().string(containsString(p.kasus())));
        web.buka("konsultan.ptk", "/kelola/data/konsultansi?cari=" + p.praOrder()).andExpect(status().isOk()).andExpect(content().string(not(containsString(p.kasus()))));
        web.buka("konsultan", "/kasus/" + p.kasus()).andExpect(status().isOk()).andExpect(content().string(containsString("Yang diminta")));
        mesin.createProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
    }

    /** Only requests with samples can be copied; this dialog is everybody's. */
    @Test
    void whoeverCancelsAnOfferIsPromisedNoCopy() throws Exception {
        Permohonan p = alur.ajukan();
        alur.tawarkan(p);
        long surat = penawaran.terakhir(p.id()).orElseThrow().id();
        assertThat(web.kirim(alur.pelanggan(), get("/portal/penawaran/" + surat)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString()).contains("seluruh permohonan ini berakhir").doesNotContain("menyalinnya");
        assertThat(kata.getMessage("tagihan.batalBantu", null, Locale.forLanguageTag("id"))).doesNotContain("menyalinnya");
        mesin.createProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
    }

    @Test
    @Tag("QUO-013")
    void everybodySeesScopeAndTariffs() throws Exception {
        mvc.perform(get("/publik/ruang-lingkup-konsultansi").param("satker", "bbspjikfk")).andExpect(status().isOk()).andExpect(content().string(containsString("Hari orang konsultan")));
        mvc.perform(get("/publik/ruang-lingkup-konsultansi").param("satker", "bbspjikfk").param("lang", "en")).andExpect(content().string(containsString(">Consultant days<"))).andExpect(content().string(not(containsString("per hari orang"))));
        mvc.perform(get("/publik/ruang-lingkup-konsultansi").param("satker", "bspji-palembang")).andExpect(status().isOk()).andExpect(content().string(not(containsString("Hari orang"))));
    }
}
