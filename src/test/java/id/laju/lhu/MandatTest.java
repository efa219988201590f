package id.laju.lhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.KunciService;
import id.laju.mesin.SiapaBekerja;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** An acting head signs with the own key under a dated mandate with letter number. */
@LajuTest
@Tag("LHU-002")
class MandatTest {

    private static final String SATKER = "bbspjikfk";

    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired PejabatService pejabat;
    @Autowired ContohLhu contoh;
    @Autowired Orang orang;
    @Autowired TteService tte;
    @Autowired SiapaBekerja siapa;
    @Autowired KunciService kunci;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired JdbcTemplate sql;

    @BeforeEach
    void kunci() {
        contoh.siapkanKunci();
        kunci.buat("ketua", ContohLhu.SANDI.toCharArray(), true);
    }

    @AfterEach
    void akhiri() {
        pejabat.mandat(SATKER).forEach(m -> pejabat.akhiriMandat(SATKER, m.id(), "admin"));
    }

    private void beri(int dari, int sampai) {
        LocalDate kini = pejabat.hariIni(SATKER);
        pejabat.beriMandat(SATKER, new IsianMandat("ketua", "Plh.", "B/55/BSKJI/2026", kini, kini.plusDays(dari), kini.plusDays(sampai)), "admin");
    }

    private List<HasilTte> tandatangani(ContohLhu.Berjalan b) {
        return orang.sebagai("ketua", () -> tte.tandatangani(List.of(contoh.tugasTte(b)), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow()));
    }

    @Test
    void theBlockSaysWhoActsAndByWhichLetter() {
        beri(0, 3);
        ContohLhu.Berjalan b = contoh.bernomor();
        orang.selesaikan("cs", b.kasus(), "buatLhu", Map.of("penandaTangan", "ketua"));
        assertThat(orang.tugas(b.kasus(), "tandatanganiLhu").getAssignee()).isEqualTo("ketua");
        assertThat(tandatangani(b)).allMatch(HasilTte::berhasil);
        assertThat(BacaPdf.teks(dokumen.isi(permohonan.satuLaporan(b.laporanId()).dokumenId())).replaceAll("[\\s ]+", " "))
                .contains("Plh. Kepala Balai", "Bambang Suryanata", "B/55/BSKJI/2026");
    }

    @Test
    @Tag("STS-029")
    void beforeAndAfterItsDaysAMandateGivesNoRight() {
        beri(1, 3);
        beri(-9, -1);
        assertThat(pejabat.sekarang(SATKER)).extracting(Pejabat::staf).containsExactly("kepala");
        beri(0, 0);
        assertThat(pejabat.sekarang(SATKER)).extracting(Pejabat::staf).containsExactly("kepala", "ketua");
        assertThat(pejabat.sekarang("bspji-palembang")).extracting(Pejabat::staf).containsExactly("kepala.plg");
    }

    @Test
    void aMandateThatEndedMeanwhileIsNoticedAtSigning() {
        beri(0, 3);
        ContohLhu.Berjalan b = contoh.bernomor();
        orang.selesaikan("cs", b.kasus(), "buatLhu", Map.of("penandaTangan", "ketua"));
        akhiri();
        assertThat(tandatangani(b)).singleElement().satisfies(h -> assertThat(h.pesan()).contains("Mandat Anda"));
        orang.selesaikan("ketua", b.kasus(), "tandatanganiLhu", Map.of("keputusan", "kembalikan", "catatan", "Mandat saya berakhir."));
        assertThat(orang.tugas(b.kasus(), "buatLhu")).isNotNull();
    }

    @Test
    void nonsenseIsRefusedFieldByField() {
        assertThatThrownBy(() -> pejabat.beriMandat(SATKER, new IsianMandat("kepala.plg", "Bos", " ", null, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1)), "admin"))
                .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("staf", "sebutan", "nomorSurat", "tanggalSurat", "berlakuSampai"));
    }

    @Test
    void administratorsKeepMandatesOnAPageAndOthersDoNot() throws Exception {
        web.perform(post("/kelola/mandat/" + SATKER).with(csrf()).with(user(akun.loadUserByUsername("admin"))).param("staf", "ketua").param("sebutan", "Plt.")
                .param("nomorSurat", "B/77").param("tanggalSurat", "2026-01-01").param("berlakuDari", "2026-01-01").param("berlakuSampai", "2036-01-01"))
                .andExpect(redirectedUrl("/kelola/mandat/" + SATKER)).andExpect(flash().attribute("pesan", "Mandat disimpan."));
        web.perform(get("/kelola/mandat/" + SATKER).with(user(akun.loadUserByUsername("admin")))).andExpect(status().isOk())
                .andExpect(content().string(containsString("B/77, 01-01-2026"))).andExpect(content().string(containsString("Plt. Kepala Balai")));
        web.perform(get("/kelola/mandat").with(user(akun.loadUserByUsername("admin")))).andExpect(redirectedUrl("/kelola/mandat/" + SATKER));
        web.perform(get("/kelola/mandat/" + SATKER).with(user(akun.loadUserByUsername("cs")))).andExpect(status().isForbidden());
        web.perform(get("/kelola/mandat/" + SATKER).with(user(akun.loadUserByUsername("admin.plg")))).andExpect(status().isNotFound());
        long id = pejabat.mandat(SATKER).get(0).id();
        web.perform(post("/kelola/mandat/bspji-palembang/" + id + "/akhiri").with(csrf()).with(user(akun.loadUserByUsername("admin.plg")))).andExpect(status().isNotFound());
        web.perform(post("/kelola/mandat/" + SATKER + "/" + id + "/akhiri").with(csrf()).with(user(akun.loadUserByUsername("admin"))))
                .andExpect(redirectedUrl("/kelola/mandat/" + SATKER));
        assertThat(pejabat.sekarang(SATKER)).extracting(Pejabat::staf).containsExactly("kepala");
    }
}
