package id.laju.lhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Signing a list with one passphrase, over HTTP as the form does it (LHU-003). */
@LajuTest
@Tag("LHU-003")
class TteTest {

    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired ContohLhu contoh;
    @Autowired Orang orang;
    @Autowired DokumenService dokumen;
    @Autowired PermohonanService permohonan;
    @Autowired JdbcTemplate sql;

    @BeforeEach
    void kunci() {
        contoh.siapkanKunci();
    }

    private ResultActions kirim(String staf, String sandi, String... tugas) throws Exception {
        String daftar = String.join(",", List.of(tugas).stream().map(t -> '"' + t + '"').toList());
        return web.perform(post("/api/tte/tandatangani").with(csrf()).with(user(akun.loadUserByUsername(staf))).contentType(MediaType.APPLICATION_JSON)
                .content("{\"tugasIds\": [" + daftar + "], \"sandi\": \"" + sandi + "\"}"));
    }

    private UUID dokumenId(ContohLhu.Berjalan b) {
        return permohonan.satuLaporan(b.laporanId()).dokumenId();
    }

    private int tandaTangan(ContohLhu.Berjalan b) {
        return sql.queryForObject("select count(*) from tanda_tangan t join berkas f on f.id = (select draf from dokumen where id = ?) and f.sha256 = t.sha256_naskah",
                Integer.class, dokumenId(b));
    }

    @Test
    void theListShowsEverythingThatWaitsForThisSignerAndNobodyElse() {
        ContohLhu.Berjalan satu = contoh.menungguTandaTangan();
        ContohLhu.Berjalan dua = contoh.menungguTandaTangan();
        var antrean = orang.lihat("kepala", orang.tugas(satu.kasus(), "tandatanganiLhu")).get("antrean");
        assertThat(antrean.findValuesAsText("tugasId")).contains(contoh.tugasTte(satu), contoh.tugasTte(dua));
        antrean.forEach(b -> assertThat(b.get("ini").asBoolean()).isEqualTo(b.get("tugasId").asText().equals(contoh.tugasTte(satu))));
    }

    @Test
    void oneOfThemFailsAndTheOthersAreDone() throws Exception {
        ContohLhu.Berjalan baik = contoh.menungguTandaTangan();
        ContohLhu.Berjalan ditarik = contoh.menungguTandaTangan();
        dokumen.batalkan(dokumenId(ditarik), "uji");
        String tugasBaik = contoh.tugasTte(baik);
        String tugasDitarik = contoh.tugasTte(ditarik);
        kirim("kepala", ContohLhu.SANDI, tugasDitarik, tugasBaik, "bukan-tugas").andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(3))
                .andExpect(jsonPath("$[0].berhasil").value(false)).andExpect(jsonPath("$[0].pesan").value("Dokumen ini sudah tidak berlaku."))
                .andExpect(jsonPath("$[1].berhasil").value(true))
                .andExpect(jsonPath("$[2].berhasil").value(false)).andExpect(jsonPath("$[2].pesan", containsString("tidak menunggu tanda tangan Anda")));
        assertThat(orang.tugas(baik.kasus(), "periksaLhu")).isNotNull();
        assertThat(orang.tugas(ditarik.kasus(), "tandatanganiLhu")).isNotNull();
    }

    @Test
    void aWrongPassphraseIsASentenceAtItsFieldAndNothingMoves() throws Exception {
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        kirim("kepala", "bukan-sandinya", contoh.tugasTte(b)).andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.bidang.sandi", containsString("Frasa sandi tanda tangan tidak cocok")));
        assertThat(dokumen.ambil(dokumenId(b)).status()).isEqualTo(StatusDokumen.DRAF);
        assertThat(orang.tugas(b.kasus(), "tandatanganiLhu")).isNotNull();
        kirim("kepala", ContohLhu.SANDI, contoh.tugasTte(b)).andExpect(status().isOk()).andExpect(jsonPath("$[0].berhasil").value(true));
    }

    @Test
    void withoutChoiceOrPassphraseNothingIsTried() throws Exception {
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        kirim("kepala", ContohLhu.SANDI).andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.bidang.tugasIds").value("Centang paling sedikit satu LHU."));
        kirim("kepala", "", contoh.tugasTte(b)).andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.bidang.sandi").value("Ketik frasa sandi tanda tangan Anda."));
        web.perform(post("/api/tte/tandatangani").with(csrf()).with(user(akun.loadUserByUsername("kepala"))).contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().isUnprocessableEntity());
        assertThat(sql.queryForObject("select count(*) from percobaan_tanda_tangan", Integer.class)).isZero();
    }

    @Test
    void aCrashAfterSigningIsMendedByPressingOnceMore() throws Exception {
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        // the node stopped after the signature was kept, before the document knew of it
        assertThat(dokumen.tandatangani(List.of(dokumenId(b)), "kepala", ContohLhu.SANDI.toCharArray()).get(0).berhasil()).isTrue();
        sql.update("update dokumen set status = 'DRAF', resmi = null, ditandatangani = null, sha256 = (select sha256 from berkas where id = draf) where id = ?", dokumenId(b));
        kirim("kepala", ContohLhu.SANDI, contoh.tugasTte(b)).andExpect(jsonPath("$[0].berhasil").value(true));
        assertThat(dokumen.ambil(dokumenId(b)).status()).isEqualTo(StatusDokumen.DITANDATANGANI);
        assertThat(tandaTangan(b)).isEqualTo(1);
        assertThat(orang.tugas(b.kasus(), "periksaLhu")).isNotNull();
    }

    @Test
    void aCrashBeforeTheTaskWasCompletedIsMendedByPressingOnceMore() throws Exception {
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        dokumen.tandatangani(List.of(dokumenId(b)), "kepala", ContohLhu.SANDI.toCharArray());
        String tugas = contoh.tugasTte(b);
        kirim("kepala", ContohLhu.SANDI, tugas).andExpect(jsonPath("$[0].berhasil").value(true));
        assertThat(tandaTangan(b)).isEqualTo(1);
        kirim("kepala", ContohLhu.SANDI, tugas).andExpect(status().isOk()).andExpect(jsonPath("$[0].berhasil").value(false))
                .andExpect(jsonPath("$[0].pesan", containsString("sudah selesai")));
        assertThat(orang.tugas(b.kasus(), "periksaLhu")).isNotNull();
    }

    @Test
    void nobodySignsForSomebodyElse() throws Exception {
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        for (String lain : List.of("cs", "ketua", "kepala.plg")) {
            kirim(lain, ContohLhu.SANDI, contoh.tugasTte(b)).andExpect(status().isOk()).andExpect(jsonPath("$[0].berhasil").value(false));
        }
        web.perform(post("/api/tte/tandatangani").contentType(MediaType.APPLICATION_JSON).content("{}")).andExpect(status().isForbidden());
        assertThat(dokumen.ambil(dokumenId(b)).status()).isEqualTo(StatusDokumen.DRAF);
    }

    @Test
    void aRelayedTaskIsNotSignedByWhoHoldsItNow() throws Exception {
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        sql.update("update laporan set penanda_tangan = 'ketua' where id = ?", b.laporanId());
        kirim("kepala", ContohLhu.SANDI, contoh.tugasTte(b)).andExpect(jsonPath("$[0].berhasil").value(false));
        sql.update("update laporan set penanda_tangan = 'kepala' where id = ?", b.laporanId());
    }
}
