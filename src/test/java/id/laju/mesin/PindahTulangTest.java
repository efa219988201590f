package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.Pekerjaan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A changed spine is released while cases stand at each of its steps; they go over, and all of them come to their end. */
@LajuTest
class PindahTulangTest {

    private static final AtomicInteger URUT = new AtomicInteger();
    /** Friday 20 November 2026, 10:00 in Jakarta. */
    private static final Instant JUMAT = Instant.parse("2026-11-20T03:00:00Z");
    private static final Instant SENIN = Instant.parse("2026-11-23T03:00:00Z");

    @Autowired RepositoryService gudang;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired ManagementService pengelola;
    @Autowired PemindahKasus pemindah;
    @Autowired TelaahService telaah;
    @Autowired KasusService kasus;
    @Autowired Korelasi korelasi;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    @Autowired TransactionTemplate transaksi;
    @Autowired Pengulang pengulang;

    private final List<String> sebaran = new ArrayList<>();
    private String lama;
    private String baru;

    @BeforeEach
    void sebarkan() {
        ClockUtil.setCurrentTime(Date.from(JUMAT));
        sebarkan("coba-fase", fase().xml());
        lama = sebarkan("coba-tulang", tulang(false).xml());
    }

    @AfterEach
    void bersihkan() {
        sebaran.forEach(d -> gudang.deleteDeployment(d, true));
    }

    private String sebarkan(String kunci, String xml) {
        var d = gudang.createDeployment().name("uji").addString(kunci + ".bpmn", xml).deployWithResult();
        sebaran.add(0, d.getId());
        return d.getDeployedProcessDefinitions().stream().map(ProcessDefinition::getId).findFirst().orElseThrow();
    }

    static ModelUji fase() {
        return ModelUji.proses("coba-fase").mulai("startEvent_fase").tugas("hitungCoba", "Hitung", "camunda:candidateGroups=\"analis\"", "normaWaktu=1 hari kerja", "eskalasi=penyelia", "statusSampel=Dihitung")
            .akhir("endEvent_fase").alur("startEvent_fase", "userTask_hitungCoba", "endEvent_fase");
    }

    /** In the new version: other norms, roles and words, a step more, a longer limit, and a wait of another name. */
    static ModelUji tulang(boolean baru) {
        String kirim = baru ? "terimaCoba" : "kirimCoba";
        ModelUji kerja = ModelUji.proses("-").mulai("startEvent_kerja").gerbang("parallelGateway", "gateway_pisah", "name=\"Keduanya\"").gerbang("parallelGateway", "gateway_gabung", "name=\"Keduanya selesai\"")
            .panggil("callActivity_fase", "coba-fase", "${sampelIds}").tunggu(kirim, "Kirim contoh", "dikirim", "giliran=pelanggan", "statusSampel=Menunggu kiriman")
            .pewaktu("boundaryEvent_kirimLewat", "receiveTask_" + kirim, "timeDuration", "P30D", true).akhir("endEvent_kirimLewat").akhir("endEvent_kerja")
            .alur("startEvent_kerja", "gateway_pisah", "callActivity_fase", "gateway_gabung", "endEvent_kerja").alur("gateway_pisah", "receiveTask_" + kirim, "gateway_gabung").alur("boundaryEvent_kirimLewat", "endEvent_kirimLewat");
        ModelUji m = ModelUji.proses("coba-tulang").mulai("startEvent_tulang")
            .tugas("catatCoba", "Catat", "camunda:candidateGroups=\"cs\"", "normaWaktu=" + (baru ? "3 hari kerja" : "20 menit"), "eskalasi=ketua-tim-pji", "statusPelanggan=" + (baru ? "Diperiksa" : "Sedang Diproses"))
            .tunggu("jawabCoba", "Jawab", "dijawab", "giliran=pelanggan", "statusPelanggan=Konfirmasi Penawaran").pewaktu("boundaryEvent_jawabLewat", "receiveTask_jawabCoba", "timeDuration", baru ? "P10D" : "P7D", true)
            .pewaktu("boundaryEvent_ingatkan", "receiveTask_jawabCoba", "timeCycle", "R3/P2D", false).akhir("endEvent_diingatkan").akhir("endEvent_batal", "statusPelanggan=Batal")
            .bagian("subProcess_kerja", kerja, "statusPelanggan=" + (baru ? "Dikerjakan" : "Order"))
            .tugas("periksaCoba", baru ? "Periksa hasil" : "Periksa", "camunda:candidateGroups=\"" + (baru ? "penyelia" : "cs") + "\"", "normaWaktu=2 hari kerja", "eskalasi=ketua-tim-pji", "bukanPelaku=userTask_catatCoba @ kasus")
            .layanan("arsipkanCoba", "Arsipkan", "camunda:asyncBefore=\"true\"").akhir("endEvent_selesai", "statusPelanggan=Selesai")
            .alur("boundaryEvent_jawabLewat", "endEvent_batal").alur("boundaryEvent_ingatkan", "endEvent_diingatkan");
        if (baru) {
            m.tugas("tinjauCoba", "Tinjau", "camunda:candidateGroups=\"cs\"", "normaWaktu=1 hari kerja", "eskalasi=ketua-tim-pji", "statusPelanggan=Ditinjau");
        }
        return baru ? m.alur("startEvent_tulang", "userTask_catatCoba", "receiveTask_jawabCoba", "userTask_tinjauCoba", "subProcess_kerja", "userTask_periksaCoba", "serviceTask_arsipkanCoba", "endEvent_selesai")
            : m.alur("startEvent_tulang", "userTask_catatCoba", "receiveTask_jawabCoba", "subProcess_kerja", "userTask_periksaCoba", "serviceTask_arsipkanCoba", "endEvent_selesai");
    }

    private String mulai() {
        String nomor = "bbspjikfk/PINDAH-" + URUT.incrementAndGet();
        mesin.startProcessInstanceByKey("coba-tulang", nomor, Map.of("satker", "bbspjikfk", "sampelIds", List.of(7L, 8L)));
        return nomor;
    }

    private String diJawab() {
        String nomor = mulai();
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 3));
        return nomor;
    }

    private String diKerja() {
        String nomor = diJawab();
        assertThat(korelasi.kirim(CobaMesin.DIJAWAB, nomor, Map.of(), Map.of("keputusan", "setuju"))).isTrue();
        return nomor;
    }

    private void hitung(String nomor, int banyak) {
        tugas.createTaskQuery().processInstanceBusinessKey(nomor).taskDefinitionKey("userTask_hitungCoba").list().stream().limit(banyak)
            .forEach(t -> orang.selesaikan("analis", t, Map.of("keputusan", "terima")));
    }

    private void jalankan(String nomor) {
        for (Job j = pekerjaan(nomor); j != null; j = pekerjaan(nomor)) {
            Pekerjaan.kerjakan(pengelola, j.getId());
        }
    }

    private Job pekerjaan(String nomor) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).list().stream()
            .flatMap(p -> pengelola.createJobQuery().processInstanceId(p.getId()).messages().list().stream()).findFirst().orElse(null);
    }

    private String diPeriksa() {
        String nomor = diKerja();
        hitung(nomor, 2);
        jalankan(nomor);
        assertThat(korelasi.kirim(CobaPindah.DIKIRIM, nomor, Map.of(), Map.of("keputusan", "ada"))).isTrue();
        return nomor;
    }

    private RencanaPindah rencana(String... hitungUlang) {
        return new RencanaPindah(lama, baru, Map.of("receiveTask_kirimCoba", "receiveTask_terimaCoba"), Set.of(hitungUlang));
    }

    private void rilis() {
        ClockUtil.setCurrentTime(Date.from(SENIN));
        baru = sebarkan("coba-tulang", tulang(true).xml());
    }

    private HasilPindah pindahkan(String nomor, RencanaPindah r) {
        return transaksi.execute(s -> pemindah.pindahkan(nomor, r));
    }

    private Langkah terbuka(String nomor, String frasa) {
        return kasus.terbuka(nomor).stream().filter(l -> l.frasa().equals(frasa)).findFirst().orElseThrow();
    }

    @Test
    void casesAtEveryStepGoOverAndComeToTheirEnd() {
        String catat = mulai();
        String jawab = diJawab();
        String kerja = diKerja();
        String separuh = diKerja();
        hitung(separuh, 1);
        String gabung = diKerja();
        hitung(gabung, 2);
        jalankan(gabung);
        String kirim = diKerja();
        korelasi.kirim(CobaPindah.DIKIRIM, kirim, Map.of(), Map.of("keputusan", "ada"));
        String periksa = diPeriksa();
        String arsip = diPeriksa();
        orang.selesaikan("penyelia", tidakDisentuh(arsip), Map.of("jumlah", 1));
        rilis();
        List<String> semua = List.of(catat, jawab, kerja, separuh, gabung, kirim, periksa, arsip);
        TelaahPindah sebelum = telaah.telaah(rencana(), k -> true);
        assertThat(sebelum.layak()).isTrue();
        assertThat(sebelum.kasus()).containsAll(semua);
        semua.forEach(k -> assertThat(pemindah.coba(k, rencana())).as(k).matches(HasilPindah::pindah));
        semua.forEach(k -> assertThat(pindahkan(k, rencana()).alasan()).as(k).isNull());
        assertThat(mesin.createProcessInstanceQuery().processDefinitionId(lama).count()).isZero();
        semua.forEach(k -> assertThat(kasus.terbuka(k)).allMatch(l -> l.proses().equals("coba-fase") || l.versi() == 2));
        // and now each to its end
        orang.selesaikan("cs", catat, "catatCoba", Map.of("jumlah", 3));
        List.of(catat, jawab).forEach(k -> {
            assertThat(korelasi.kirim(CobaMesin.DIJAWAB, k, Map.of(), Map.of("keputusan", "setuju"))).isTrue();
            orang.selesaikan("cs", k, "tinjauCoba", Map.of("keputusan", "terima"));
        });
        List.of(catat, jawab, kerja, separuh, gabung).forEach(k -> assertThat(korelasi.kirim(CobaPindah.DIKIRIM, k, Map.of(), Map.of("keputusan", "ada"))).as(k).isTrue());
        semua.forEach(k -> {
            hitung(k, 2);
            jalankan(k);
        });
        semua.stream().filter(k -> !k.equals(arsip)).forEach(k -> orang.selesaikan("penyelia", k, "periksaCoba", Map.of("jumlah", 1)));
        semua.forEach(this::jalankan);
        assertThat(semua).allSatisfy(k -> {
            assertThat(kasus.ambil(k).selesai()).isNotNull();
            assertThat(kasus.ambil(k).status()).isEqualTo("Selesai");
            assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(k).count()).isZero();
        });
    }

    /** Before the release the check is the work of CS; give it to somebody of the role who did not write the case down. */
    private Task tidakDisentuh(String nomor) {
        Task t = orang.tugas(nomor, "periksaCoba");
        tugas.addCandidateGroup(t.getId(), "penyelia");
        return t;
    }

    @Test
    @Tag("SLA-009")
    void dueDatesFollowTheNewNormAndTimersKeepTheirMoment() {
        String catat = mulai();
        String jawab = diJawab();
        Instant batas = terbuka(jawab, "jawabCoba").tenggat();
        assertThat(batas).isEqualTo(Instant.parse("2026-11-27T02:59:59Z"));
        rilis();
        HasilPindah hasil = pindahkan(catat, rencana());
        // three working days from Friday's beginning, not from Monday's migration
        assertThat(terbuka(catat, "catatCoba").tenggat()).isEqualTo(Instant.parse("2026-11-25T09:00:00Z"));
        assertThat(orang.tugas(catat, "catatCoba").getDueDate()).isEqualTo(Date.from(Instant.parse("2026-11-25T09:00:00Z")));
        assertThat(hasil.langkah()).singleElement().matches(HasilPindah.Langkah::tenggatBerubah);
        assertThat(kasus.ambil(catat).status()).isEqualTo("Diperiksa");
        pindahkan(jawab, rencana());
        assertThat(terbuka(jawab, "jawabCoba").tenggat()).isEqualTo(batas);
        assertThat(pewaktu(jawab)).containsEntry("boundaryEvent_jawabLewat", Instant.parse("2026-11-27T03:00:00Z")).containsEntry("boundaryEvent_ingatkan", Instant.parse("2026-11-22T03:00:00Z"));
    }

    @Test
    void aTimerIsCountedAgainFromTheBeginningOfTheWaitWhenTheOwnerSaysSo() {
        String jawab = diJawab();
        rilis();
        assertThat(telaah.telaah(rencana(), k -> true).pewaktu()).singleElement().satisfies(p -> {
            assertThat(p.elemen()).isEqualTo("boundaryEvent_jawabLewat");
            assertThat(p.nama()).isEqualTo("Lewat boundaryEvent_jawabLewat");
            assertThat(p.tempat()).isEqualTo("Jawab");
        });
        pindahkan(jawab, rencana("boundaryEvent_jawabLewat"));
        assertThat(pewaktu(jawab)).containsEntry("boundaryEvent_jawabLewat", Instant.parse("2026-11-30T03:00:00Z"));
        assertThat(terbuka(jawab, "jawabCoba").tenggat()).isEqualTo(Instant.parse("2026-11-30T02:59:59Z"));
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-30T03:00:01Z")));
        Pekerjaan.kerjakan(pengelola, timer(jawab, "boundaryEvent_jawabLewat").getId());
        assertThat(kasus.ambil(jawab).status()).isEqualTo("Batal");
    }

    private Map<String, Instant> pewaktu(String nomor) {
        return Map.of("boundaryEvent_jawabLewat", timer(nomor, "boundaryEvent_jawabLewat").getDuedate().toInstant(),
            "boundaryEvent_ingatkan", timer(nomor, "boundaryEvent_ingatkan").getDuedate().toInstant());
    }

    private Job timer(String nomor, String elemen) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).list().stream()
            .flatMap(p -> pengelola.createJobQuery().processInstanceId(p.getId()).activityId(elemen).list().stream()).findFirst().orElseThrow();
    }

    @Test
    void theTaskGoesToTheRolesOfTheNewModelAndItsHolderOfAnotherRoleLetsGo() {
        String nomor = diPeriksa();
        Task t = orang.tugas(nomor, "periksaCoba");
        tugas.setAssignee(t.getId(), "ketua");
        rilis();
        pindahkan(nomor, rencana());
        assertThat(tugas.getIdentityLinksForTask(t.getId())).extracting(i -> i.getGroupId()).containsOnly("penyelia");
        assertThat(orang.tugas(nomor, "periksaCoba").getName()).isEqualTo("Periksa hasil");
        assertThat(orang.tugas(nomor, "periksaCoba").getAssignee()).isNull();
        Langkah l = terbuka(nomor, "periksaCoba");
        assertThat(l.nama()).isEqualTo("Periksa hasil");
        assertThat(l.peran()).isEqualTo("penyelia");
        assertThat(l.pengambil()).isNull();
        assertThat(sql.queryForList("select group_id_ from act_ru_authorization where resource_id_ = ? and group_id_ is not null", String.class, t.getId())).containsOnly("penyelia");
        orang.selesaikan("penyelia", nomor, "periksaCoba", Map.of("jumlah", 1));
    }

    /** A role that both versions name keeps its right; so does one that is left when others go, and those who were named. */
    @Test
    void aRoleThatOldAndNewModelShareKeepsItsRightToTheTask() {
        for (List<String> ganti : List.of(List.of("cs", "cs,penyelia"), List.of("penyelia,cs", "cs"))) {
            ClockUtil.setCurrentTime(Date.from(JUMAT));
            lama = sebarkan("coba-tulang", tulang(false).xml().replace("candidateGroups=\"cs\"", "candidateGroups=\"" + ganti.get(0) + "\" camunda:candidateUsers=\"mt\""));
            String nomor = mulai();
            Task t = orang.tugas(nomor, "catatCoba");
            ClockUtil.setCurrentTime(Date.from(SENIN));
            baru = sebarkan("coba-tulang", tulang(true).xml().replace("candidateGroups=\"cs\"", "candidateGroups=\"" + ganti.get(1) + "\" camunda:candidateUsers=\"mt,mt2\""));
            pindahkan(nomor, rencana());
            assertThat(hakGrup(t)).containsExactlyInAnyOrder(ganti.get(1).split(","));
            assertThat(tugas.getIdentityLinksForTask(t.getId()).stream().map(i -> i.getGroupId()).filter(g -> g != null)).containsExactlyInAnyOrder(ganti.get(1).split(","));
            assertThat(tugas.getIdentityLinksForTask(t.getId()).stream().map(i -> i.getUserId()).filter(o -> o != null)).containsExactlyInAnyOrder("mt", "mt2");
            orang.sebagai("cs", () -> {
                assertThat(tugas.createTaskQuery().taskId(t.getId()).count()).isEqualTo(1);
                tugas.claim(t.getId(), "cs");
                return null;
            });
            orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 3));
        }
    }

    /** A step that deputies may not do any more: only those who hold the role themselves have the right, also where they had it before. */
    @Test
    void aStepThatIsKeptFromDeputiesStaysBeforeItsOwnRole() {
        String nomor = mulai();
        Task t = orang.tugas(nomor, "catatCoba");
        assertThat(hakGrup(t)).containsExactly("cs");
        ClockUtil.setCurrentTime(Date.from(SENIN));
        baru = sebarkan("coba-tulang", sendiri(tulang(true).xml()));
        pindahkan(nomor, rencana());
        assertThat(hakGrup(t)).containsExactly("cs-sendiri");
        lama = baru;
        baru = sebarkan("coba-tulang", sendiri(tulang(true).xml()).replace("candidateGroups=\"cs\"", "candidateGroups=\"cs,penyelia\""));
        pindahkan(nomor, rencana());
        assertThat(hakGrup(t)).containsExactlyInAnyOrder("cs-sendiri", "penyelia-sendiri");
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 3));
    }

    private static String sendiri(String xml) {
        return xml.replace("<camunda:property name=\"normaWaktu\" value=\"3 hari kerja\"", "<camunda:property name=\"pelimpahan\" value=\"tidak\" /><camunda:property name=\"normaWaktu\" value=\"3 hari kerja\"");
    }

    private List<String> hakGrup(Task t) {
        return sql.queryForList("select group_id_ from act_ru_authorization where resource_id_ = ? and group_id_ is not null", String.class, t.getId());
    }

    @Test
    void claimAndDraftStayWithWhoeverWorksOnTheStep() {
        String nomor = mulai();
        Task t = orang.tugas(nomor, "catatCoba");
        orang.sebagai("cs", () -> {
            tugas.claim(t.getId(), "cs");
            return null;
        });
        sql.update("insert into draf_tugas (tugas, orang, isi, diubah) values (?, 'cs', '{\"jumlah\": 5}', now())", t.getId());
        Langkah sebelum = terbuka(nomor, "catatCoba");
        rilis();
        pindahkan(nomor, rencana());
        Langkah sesudah = terbuka(nomor, "catatCoba");
        assertThat(sesudah).extracting(Langkah::id, Langkah::pegangan, Langkah::dibuat, Langkah::pengambil, Langkah::diambil)
            .containsExactly(sebelum.id(), t.getId(), sebelum.dibuat(), "cs", sebelum.diambil());
        assertThat(sql.queryForObject("select count(*) from draf_tugas where tugas = ?", Integer.class, t.getId())).isEqualTo(1);
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 5));
    }

    @Test
    void stepsInsideACalledPhaseReadTheStatusOfTheNewSpine() {
        String nomor = diKerja();
        assertThat(kasus.ambil(nomor).status()).isEqualTo("Order");
        rilis();
        assertThat(pindahkan(nomor, rencana()).statusBaru()).isEqualTo("Dikerjakan");
        assertThat(kasus.terbuka(nomor)).allMatch(l -> "Dikerjakan".equals(l.statusPelanggan()));
        int ke = gudang.getProcessDefinition(baru).getVersion();
        assertThat(sql.queryForList("select versi from fase where kasus = ? and selesai is null", Integer.class, nomor)).as("the calls went over as well").containsExactly(ke, ke);
        hitung(nomor, 1);
        jalankan(nomor);
        assertThat(kasus.ambil(nomor).status()).isEqualTo("Dikerjakan");
    }

    /** A case may have its status from elsewhere than from the step that is open, which is called otherwise now. */
    @Test
    void theStatusStaysWhereTheOpenStepDidNotGiveIt() {
        String nomor = mulai();
        sql.update("update kasus set status = 'Order Dibatalkan' where nomor = ?", nomor);
        rilis();
        assertThat(pindahkan(nomor, rencana()).statusBaru()).isEqualTo("Order Dibatalkan");
        assertThat(terbuka(nomor, "catatCoba").statusPelanggan()).isEqualTo("Diperiksa");
    }

    @Test
    void aPreviewChangesNothing() {
        String nomor = mulai();
        rilis();
        HasilPindah coba = pemindah.coba(nomor, rencana());
        assertThat(coba.pindah()).isTrue();
        assertThat(coba.langkah().get(0).tenggatBaru()).isEqualTo(Instant.parse("2026-11-25T09:00:00Z"));
        assertThat(terbuka(nomor, "catatCoba").versi()).isEqualTo(1);
        assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).singleResult().getProcessDefinitionId()).isEqualTo(lama);
        assertThat(kasus.ambil(nomor).status()).isEqualTo("Sedang Diproses");
    }

    /** The new model asks for what a case that runs already does not carry; the others are previewed all the same. */
    @Test
    void aCaseThatCannotBeWorkedOutStaysWithASentence() {
        String nomor = mulai();
        ClockUtil.setCurrentTime(Date.from(SENIN));
        baru = sebarkan("coba-tulang", tulang(true).xml().replace("candidateGroups=\"cs\"", "candidateGroups=\"${peranYangTidakDibawa}\""));
        assertThat(pemindah.coba(nomor, rencana()).alasan()).contains("tidak dapat disusun menurut versi baru", "peranYangTidakDibawa");
        assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).singleResult().getProcessDefinitionId()).isEqualTo(lama);
    }

    @Test
    void aCaseAtARemovedStepStaysUntilTheOwnerSaysWhereItGoes() {
        String nomor = diKerja();
        rilis();
        RencanaPindah tanpa = new RencanaPindah(lama, baru, Map.of(), Set.of());
        TelaahPindah t = telaah.telaah(tanpa, k -> true);
        assertThat(t.layak()).isFalse();
        assertThat(t.langkah().stream().filter(l -> !l.masalah().isEmpty())).singleElement().satisfies(l -> {
            assertThat(l.elemen()).isEqualTo("receiveTask_kirimCoba");
            assertThat(l.calon()).containsKeys("receiveTask_terimaCoba", "receiveTask_jawabCoba");
            assertThat(l.kasus()).contains(nomor);
        });
        assertThat(pemindah.coba(nomor, tanpa).alasan()).contains("Kirim contoh").contains("tidak ada di versi baru");
        RencanaPindah keluar = new RencanaPindah(lama, baru, Map.of("receiveTask_kirimCoba", "receiveTask_jawabCoba"), Set.of());
        assertThat(telaah.telaah(keluar, k -> true).layak()).isFalse();
        assertThat(pemindah.coba(nomor, keluar).alasan()).isNotNull().doesNotContain("Mesin proses menolak");
    }

    private static final String[] NORMA = {"normaWaktu=1 hari kerja", "eskalasi=ketua-tim-pji"};

    private static ModelUji tugas(ModelUji m, String frasa) {
        return m.tugas(frasa, "Tugas " + frasa, "camunda:candidateGroups=\"cs\"", NORMA);
    }

    /** Its performers go on under the name that was chosen, wherever that stands; the engine need not take anybody there. */
    @Test
    void aChoiceForAPassedTaskBlocksNobody() {
        lama = sebarkan("coba-tulang", bagianDengan(false));
        String nomor = mulai();
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 3));
        baru = sebarkan("coba-tulang", bagianDengan(true));
        RencanaPindah r = new RencanaPindah(lama, baru, Map.of("userTask_catatCoba", "userTask_ukurCoba"), Set.of());
        assertThat(telaah.telaah(r, k -> true).layak()).isTrue();
        assertThat(pindahkan(nomor, r).pindah()).isTrue();
        assertThat(sql.queryForList("select lama || ' ' || baru from langkah_pindah where kasus = ?", String.class, nomor)).containsExactly("userTask_catatCoba userTask_ukurCoba");
    }

    private static String bagianDengan(boolean diLuar) {
        ModelUji dalam = tugas(ModelUji.proses("-").mulai("startEvent_dalam"), "tinjauCoba").akhir("endEvent_dalam");
        ModelUji m = ModelUji.proses("coba-tulang").mulai("startEvent_bagian").akhir("endEvent_bagian", "statusPelanggan=Selesai");
        return diLuar ? tugas(m.bagian("subProcess_kerja", dalam.alur("startEvent_dalam", "userTask_tinjauCoba", "endEvent_dalam"), "statusPelanggan=Order"), "ukurCoba").alur("startEvent_bagian", "subProcess_kerja", "userTask_ukurCoba", "endEvent_bagian").xml()
            : m.bagian("subProcess_kerja", tugas(dalam, "catatCoba").alur("startEvent_dalam", "userTask_catatCoba", "userTask_tinjauCoba", "endEvent_dalam"), "statusPelanggan=Order").alur("startEvent_bagian", "subProcess_kerja", "endEvent_bagian").xml();
    }

    /** The inner part leaves the outer one, in which its step stays: the part is left out, in the plan and in the deed. */
    @Test
    void aPartThatCannotGoIsLeftOutAndItsStepGoes() {
        lama = sebarkan("coba-tulang", bagianBersarang(false));
        String nomor = mulai();
        baru = sebarkan("coba-tulang", bagianBersarang(true));
        RencanaPindah r = new RencanaPindah(lama, baru, Map.of(), Set.of());
        assertThat(telaah.telaah(r, k -> true).layak()).isTrue();
        assertThat(pemindah.coba(nomor, r).pindah()).isTrue();
        assertThat(pindahkan(nomor, r).pindah()).isTrue();
        orang.selesaikan("cs", nomor, "catatCoba", Map.of("jumlah", 3));
        assertThat(terbuka(nomor, "tinjauCoba")).isNotNull();
    }

    private static String bagianBersarang(boolean pindah) {
        ModelUji m = ModelUji.proses("coba-tulang").mulai("startEvent_luar").akhir("endEvent_luar", "statusPelanggan=Selesai");
        ModelUji luar = ModelUji.proses("-").mulai("startEvent_tengah").akhir("endEvent_tengah");
        ModelUji dalam = ModelUji.proses("-").mulai("startEvent_dalam").akhir("endEvent_dalam");
        if (pindah) {
            return m.bagian("subProcess_luar", tugas(luar, "catatCoba").alur("startEvent_tengah", "userTask_catatCoba", "endEvent_tengah"), "statusPelanggan=Order")
                .bagian("subProcess_dalam", tugas(dalam, "tinjauCoba").alur("startEvent_dalam", "userTask_tinjauCoba", "endEvent_dalam")).alur("startEvent_luar", "subProcess_luar", "subProcess_dalam", "endEvent_luar").xml();
        }
        return m.bagian("subProcess_luar", luar.bagian("subProcess_dalam", tugas(dalam, "catatCoba").alur("startEvent_dalam", "userTask_catatCoba", "endEvent_dalam")).alur("startEvent_tengah", "subProcess_dalam", "endEvent_tengah"), "statusPelanggan=Order")
            .alur("startEvent_luar", "subProcess_luar", "endEvent_luar").xml();
    }

    /** Somebody sends the form of a step at the very moment in which its case goes over: one waits for the other, and nothing is lost. */
    @Test
    void aStepThatIsEndedAtTheSameMomentIsEndedOnce() throws Exception {
        List<String> semua = java.util.stream.Stream.generate(this::mulai).limit(8).toList();
        rilis();
        var bersama = java.util.concurrent.Executors.newFixedThreadPool(4);
        List<java.util.concurrent.Callable<Object>> kerja = new ArrayList<>();
        semua.forEach(k -> {
            kerja.add(() -> {
                orang.selesaikan("cs", k, "catatCoba", Map.of("jumlah", 3));
                return null;
            });
            kerja.add(() -> pengulang.lakukan(() -> pindahkan(k, rencana())));
        });
        for (var hasil : bersama.invokeAll(kerja)) {
            hasil.get();
        }
        bersama.shutdown();
        assertThat(semua).allSatisfy(k -> {
            assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(k).singleResult().getProcessDefinitionId()).isEqualTo(baru);
            assertThat(kasus.linimasa(k).stream().filter(l -> l.frasa().equals("catatCoba"))).singleElement().matches(l -> "cs".equals(l.pelaku()));
            assertThat(terbuka(k, "jawabCoba").versi()).isEqualTo(2);
        });
    }

    /** Whoever did a step under its old name may not check it under the new one. */
    @Test
    void whoeverDidTheWorkMayNotCheckItUnderAnotherName() {
        String nomor = diPeriksa();
        ClockUtil.setCurrentTime(Date.from(SENIN));
        baru = sebarkan("coba-tulang", tulang(true).xml().replace("catatCoba", "ukurCoba").replace("name=\"Catat\"", "name=\"Ukur\"").replace("candidateGroups=\"penyelia\"", "candidateGroups=\"cs\""));
        RencanaPindah r = new RencanaPindah(lama, baru, Map.of("receiveTask_kirimCoba", "receiveTask_terimaCoba", "userTask_catatCoba", "userTask_ukurCoba"), Set.of());
        pindahkan(nomor, r);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> orang.selesaikan("cs", nomor, "periksaCoba", Map.of("jumlah", 1))).as("as it was called when it was done")
            .hasStackTraceContaining("Anda sudah mengerjakan langkah \"Catat\" untuk kasus ini").hasStackTraceContaining("harus dilakukan orang lain");
    }
}
