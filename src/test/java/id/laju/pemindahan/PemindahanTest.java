package id.laju.pemindahan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.mesin.ModelUji;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.ResultActions;

/** Admin Pusat sees where cases stand, previews, moves all or chosen ones, and reads what became of each. */
@LajuTest
class PemindahanTest {

    private static final AtomicInteger URUT = new AtomicInteger();
    private static final String ALAMAT = "/kelola/proses/coba-antar/pemindahan";

    @Autowired WebUji web;
    @Autowired Orang orang;
    @Autowired RepositoryService gudang;
    @Autowired RuntimeService mesin;
    @Autowired PelaksanaPemindahan pelaksana;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;

    private final List<String> sebaran = new ArrayList<>();
    private String lama;
    private String baru;

    @BeforeEach
    void sebarkan() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-20T03:00:00Z")));
        lama = sebarkan(model(false));
    }

    @AfterEach
    void bersihkan() {
        sebaran.forEach(d -> gudang.deleteDeployment(d, true));
    }

    private static ModelUji model(boolean baru) {
        ModelUji m = ModelUji.proses("coba-antar").mulai("startEvent_antar")
            .tugas("catatCoba", "Catat", "camunda:candidateGroups=\"cs\"", "normaWaktu=" + (baru ? "3 hari kerja" : "20 menit"), "eskalasi=ketua-tim-pji", "statusPelanggan=" + (baru ? "Diperiksa" : "Sedang Diproses"))
            .akhir("endEvent_antar", "statusPelanggan=Selesai");
        return baru ? m.alur("startEvent_antar", "userTask_catatCoba", "endEvent_antar")
            : m.tugas("tinjauCoba", "Tinjau lama", "camunda:candidateGroups=\"cs\"", "normaWaktu=1 hari kerja", "eskalasi=ketua-tim-pji", "statusPelanggan=Ditinjau").alur("startEvent_antar", "userTask_catatCoba", "userTask_tinjauCoba", "endEvent_antar");
    }

    private String sebarkan(ModelUji m) {
        return sebarkan("coba-antar", m);
    }

    private String sebarkan(String kunci, ModelUji m) {
        var d = gudang.createDeployment().name("uji").addString(kunci + ".bpmn", m.xml()).deployWithResult();
        sebaran.add(0, d.getId());
        return d.getDeployedProcessDefinitions().stream().map(ProcessDefinition::getId).findFirst().orElseThrow();
    }

    private String mulai() {
        String nomor = "bbspjikfk/ANTAR-" + URUT.incrementAndGet();
        mesin.startProcessInstanceByKey("coba-antar", nomor, Map.of("satker", "bbspjikfk"));
        return nomor;
    }

    private void rilis() {
        baru = sebarkan(model(true));
    }

    private String berjalanMenurut(String nomor) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).singleResult().getProcessDefinitionId();
    }

    private ResultActions pindahkan(String alasan, String... kasus) throws Exception {
        List<String> isian = new ArrayList<>(List.of("dari", lama, "alasan", alasan));
        List.of(kasus).forEach(k -> isian.addAll(List.of("kasus", k)));
        isian.addAll(kasus.length == 0 ? List.of("semua", "true") : List.of());
        return web.kirim("pusat", ALAMAT + "/rencana", isian.toArray(String[]::new));
    }

    private long terakhir() {
        return sql.queryForObject("select max(id) from pemindahan where proses = 'coba-antar'", Long.class);
    }

    @Test
    void casesArelistedPreviewedAndChosenOnesGoOver() throws Exception {
        String satu = mulai();
        String dua = mulai();
        rilis();
        web.buka("pusat", ALAMAT).andExpect(status().isOk()).andExpect(content().string(containsString(satu))).andExpect(content().string(containsString("Catat"))).andExpect(content().string(not(containsString("??"))));
        web.kirim("pusat", ALAMAT + "/rencana?dari=" + lama, "pratinjau", "true").andExpect(status().isOk()).andExpect(content().string(containsString("23-11-2026 16.00")))
            .andExpect(content().string(containsString("25-11-2026 16.00"))).andExpect(content().string(containsString("Tinjau lama"))).andExpect(content().string(containsString("Status: Sedang Diproses menjadi Diperiksa")));
        assertThat(berjalanMenurut(satu)).as("a preview").isEqualTo(lama);
        pindahkan("Norma berlaku juga bagi yang berjalan", satu).andExpect(status().is3xxRedirection());
        web.buka("pusat", ALAMAT + "/" + terakhir()).andExpect(content().string(containsString("0 dari 1 kasus")));
        pelaksana.sapu();
        assertThat(berjalanMenurut(satu)).isEqualTo(baru);
        assertThat(berjalanMenurut(dua)).isEqualTo(lama);
        web.buka("pusat", ALAMAT + "/" + terakhir()).andExpect(content().string(containsString("1 pindah, 0 tetap"))).andExpect(content().string(containsString("25-11-2026 16.00")));
        web.buka("pusat", ALAMAT).andExpect(content().string(containsString("Norma berlaku juga bagi yang berjalan")));
        assertThat(sql.queryForObject("select count(*) from jejak where oleh = 'pusat' and kunci = ?", Integer.class, satu + " coba-antar")).isEqualTo(1);
    }

    @Test
    void aCaseThatMovedOnMeanwhileStaysWithAReasonAndIsTriedAgain() throws Exception {
        String satu = mulai();
        String dua = mulai();
        rilis();
        pindahkan("Semua").andExpect(status().is3xxRedirection());
        orang.selesaikan("cs", dua, "catatCoba", Map.of("jumlah", 3));
        pelaksana.sapu();
        assertThat(berjalanMenurut(satu)).isEqualTo(baru);
        assertThat(berjalanMenurut(dua)).isEqualTo(lama);
        String halaman = ALAMAT + "/" + terakhir();
        web.buka("pusat", halaman).andExpect(content().string(containsString("1 pindah, 1 tetap"))).andExpect(content().string(containsString("Tinjau lama")));
        orang.selesaikan("cs", dua, "tinjauCoba", Map.of("keputusan", "terima"));
        web.kirim("pusat", halaman + "/ulangi").andExpect(status().is3xxRedirection());
        assertThat(sql.queryForList("select oleh || sebelum || sesudah from jejak where objek = 'pemindahan kasus diulangi' and kunci = ?", String.class, "coba-antar " + terakhir()))
            .singleElement().asString().contains("pusat", "Tinjau lama", "\"dicobaLagi\":1");
        pelaksana.sapu();
        web.buka("pusat", halaman).andExpect(content().string(containsString("sudah tidak memakai versi lama")));
    }

    /** Its act was ordered before; what it aimed at is nothing by which new cases run. */
    @Test
    void nobodyGoesToAVersionThatIsNoLongerTheNewest() throws Exception {
        String satu = mulai();
        String dua = mulai();
        rilis();
        pindahkan("Satu langkah lagi").andExpect(status().is3xxRedirection());
        orang.selesaikan("cs", dua, "catatCoba", Map.of("jumlah", 3));
        pelaksana.sapu();
        assertThat(berjalanMenurut(satu)).isEqualTo(baru);
        String halaman = ALAMAT + "/" + terakhir();
        sebarkan(model(false));
        web.kirim("pusat", halaman + "/ulangi").andExpect(status().is3xxRedirection()).andExpect(flash().attribute("pesanGalat", containsString("bukan yang terbaru lagi")));
        assertThat(sql.queryForList("select keadaan from pemindahan_kasus where pemindahan = ? and kasus = ?", String.class, terakhir(), dua)).containsExactly("TETAP");
        assertThat(berjalanMenurut(dua)).isEqualTo(lama);
    }

    /** A balai gives its own model up while cases wait to go there. */
    @Test
    void nobodyGoesToAModelThatItsBalaiGaveUp() throws Exception {
        String sendiri = "bspji-palembang/ANTAR-" + URUT.incrementAndGet();
        mesin.startProcessInstanceById(lama, sendiri, Map.of("satker", "bspji-palembang"));
        var d = gudang.createDeployment().name("uji").tenantId("bspji-palembang").addString("coba-antar.bpmn", model(true).xml()).deployWithResult();
        sebaran.add(0, d.getId());
        String varian = d.getDeployedProcessDefinitions().stream().map(ProcessDefinition::getId).findFirst().orElseThrow();
        web.kirim("pusat", ALAMAT + "/rencana?satker=bspji-palembang&dari=" + lama, "alasan", "Model sendiri", "semua", "true").andExpect(status().is3xxRedirection());
        var usul = java.util.UUID.randomUUID();
        sql.update("insert into usulan_model (id, satker, alasan, asal, keadaan, pengusul, diajukan) values (?, 'bspji-palembang', 'Ikut semua', 'KEMBALI', 'DITARIK', 'pusat', now())", usul);
        sql.update("insert into varian_berakhir (definisi_id, usulan, pada) values (?, ?, now())", varian, usul);
        pelaksana.sapu();
        assertThat(berjalanMenurut(sendiri)).isEqualTo(lama);
        String halaman = ALAMAT + "/" + terakhir() + "?satker=bspji-palembang";
        web.buka("pusat", halaman).andExpect(content().string(containsString("0 pindah, 1 tetap"))).andExpect(content().string(containsString("balai mengikuti model semua balai")));
        web.kirim("pusat", ALAMAT + "/" + terakhir() + "/ulangi").andExpect(flash().attribute("pesanGalat", containsString("tidak berlaku lagi")));
    }

    /** A second click, or a second admin. */
    @Test
    void aCaseWaitsInOneActAtATime() throws Exception {
        String satu = mulai();
        String dua = mulai();
        rilis();
        pindahkan("Pertama", satu).andExpect(status().is3xxRedirection());
        long pertama = terakhir();
        pindahkan("Lagi", satu).andExpect(flash().attribute("pesanGalat", containsString("masih menunggu pada pemindahan lain")));
        assertThat(terakhir()).isEqualTo(pertama);
        pindahkan("Semua").andExpect(status().is3xxRedirection());
        assertThat(sql.queryForList("select kasus from pemindahan_kasus where pemindahan = ?", String.class, terakhir())).containsExactly(dua);
        pelaksana.sapu();
        assertThat(berjalanMenurut(satu)).isEqualTo(baru);
        assertThat(berjalanMenurut(dua)).isEqualTo(baru);
    }

    /** Neither a preview nor a refusal loses what was filled in, and no tick never means all. */
    @Test
    void whatWasFilledInComesBack() throws Exception {
        String satu = mulai();
        mulai();
        rilis();
        String alamat = ALAMAT + "/rencana?dari=" + lama;
        String centang = "(?s).*name=\"kasus\" value=\"" + satu + "\"[^>]*checked=\"checked\".*";
        web.kirim("pusat", alamat, "pratinjau", "true", "alasan", "Alasan yang sudah diketik", "kasus", satu).andExpect(status().isOk()).andExpect(content().string(containsString("Alasan yang sudah diketik")))
            .andExpect(content().string(matchesPattern(centang)));
        Map<String, Object> kilat = new java.util.HashMap<>(web.kirim("pusat", alamat, "alasan", "", "kasus", satu).andExpect(status().is3xxRedirection()).andReturn().getFlashMap());
        assertThat(kilat).containsKey("ketikan");
        web.kirim(akun.loadUserByUsername("pusat"), org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(alamat).flashAttrs(kilat)).andExpect(status().isOk()).andExpect(content().string(matchesPattern(centang)));
        web.kirim("pusat", alamat, "alasan", "Tanpa pilihan").andExpect(flash().attribute("pesanGalat", containsString("atau pilih semua kasus")));
        web.kirim("pusat", alamat, "alasan", "Keduanya", "kasus", satu, "semua", "true").andExpect(flash().attribute("pesanGalat", containsString("pilih salah satu")));
        assertThat(sql.queryForObject("select count(*) from pemindahan where dari = ?", Integer.class, lama)).isZero();
    }

    /** A balai gets a model of its own: its cases go there from everybody's, and no longer to a new version of that one. */
    @Test
    void casesOfABalaiGoToItsOwnModelAndNotToANewerOneOfEverybody() throws Exception {
        String sendiri = "bspji-palembang/ANTAR-" + URUT.incrementAndGet();
        mesin.startProcessInstanceById(lama, sendiri, Map.of("satker", "bspji-palembang"));
        String lain = mulai();
        var d = gudang.createDeployment().name("uji").tenantId("bspji-palembang").addString("coba-antar.bpmn", model(true).xml()).deployWithResult();
        sebaran.add(0, d.getId());
        String varian = d.getDeployedProcessDefinitions().stream().map(ProcessDefinition::getId).findFirst().orElseThrow();
        rilis();
        web.buka("pusat", ALAMAT).andExpect(content().string(containsString(lain))).andExpect(content().string(not(containsString(sendiri))));
        web.buka("pusat", ALAMAT + "?satker=bspji-palembang").andExpect(content().string(containsString(sendiri))).andExpect(content().string(containsString("model semua balai"))).andExpect(content().string(not(containsString(lain))));
        web.kirim("pusat", ALAMAT + "/rencana?satker=bspji-palembang&dari=" + lama, "alasan", "Model sendiri", "semua", "true").andExpect(status().is3xxRedirection())
            .andExpect(header().string("Location", matchesPattern(".*/pemindahan/\\d+\\?satker=bspji-palembang")));
        pelaksana.sapu();
        assertThat(berjalanMenurut(sendiri)).isEqualTo(varian);
        assertThat(berjalanMenurut(lain)).isEqualTo(lama);
        assertThat(sql.queryForList("select varian from langkah where kasus = ? and selesai is null", String.class, sendiri)).containsExactly("bspji-palembang");
    }

    /** And back from its own model to everybody's, of which it may take the newest version. */
    @Test
    void casesOfABalaiGoBackToTheModelOfEverybody() throws Exception {
        var d = gudang.createDeployment().name("uji").tenantId("bspji-palembang").addString("coba-antar.bpmn", model(false).xml()).deployWithResult();
        sebaran.add(0, d.getId());
        String varian = d.getDeployedProcessDefinitions().stream().map(ProcessDefinition::getId).findFirst().orElseThrow();
        String sendiri = "bspji-palembang/ANTAR-" + URUT.incrementAndGet();
        mesin.startProcessInstanceById(varian, sendiri, Map.of("satker", "bspji-palembang"));
        rilis();
        String balai = ALAMAT + "?satker=bspji-palembang";
        web.buka("pusat", balai).andExpect(content().string(containsString("Kembali ke model semua balai"))).andExpect(content().string(containsString("versi 1 model balai")));
        String rencana = ALAMAT + "/rencana?satker=bspji-palembang&bersama=true&dari=" + varian;
        web.buka("pusat", rencana).andExpect(status().isOk()).andExpect(content().string(containsString("meninggalkan model balai")));
        web.kirim("pusat", rencana, "pratinjau", "true").andExpect(content().string(containsString("Status: Sedang Diproses menjadi Diperiksa")));
        web.buka("pusat", ALAMAT + "/rencana?satker=bspji-palembang&dari=" + varian).andExpect(status().isNotFound());
        web.kirim("pusat", rencana, "alasan", "Model balai ditinggalkan", "semua", "true").andExpect(status().is3xxRedirection());
        pelaksana.sapu();
        assertThat(berjalanMenurut(sendiri)).isEqualTo(baru);
        assertThat(sql.queryForList("select varian from langkah where kasus = ? and selesai is null", String.class, sendiri)).containsExactly("-");
        var instansi = mesin.createProcessInstanceQuery().processInstanceBusinessKey(sendiri).singleResult();
        assertThat(instansi.getTenantId()).as("the case stays the balai's").isEqualTo("bspji-palembang");
        assertThat(orang.tugas(sendiri, "catatCoba").getTenantId()).isEqualTo("bspji-palembang");
        web.buka("pusat", balai).andExpect(content().string(containsString("Model balai ditinggalkan"))).andExpect(content().string(containsString("model semua balai")));
        web.buka("pusat", ALAMAT + "/" + terakhir()).andExpect(content().string(containsString("1 pindah, 0 tetap"))).andExpect(content().string(containsString("versi 1 model ")));
        orang.selesaikan("cs.plg", sendiri, "catatCoba", Map.of("jumlah", 3));
        assertThat(sql.queryForObject("select status from kasus where nomor = ?", String.class, sendiri)).isEqualTo("Selesai");
    }

    /** Whoever opens the case reads that it went over, and the page of the act learns how far it has come. */
    @Test
    void thePageOfTheCaseSaysThatItWentOver() throws Exception {
        String satu = mulai();
        rilis();
        web.buka("cs", "/kasus/" + satu).andExpect(status().isOk()).andExpect(content().string(not(containsString("id=\"pemindahan\""))));
        pindahkan("Norma baru berlaku juga bagi kasus ini").andExpect(status().is3xxRedirection());
        String kemajuan = ALAMAT + "/" + terakhir() + "/kemajuan";
        web.tanya("pusat", kemajuan).andExpect(jsonPath("$.menunggu").value(1)).andExpect(jsonPath("$.pindah").value(0));
        web.buka("pusat", ALAMAT + "/" + terakhir()).andExpect(content().string(containsString("data-alamat=\"" + kemajuan)));
        pelaksana.sapu();
        web.tanya("pusat", kemajuan).andExpect(jsonPath("$.menunggu").value(0)).andExpect(jsonPath("$.pindah").value(1)).andExpect(jsonPath("$.tetap").value(0));
        web.buka("pusat", ALAMAT + "/" + terakhir()).andExpect(content().string(not(containsString("data-alamat=\"" + kemajuan))));
        web.buka("cs", "/kasus/" + satu).andExpect(content().string(containsString("id=\"pemindahan\""))).andExpect(content().string(containsString("Norma baru berlaku juga bagi kasus ini")))
            .andExpect(content().string(containsString("versi 1"))).andExpect(content().string(containsString("versi 2")));
        web.tanya("cs", kemajuan).andExpect(status().isForbidden());
    }

    /** The words are Admin Pusat's own and may name a customer. */
    @Test
    void theLaboratoryReadsThatACaseWentOverButNotWhy() throws Exception {
        String nomor = "bbspjikfk/ANTAR-" + URUT.incrementAndGet();
        sql.update("insert into kasus (nomor, layanan, satker, status, dibuat, pindahan) values (?, 'pengingat-kalibrasi', 'bbspjikfk', 'Sedang Diproses', now(), 1)", nomor);
        Long id = sql.queryForObject("insert into pemindahan (proses, dari, dari_versi, ke, ke_versi, rencana, alasan, oleh, dibuat) values ('coba-antar', ?, 1, ?, 1, ?::jsonb, 'Permintaan PT Argon', 'pusat', now()) returning id",
            Long.class, lama, lama, "{\"dari\":\"" + lama + "\",\"ke\":\"" + lama + "\",\"pilihan\":{},\"hitungUlang\":[]}");
        sql.update("insert into pemindahan_kasus (pemindahan, kasus, keadaan, pada) values (?, ?, 'PINDAH', now())", id, nomor);
        String pengarah = sql.queryForObject("select nama from staf where id = 'pusat'", String.class);
        web.buka("mt", "/kasus/" + nomor).andExpect(status().isOk()).andExpect(content().string(containsString("id=\"pemindahan\""))).andExpect(content().string(containsString("versi 1")))
            .andExpect(content().string(not(containsString("PT Argon")))).andExpect(content().string(not(containsString(pengarah))));
        web.buka("cs", "/kasus/" + nomor).andExpect(content().string(containsString("Permintaan PT Argon"))).andExpect(content().string(containsString(pengarah)));
    }

    /** Two nodes at the last two cases of an act: whoever is second closes it. */
    @Test
    void theActIsClosedWhenTwoNodesDoItsLastCases() throws Exception {
        mulai();
        mulai();
        rilis();
        pindahkan("Berdua").andExpect(status().is3xxRedirection());
        var bersama = java.util.concurrent.Executors.newFixedThreadPool(2);
        for (var hasil : bersama.invokeAll(List.of(java.util.concurrent.Executors.callable(pelaksana::sapu), java.util.concurrent.Executors.callable(pelaksana::sapu)))) {
            hasil.get();
        }
        bersama.shutdown();
        assertThat(sql.queryForObject("select selesai is not null from pemindahan where id = ?", Boolean.class, terakhir())).isTrue();
    }

    @Test
    void withoutReasonOrWayNothingIsOrdered() throws Exception {
        String nomor = mulai();
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 3));
        rilis();
        pindahkan(" ").andExpect(flash().attribute("pesanGalat", containsString("Tulis mengapa")));
        pindahkan("Semua").andExpect(flash().attribute("pesanGalat", containsString("Pilih langkah sejenis")));
        assertThat(sql.queryForObject("select count(*) from pemindahan where dari = ?", Integer.class, lama)).isZero();
        web.kirim("pusat", ALAMAT + "/rencana", "dari", lama, "semua", "true", "alasan", "Kembali ke Catat", "tujuan.userTask_tinjauCoba", "userTask_catatCoba").andExpect(status().is3xxRedirection()).andExpect(flash().attributeCount(1));
        pelaksana.sapu();
        assertThat(orang.tugas(nomor, "catatCoba").getName()).isEqualTo("Catat");
    }

    /** Whoever is not of the circle can neither pick a case out nor read what became of one. */
    @Test
    void casesOfAClosedCircleGoTogetherAndAreOnlyCounted() throws Exception {
        String dari = sebarkan("whistle-blowing", tertutup("Diterima"));
        List<String> nomor = List.of("bbspjikfk/TUTUP-" + URUT.incrementAndGet(), "bbspjikfk/TUTUP-" + URUT.incrementAndGet());
        nomor.forEach(n -> mesin.startProcessInstanceById(dari, n, Map.of("satker", "bbspjikfk")));
        String ke = sebarkan("whistle-blowing", tertutup("Ditelaah"));
        String alamat = "/kelola/proses/whistle-blowing/pemindahan";
        web.kirim("pusat", alamat + "/rencana", "dari", dari, "alasan", "Perubahan kata", "kasus", "bbspjikfk/TUTUP-tidak-ada").andExpect(status().is3xxRedirection()).andExpect(flash().attributeCount(1));
        pelaksana.sapu();
        assertThat(nomor).allSatisfy(n -> assertThat(berjalanMenurut(n)).isEqualTo(ke));
        long id = sql.queryForObject("select max(id) from pemindahan where proses = 'whistle-blowing'", Long.class);
        assertThat(sql.queryForList("select hasil from pemindahan_kasus where pemindahan = ?", String.class, id)).hasSize(2).containsOnlyNulls();
        web.buka("pusat", alamat + "/" + id).andExpect(content().string(containsString("2 pindah, 0 tetap"))).andExpect(content().string(not(containsString("Ditelaah"))))
            .andExpect(content().string(not(containsString("TUTUP-")))).andExpect(content().string(not(containsString("Kasus ke-"))));
    }

    private static ModelUji tertutup(String status) {
        return ModelUji.proses("whistle-blowing").mulai("startEvent_tutup").tugas("catatCoba", "Catat", "camunda:candidateGroups=\"cs\"", "normaWaktu=20 menit", "eskalasi=ketua-tim-pji", "statusPelanggan=" + status)
            .akhir("endEvent_tutup", "statusPelanggan=Selesai").alur("startEvent_tutup", "userTask_catatCoba", "endEvent_tutup");
    }

    @Test
    void onlyAdminPusatMovesCases() throws Exception {
        mulai();
        rilis();
        for (String luar : List.of("pemilik", "admin", "kepala", "cs")) {
            web.buka(luar, ALAMAT).andExpect(status().isForbidden());
            web.kirim(luar, ALAMAT + "/rencana", "dari", lama, "alasan", "x").andExpect(status().isForbidden());
        }
        web.buka("pusat", ALAMAT + "/rencana?dari=" + baru).andExpect(status().isNotFound());
        web.buka("pusat", "/kelola/proses/tidak-ada/pemindahan").andExpect(status().isNotFound());
    }
}
