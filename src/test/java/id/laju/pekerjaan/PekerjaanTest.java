package id.laju.pekerjaan;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.mesin.TenggatUji;
import id.laju.pelimpahan.PelimpahanUji;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Own finished tasks and late steps, with a customer's name only for those who may know it. */
@LajuTest
class PekerjaanTest {

    private static final PermintaanHalaman SEMUA = new PermintaanHalaman(null, null, false, 1, 100);

    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired TenggatUji tenggat;
    @Autowired PelimpahanUji pelimpahan;
    @Autowired PekerjaanService pekerjaan;
    @Autowired ContohPermohonan contoh;
    @Autowired PermohonanService permohonan;
    @Autowired UserDetailsService akun;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void kini() {
        ClockUtil.reset();
        pelimpahan.bersihkan();
    }

    /** A case of a real request, so that there is a customer to be named. */
    private String kasus() {
        String nomor = permohonan.ambil(contoh.ajukan("bbspjikfk", 1, 1, false)).kasus();
        mesin.startProcessInstanceByKey("coba-mesin", nomor, Map.of("satker", "bbspjikfk"));
        return nomor;
    }

    private String kasusLain() {
        String nomor = "bspji-palembang/LEWAT-" + UUID.randomUUID();
        mesin.startProcessInstanceByKey("coba-mesin", nomor, Map.of("satker", "bspji-palembang"));
        return nomor;
    }

    private static PermintaanHalaman cari(String nomor) {
        return new PermintaanHalaman(nomor, null, false, 1, 100);
    }

    private static void maju(int hari) {
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(hari))));
    }

    private Petugas petugas(String id) {
        return (Petugas) akun.loadUserByUsername(id);
    }

    @Test
    void whatIFinishedStandsThereWithItsDecisionAndMyCustomer() throws Exception {
        String nomor = kasus();
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 4));
        LocalDate hari = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"));
        String hariIni = "/kelola/tugas-selesai?ukuran=100&dari=" + hari + "&sampai=" + hari;
        web.buka("cs", hariIni).andExpect(content().string(allOf(containsString("/kasus/" + nomor), containsString("Catat coba"),
            containsString("PT Argon Mulia"), containsString("terima"))));
        web.buka("cs", hariIni + "&cari=argon&urut=pelanggan").andExpect(content().string(containsString("/kasus/" + nomor)));
        web.buka("ketua", hariIni).andExpect(content().string(not(containsString(nomor))));
        assertThat(pekerjaan.selesai(petugas("cs"), hari, hari, cari(nomor)).isi()).extracting(TugasSelesai::kasus).containsOnly(nomor);
        assertThat(pekerjaan.selesai(petugas("cs"), hari.plusDays(1), null, cari(nomor)).isi()).isEmpty();
        assertThat(pekerjaan.selesai(petugas("cs"), null, hari.minusDays(1), cari(nomor)).isi()).isEmpty();
    }

    @Test
    void whatADeputyDidStandsWithBoth() throws Exception {
        pelimpahan.mulai("cs", "bendahara", 2, "cs");
        String nomor = kasus();
        orang.selesaikan("bendahara", nomor, "catatCoba", Map.of("jumlah", 4));
        String ini = "/kelola/tugas-selesai?cari=" + nomor.substring(nomor.indexOf('/') + 1);
        web.buka("bendahara", ini).andExpect(content().string(allOf(containsString(nomor), containsString("atas nama Rina Maheswari"))));
        web.buka("cs", ini).andExpect(content().string(allOf(containsString(nomor), containsString("oleh Siti Kurniasih, atas nama Anda"))));
    }

    /** The laboratory's people work blind here too, whatever they search for. */
    @Test
    @Tag("LAB-006")
    void whoeverWorksBlindReadsNoCustomer() throws Exception {
        sql.update("insert into staf_peran values ('mt', 'cs')");
        String nomor = kasus();
        try {
            orang.selesaikan("mt", nomor, "catatCoba", Map.of("jumlah", 4));
        } finally {
            sql.update("delete from staf_peran where staf = 'mt' and peran = 'cs'");
        }
        web.buka("mt", "/kelola/tugas-selesai?cari=" + nomor).andExpect(content().string(allOf(containsString("/kasus/" + nomor), not(containsString("Argon")), not(containsString("Pelanggan")))));
        web.buka("mt", "/kelola/tugas-selesai?cari=argon").andExpect(content().string(not(containsString(nomor))));
    }

    @Test
    @Tag("SLA-011")
    void thoseWhoLeadSeeEveryLateStepOfTheirSatker() throws Exception {
        String nomor = kasus();
        String lain = kasusLain();
        tugas.claim(orang.tugas(nomor, "catatCoba").getId(), "cs");
        assertThat(pekerjaan.lewat(petugas("ketua"), null, cari(nomor)).isi()).isEmpty();
        // Longer than any row of holidays.
        maju(14);
        tenggat.sapu();
        web.buka("ketua", "/kelola/terlambat?ukuran=100&cari=" + nomor).andExpect(content().string(allOf(containsString("Catat coba"), containsString("/kasus/" + nomor), containsString("Rina Maheswari"),
            containsString("PT Argon Mulia"), containsString("hari kerja"), containsString("Ketua Tim PJI"), containsString("diberi tahu"))))
            .andExpect(content().string(not(containsString(lain))));
        assertThat(pekerjaan.lewat(petugas("ketua"), null, cari(lain)).isi()).isEmpty();
        assertThat(pekerjaan.lewat(petugas("ketua.plg"), null, cari(lain)).isi()).extracting(LangkahLewat::kasus).containsOnly(lain);
        assertThat(pekerjaan.lewat(petugas("ketua.plg"), null, cari(nomor)).isi()).isEmpty();
        assertThat(pekerjaan.lewatPerPeran(petugas("ketua")).get("cs")).isEqualTo(pekerjaan.lewat(petugas("ketua"), "cs", SEMUA).jumlah()).isPositive();
        assertThat(pekerjaan.lewat(petugas("ketua"), "bendahara", cari(nomor)).isi()).isEmpty();
        for (String urut : new String[] {"nama", "nomor", "siapa", "pelanggan", "tenggat"}) {
            web.buka("kepala", "/kelola/terlambat?turun=true&urut=" + urut).andExpect(status().isOk());
        }
        web.buka("mt", "/kelola/terlambat?ukuran=100&cari=" + nomor).andExpect(content().string(allOf(containsString("/kasus/" + nomor), not(containsString("Argon")))));
        web.buka("mt", "/kelola/terlambat?cari=argon").andExpect(content().string(not(containsString(nomor))));
        web.buka("cs", "/kelola/terlambat").andExpect(status().isForbidden());
    }
}
