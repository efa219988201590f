package id.laju.lhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.Sekaligus;
import id.laju.WebUji;
import id.laju.permohonan.PermohonanService;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** Many reports numbered, signed and released on one page. */
@LajuTest
class LhuSekaligusTest {

    @Autowired MockMvc mvc;
    @Autowired UserDetailsService akun;
    @Autowired ContohLhu contoh;
    @Autowired AntreanTte antrean;
    @Autowired Sekaligus sekaligus;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired TaskService tugas;
    @Autowired PermohonanService permohonan;

    @BeforeEach
    void kunci() {
        contoh.siapkanKunci();
    }

    private Sekaligus.Baris baris(String siapa, ContohLhu.Berjalan b, String frasa) throws Exception {
        return sekaligus.satu(siapa, frasa, orang.tugas(b.kasus(), frasa).getId());
    }

    @Test
    @Tag("LHU-001")
    void eachReportGetsANumberOfItsOwnAndTheTakenOneNone() throws Exception {
        ContohLhu.Berjalan satu = contoh.mulai();
        ContohLhu.Berjalan dua = contoh.mulai();
        ContohLhu.Berjalan diambil = contoh.mulai();
        Sekaligus.Baris a = baris("ketua", satu, "beriNomorLhu");
        Sekaligus.Baris b = baris("ketua", dua, "beriNomorLhu");
        Sekaligus.Baris c = baris("ketua", diambil, "beriNomorLhu");
        tugas.claim(c.tugas(), "cs");
        assertThat(sekaligus.kirim("ketua", a, Map.of()).getStatus()).isEqualTo(200);
        assertThat(sekaligus.kirim("ketua", c, Map.of()).getStatus()).isEqualTo(409);
        assertThat(sekaligus.kirim("ketua", b, Map.of()).getStatus()).isEqualTo(200);
        String nomor = permohonan.satuLaporan(satu.laporanId()).nomorLhu();
        assertThat(nomor).isNotBlank().isNotEqualTo(permohonan.satuLaporan(dua.laporanId()).nomorLhu());
        assertThat(permohonan.satuLaporan(diambil.laporanId()).nomorLhu()).isNull();
    }

    @Test
    @Tag("LHU-003")
    @Tag("LHU-004")
    void aListIsSignedWithOnePassphraseAndThenReleased() throws Exception {
        ContohLhu.Berjalan satu = contoh.menungguTandaTangan();
        ContohLhu.Berjalan dua = contoh.menungguTandaTangan();
        Sekaligus.Baris a = baris("kepala", satu, "tandatanganiLhu");
        Sekaligus.Baris b = baris("kepala", dua, "tandatanganiLhu");
        assertThat(sekaligus.html("kepala", "tandatanganiLhu")).contains("data-alamat=\"/api/tte/tandatangani\"", "type=\"password\"",
            "/api/lhu/" + satu.laporanId() + "/berkas", "/api/lhu/" + dua.laporanId() + "/berkas");
        assertThat(a.dicentang()).isFalse();
        mvc.perform(post("/api/tte/tandatangani").with(csrf()).with(user(akun.loadUserByUsername("kepala"))).contentType(MediaType.APPLICATION_JSON)
            .content("{\"tugasIds\": [\"" + a.tugas() + "\", \"" + b.tugas() + "\"], \"sandi\": \"" + ContohLhu.SANDI + "\"}"));
        Sekaligus.Baris rilis = baris("cs", satu, "periksaLhu");
        Sekaligus.Baris perbaiki = baris("cs", dua, "periksaLhu");
        assertThat(sekaligus.kirim("cs", perbaiki, Map.of("keputusan", "perbaiki")).getStatus()).isEqualTo(422);
        assertThat(sekaligus.kirim("cs", rilis, Map.of("keputusan", "rilis")).getStatus()).isEqualTo(200);
        assertThat(orang.tugas(satu.kasus(), "periksaLhu")).isNull();
        assertThat(orang.tugas(dua.kasus(), "periksaLhu")).isNotNull();
    }

    @Test
    void otherBalaiAndOtherRolesSeeNothing() throws Exception {
        ContohLhu.Berjalan b = contoh.mulai();
        assertThat(sekaligus.baris("ketua.ptk", "beriNomorLhu")).extracting(Sekaligus.Baris::tugas).doesNotContain(orang.tugas(b.kasus(), "beriNomorLhu").getId());
        assertThat(web.buka("analis", "/kelola/sekaligus/beriNomorLhu").andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(web.buka("bendahara", "/kelola/sekaligus/periksaLhu").andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void twentyRowsNeedAsManyStatementsAsOne() throws Exception {
        contoh.menungguTandaTangan();
        contoh.mulai();
        sekaligus.html("ketua", "beriNomorLhu");
        long nomor = sekaligus.pernyataan("ketua", "beriNomorLhu");
        long tanda = sekaligus.pernyataan("kepala", "tandatanganiLhu");
        long antre = sekaligus.hitung(() -> antrean.milik("kepala"));
        for (int i = 0; i < 19; i++) {
            contoh.mulai();
        }
        for (int i = 0; i < 4; i++) {
            contoh.menungguTandaTangan();
        }
        assertThat(sekaligus.pernyataan("ketua", "beriNomorLhu")).isPositive().isLessThanOrEqualTo(nomor + 2);
        assertThat(sekaligus.pernyataan("kepala", "tandatanganiLhu")).isPositive().isLessThanOrEqualTo(tanda + 2);
        assertThat(sekaligus.hitung(() -> antrean.milik("kepala"))).isPositive().isLessThanOrEqualTo(antre + 2);
    }
}
