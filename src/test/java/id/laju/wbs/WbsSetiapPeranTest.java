package id.laju.wbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.SemuaAlamat;
import id.laju.kasus.Pdf;
import id.laju.wbs.AlurWbs.Kasus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every role walks over every address, and the operator over the engine's interfaces: nobody outside of the circle of a case reads a word of it, and
 * nobody but the operator, in the engine's own pages, so much as its number. New addresses are walked by themselves.
 */
@LajuTest
class WbsSetiapPeranTest {

    private static final List<String> RAHASIA = List.of("kelelawartersesat", "walangsungsang", "Bukti 1.pdf");
    private static final List<String> ORANG = List.of("cs", "ketua", "bendahara", "penyelia", "analis", "kalibrator", "mt", "kepala", "admin", "pusat", "operator", "kerjasama", "koordinator.ptk",
        "pengetik.ptk", "sampling", "ppc", "operasional", "pjsert", "evaluator", "reviewer", "pemutus", "adminsert", "penguji", "inspektorat.plg", "kepala.plg", "adminpel", "tu", "pjkonsultansi", "konsultan", "pemilik", "kontak", "argonmulia3508");

    @Autowired AlurWbs alur;
    @Autowired MejaService meja;
    @Autowired SemuaAlamat alamat;
    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired ProcessEngine mesin;

    private final Map<String, UserDetails> dikenal = new HashMap<>();

    private UserDetails kenal(String nama) {
        return dikenal.computeIfAbsent(nama, akun::loadUserByUsername);
    }

    private Kasus tentangSemua() {
        IsianLapor i = alur.isian("Kelelawartersesat dan walangsungsang bersekongkol setiap hari Jumat.", "kepala", "ketua", "pjsert");
        return alur.lapor(i, List.of(new Kiriman("a.pdf", Pdf.satuHalaman("walangsungsang"))));
    }

    @Test
    @Tag("WBS-009")
    void noAddressTellsAnybodyElseOfAReport() throws Exception {
        Kasus k = tentangSemua();
        assertThat(meja.lihat(k.nomor(), "inspektorat").laporan().uraian()).contains("walangsungsang");
        Task t = alur.tugas(k);
        String bukti = meja.lihat(k.nomor(), "inspektorat").bukti().get(0).id().toString();
        List<Map<String, String>> isian = List.of(Map.of("satker", k.satker(), "nomor", k.nomor(), "id", bukti, "kasus", k.kunci(), "tugas", t.getId(), "tugasId", t.getId()),
            Map.of("satker", k.satker(), "nomor", k.nomor(), "id", t.getId()));
        List<String> bocor = new ArrayList<>();
        int terbaca = 0;
        for (SemuaAlamat.Alamat a : alamat.semua().filter(a -> a.cara().equals("GET")).toList()) {
            for (String jalur : isian.stream().map(a::isi).distinct().toList()) {
                for (String orang : ORANG) {
                    MockHttpServletResponse jawab = web.perform(a.minta(jalur).with(user(kenal(orang)))).andReturn().getResponse();
                    terbaca += jawab.getStatus() == 200 ? 1 : 0;
                    periksa(bocor, orang + " " + jalur, jawab, k);
                }
            }
        }
        ClockUtil.offset(Duration.ofDays(5).toMillis());
        for (String orang : ORANG) {
            for (String jalur : List.of("/kasus?cari=" + k.kunci(), "/kasus?q=" + k.kunci(), "/kelola/terlambat?cari=WBS", "/kelola/tugas-selesai?cari=WBS",
                    "/kelola/history?cari=WBS", "/kasus/" + k.kunci(), "/kelola/surat?cari=WBS", "/kelola/jejak?cari=WBS")) {
                periksa(bocor, orang + " " + jalur, web.perform(get(jalur).with(user(kenal(orang)))).andReturn().getResponse(), k);
            }
        }
        assertThat(bocor).isEmpty();
        assertThat(terbaca).as("pages that opened").isGreaterThan(500);
    }

    /** Whoever guesses the number can do nothing to the report either, through whatever address, and is told the same as about one that does not exist. */
    @Test
    @Tag("WBS-009")
    void noAddressLetsAnybodyElseActOnAReport() throws Exception {
        Kasus k = tentangSemua();
        String tugas = alur.tugas(k).getId();
        Map<String, String> ada = Map.of("nomor", k.nomor(), "id", tugas, "tugasId", tugas);
        Map<String, String> tiada = Map.of("nomor", "WBS-0000000000", "id", tugas, "tugasId", tugas);
        List<SemuaAlamat.Alamat> semua = alamat.semua().filter(a -> !a.cara().equals("GET") && (a.pola().startsWith("/kelola/pelaporan/{nomor}") || List.of("/api/tugas/{id}/selesai", "/api/tugas/{id}/ambil-alih").contains(a.pola()))).toList();
        assertThat(semua).extracting(SemuaAlamat.Alamat::pola).contains("/kelola/pelaporan/{nomor}/tugas", "/kelola/pelaporan/{nomor}/pesan", "/kelola/pelaporan/{nomor}/kecualikan").hasSizeGreaterThan(7);
        List<String> lain = new ArrayList<>();
        for (SemuaAlamat.Alamat a : semua) {
            for (String orang : ORANG) {
                int jawab = web.perform(a.minta(a.isi(ada)).with(csrf()).with(user(kenal(orang)))).andReturn().getResponse().getStatus();
                int kosong = web.perform(a.minta(a.isi(tiada)).with(csrf()).with(user(kenal(orang)))).andReturn().getResponse().getStatus();
                if (jawab != kosong || jawab < 400 || jawab >= 500) {
                    lain.add(orang + " " + a.cara() + " " + a.pola() + " " + jawab + " " + kosong);
                }
            }
        }
        assertThat(lain).isEmpty();
        assertThat(alur.menunggu(k)).contains("inspektorat");
        assertThat(alur.tugas(k).getId()).as("nothing moved").isEqualTo(tugas);
        assertThat(meja.lihat(k.nomor(), "inspektorat").pesan()).isEmpty();
    }

    private static void periksa(List<String> bocor, String apa, MockHttpServletResponse jawab, Kasus k) throws Exception {
        String badan = jawab.getContentAsString().toLowerCase(Locale.ROOT);
        // What was looked for stands in the field of the search; a row of a list would link to the case or stand between tags.
        String nomor = k.nomor().toLowerCase(Locale.ROOT);
        boolean disebut = badan.contains("/kasus/" + k.kunci().toLowerCase(Locale.ROOT)) || badan.contains(">" + nomor) || badan.contains(">" + k.kunci().toLowerCase(Locale.ROOT))
            || !apa.contains("cari=") && !apa.contains("q=") && badan.contains(nomor);
        if (RAHASIA.stream().anyMatch(r -> badan.contains(r.toLowerCase(Locale.ROOT))) || jawab.getStatus() == 200 && disebut) {
            bocor.add(apa + " " + jawab.getStatus());
        }
    }

    /** What the engine answers to the operator, who reads everything there. */
    @Test
    @Tag("WBS-009")
    void theOperatorReadsANumberOnly() throws Exception {
        Kasus k = tentangSemua();
        Task t = alur.tugas(k);
        String p = t.getProcessInstanceId();
        for (String jalur : List.of("task/" + t.getId(), "task/" + t.getId() + "/identity-links", "task/" + t.getId() + "/variables", "process-instance/" + p, "process-instance/" + p + "/variables",
                "process-instance/" + p + "/activity-instances", "variable-instance?processInstanceIdIn=" + p, "history/variable-instance?processInstanceId=" + p,
                "history/task?processInstanceId=" + p, "history/activity-instance?processInstanceId=" + p, "history/user-operation?processInstanceId=" + p, "job?processInstanceId=" + p,
                "incident?processInstanceId=" + p, "authorization?resourceType=7&resourceId=" + t.getId())) {
            MockHttpServletResponse jawab = web.perform(get("/camunda/api/engine/engine/default/" + jalur).with(user(kenal("operator")))).andReturn().getResponse();
            assertThat(jawab.getContentAsString()).as(jalur).doesNotContainIgnoringCase("walangsungsang").doesNotContain("kepala", "inspektorat", "ketua");
        }
        assertThat(mesin.getTaskService().getIdentityLinksForTask(t.getId())).hasSize(1);
    }

    /** Neither the group nor a claim opens a task from outside. */
    @Test
    void nobodyFindsTakesOrEndsSuchATaskElsewhere() throws Exception {
        Kasus k = alur.lapor();
        String id = alur.tugas(k).getId();
        for (String orang : List.of("kepala", "ketua", "pusat", "operator", "admin")) {
            web.perform(post("/api/tugas/" + id + "/selesai").contentType("application/json").content("{\"keputusan\":\"tindaklanjuti\",\"teks\":\"x\"}").with(csrf()).with(user(kenal(orang))))
                .andExpect(status().is4xxClientError());
        }
        assertThat(alur.tugas(k).getId()).isEqualTo(id);
        assertThat(mesin.getTaskService().createTaskQuery().taskId(id).singleResult().getAssignee()).isNull();
    }
}
