package id.laju.pelimpahan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TidakIndependen;
import id.laju.mesin.TugasDitolak;
import id.laju.mesin.TugasService;
import id.laju.penawaran.AlurPenawaran;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rina (cs) is absent and Siti (bendahara) does her tasks; decision 0008. */
@LajuTest
class PelimpahanTest {

    private static final Map<String, Object> ISI = Map.of("jumlah", 5);

    @Autowired PelimpahanUji pelimpahan;
    @Autowired AlurPenawaran penawaran;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired TugasService layanan;
    @Autowired SiapaBekerja siapa;
    @Autowired KasusService kasus;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void semuaKembali() {
        ClockUtil.reset();
        pelimpahan.bersihkan();
    }

    private Task coba(String proses) {
        String nomor = "bbspjikfk/LIMPAH-" + UUID.randomUUID();
        mesin.startProcessInstanceByKey(proses, nomor, Map.of("satker", "bbspjikfk"));
        return orang.tugas(nomor, "catatCoba");
    }

    private String nomor(Task ini) {
        return mesin.createProcessInstanceQuery().processInstanceId(ini.getProcessInstanceId()).singleResult().getBusinessKey();
    }

    private void ambilAlih(String nama, Task ini) {
        orang.sebagai(nama, () -> {
            layanan.ambilAlih(ini.getId(), siapa.sekarang().orElseThrow());
            return null;
        });
    }

    private String pemegang(Task ini) {
        return tugas.createTaskQuery().taskId(ini.getId()).singleResult().getAssignee();
    }

    @Test
    void aDeputyDoesTheTaskInBothNames() throws Exception {
        Task ini = coba("coba-mesin");
        assertThatThrownBy(() -> orang.selesaikan("bendahara", ini, ISI)).isInstanceOf(TugasDitolak.class);
        pelimpahan.mulai("cs", "bendahara", 3, "cs");
        String nomor = nomor(ini);
        orang.selesaikan("bendahara", ini, ISI);
        Langkah l = kasus.linimasa(nomor).get(0);
        assertThat(l.pelaku()).isEqualTo("bendahara");
        assertThat(l.atasNama()).isEqualTo("cs");
        assertThat(sql.queryForList("select sesudah::text from jejak where kunci = ? order by id", String.class, nomor + " Catat coba"))
            .last().asString().contains("bendahara", "\"atasNama\":\"cs\"", "terima");
        assertThat(sql.queryForObject("select count(*) from jejak where objek = 'pelimpahan tugas' and kunci = 'Rina Maheswari' and oleh = 'cs'", Long.class)).isPositive();
    }

    @Test
    void ownWorkStaysInTheOwnName() {
        pelimpahan.mulai("cs", "bendahara", 3, "cs");
        Task ini = coba("coba-mesin");
        String nomor = nomor(ini);
        orang.selesaikan("cs", ini, ISI);
        assertThat(kasus.linimasa(nomor).get(0).atasNama()).isNull();
    }

    @Test
    void whatTheAbsentOneHoldsIsTakenOverByTheDeputyAndByNobodyElse() {
        Task ini = coba("coba-mesin");
        tugas.claim(ini.getId(), "cs");
        pelimpahan.mulai("cs", "bendahara", 3, "cs");
        assertThatThrownBy(() -> ambilAlih("ketua", ini)).isInstanceOf(TugasDitolak.class);
        assertThatThrownBy(() -> ambilAlih("cs.plg", ini)).isInstanceOf(TugasDitolak.class);
        assertThat(tugas.createTaskQuery().taskId(ini.getId()).taskInvolvedUser("bendahara").count()).isEqualTo(1);
        ambilAlih("bendahara", ini);
        assertThat(pemegang(ini)).isEqualTo("bendahara");
        assertThatThrownBy(() -> orang.selesaikan("cs", ini, ISI)).isInstanceOf(TugasDitolak.class);
        String nomor = nomor(ini);
        orang.selesaikan("bendahara", ini, ISI);
        assertThat(kasus.linimasa(nomor).get(0).atasNama()).isEqualTo("cs");
    }

    @Test
    void nothingBeforeTheFirstDayAndNothingAfterTheLast() {
        Task ini = coba("coba-mesin");
        var hari = pelimpahan.hari();
        pelimpahan.buat("cs", "cs", "bendahara", hari.plusDays(1).toString(), hari.plusDays(2).toString(), "cs");
        pelimpahan.sapu();
        assertThatThrownBy(() -> orang.selesaikan("bendahara", ini, ISI)).isInstanceOf(TugasDitolak.class);
        maju(2);
        pelimpahan.sapu();
        ambilAlih("bendahara", ini);
        maju(1);
        assertThatThrownBy(() -> orang.selesaikan("bendahara", ini, ISI)).hasStackTraceContaining("sudah berakhir");
        pelimpahan.sapu();
        assertThat(pemegang(ini)).isNull();
        assertThatThrownBy(() -> orang.selesaikan("bendahara", ini, ISI)).isInstanceOf(TugasDitolak.class);
        String nomor = nomor(ini);
        orang.selesaikan("cs", ini, ISI);
        assertThat(kasus.linimasa(nomor).get(0).atasNama()).isNull();
    }

    private static void maju(int hari) {
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(hari))));
    }

    /** The engine would let whoever once saw or held a task have it for ever. */
    @Test
    void whatWasSeenOrPutDownDuringThePeriodIsClosedAfterwards() {
        Task dilihat = coba("coba-mesin");
        Task dilepas = coba("coba-mesin");
        tugas.claim(dilihat.getId(), "cs");
        long id = pelimpahan.mulai("cs", "bendahara", 3, "cs");
        ambilAlih("bendahara", dilepas);
        tugas.setAssignee(dilepas.getId(), null);
        tugas.setAssignee(dilihat.getId(), null);
        pelimpahan.akhiri("cs", id);
        for (Task ini : new Task[] {dilihat, dilepas}) {
            assertThat(tugas.createTaskQuery().taskId(ini.getId()).taskInvolvedUser("bendahara").count()).isZero();
            assertThatThrownBy(() -> orang.selesaikan("bendahara", ini, ISI)).isInstanceOf(TugasDitolak.class).hasMessageMatching(".*(bukan untuk Anda|tidak lagi memegang peran).*");
        }
        assertThat(sql.queryForObject("select count(*) from titipan_tugas where pengganti = 'bendahara'", Long.class)).isZero();
        orang.selesaikan("cs", dilepas, ISI);
    }

    @Test
    void endedEarlyTheTaskGoesBack() {
        Task ini = coba("coba-mesin");
        long id = pelimpahan.mulai("cs", "bendahara", 3, "cs");
        ambilAlih("bendahara", ini);
        assertThatThrownBy(() -> pelimpahan.akhiri("bendahara", id)).isInstanceOf(IsianKeliru.class).hasMessageContaining("Rina Maheswari");
        assertThatThrownBy(() -> pelimpahan.akhiri("ketua", id)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> pelimpahan.akhiri("admin.plg", id)).isInstanceOf(TidakDitemukan.class);
        pelimpahan.akhiri("admin", id);
        assertThat(pemegang(ini)).isNull();
        assertThatThrownBy(() -> ambilAlih("bendahara", ini)).isInstanceOf(TugasDitolak.class);
        assertThat(sql.queryForList("select judul from surat_keluar where kunci like ?", String.class, "pelimpahan/" + id + "/akhir/%")).hasSize(2);
    }

    @Test
    void whatTheModelKeepsFromDeputiesTheyNeitherTakeNorEnd() {
        Task bebas = coba("coba-tertutup");
        Task dipegang = coba("coba-tertutup");
        tugas.claim(dipegang.getId(), "cs");
        pelimpahan.mulai("cs", "bendahara", 3, "cs");
        for (Task ini : List.of(bebas, dipegang)) {
            assertThatThrownBy(() -> orang.selesaikan("bendahara", ini, ISI)).isInstanceOf(TugasDitolak.class).hasMessageContaining("bukan untuk Anda");
            assertThatThrownBy(() -> ambilAlih("bendahara", ini)).isInstanceOf(TugasDitolak.class).hasMessageContaining("bukan untuk Anda");
        }
        assertThatThrownBy(() -> tugas.setAssignee(bebas.getId(), "bendahara")).as("past the rights as well").hasStackTraceContaining("tidak dapat dilimpahkan");
        assertThat(tugas.createTaskQuery().taskInvolvedUser("bendahara").taskId(dipegang.getId()).count()).isZero();
        assertThat(pemegang(dipegang)).isEqualTo("cs");
        orang.selesaikan("cs", bebas, ISI);
    }

    /** A real service: the check of the request goes on, the approval that stands under the letter does not. */
    @Test
    void aDeputyChecksTheRequestAndDoesNotFindTheTariff() throws Exception {
        String nomor = penawaran.kasus(penawaran.mulai());
        pelimpahan.mulai("cs", "bendahara", 2, "cs");
        pelimpahan.mulai("ketua", "kepala", 2, "ketua-tim-pji");
        orang.selesaikan("bendahara", nomor, "periksaPermohonan", AlurPenawaran.terima());
        assertThat(kasus.linimasa(nomor)).filteredOn(l -> l.frasa().equals("periksaPermohonan")).singleElement()
            .satisfies(l -> assertThat(l.pelaku() + " a.n. " + l.atasNama()).isEqualTo("bendahara a.n. cs"));
        Map<String, Object> setuju = Map.of("keputusan", "setuju", "tambahan", List.of());
        String tarif = orang.tugas(nomor, "setujuiTarif").getId();
        // The page shows two hundred at most.
        tugas.setDueDate(tarif, Date.from(Instant.EPOCH));
        assertThat(langkah(nomor, "setujuiTarif").peran()).as("of the role, as ever").isEqualTo("ketua-tim-pji");
        assertThatThrownBy(() -> orang.selesaikan("kepala", nomor, "setujuiTarif", setuju)).isInstanceOf(TugasDitolak.class).hasMessageContaining("bukan untuk Anda");
        web.buka("kepala", "/kelola/sekaligus").andExpect(content().string(Matchers.not(Matchers.containsString("/kelola/sekaligus/setujuiTarif"))));
        web.buka("kepala", "/kelola/sekaligus/setujuiTarif").andExpect(status().isNotFound());
        web.buka("kepala", "/kasus/" + nomor).andExpect(content().string(Matchers.not(Matchers.containsString(tarif))));
        web.buka("ketua", "/kelola/sekaligus").andExpect(content().string(Matchers.containsString("/kelola/sekaligus/setujuiTarif")));
        web.buka("ketua", "/kelola/sekaligus/setujuiTarif").andExpect(content().string(Matchers.containsString(tarif)));
        web.buka("ketua", "/kasus/" + nomor).andExpect(content().string(Matchers.containsString(tarif)));
        orang.selesaikan("ketua", nomor, "setujuiTarif", setuju);
    }

    private Langkah langkah(String nomor, String frasa) {
        return kasus.terbuka(nomor).stream().filter(l -> l.frasa().equals(frasa)).findFirst().orElseThrow();
    }

    @Test
    void theAbsentOnesOwnWorkIsNotCheckedInTheAbsentOnesName() {
        Task ini = coba("coba-mesin");
        String nomor = nomor(ini);
        orang.selesaikan("cs", ini, ISI);
        mesin.createMessageCorrelation("laju.coba.dijawab").processInstanceBusinessKey(nomor).correlate();
        pelimpahan.mulai("cs", "bendahara", 3, "cs");
        assertThatThrownBy(() -> orang.selesaikan("bendahara", nomor, "periksaCoba", ISI)).hasRootCauseInstanceOf(TidakIndependen.class)
            .hasStackTraceContaining("atas nama Rina Maheswari");
    }

    @Test
    void whatWasDoneInANameCountsForBothAndStandsSoInTheTimeline() throws Exception {
        pelimpahan.mulai("cs", "bendahara", 3, "cs");
        Task ini = coba("coba-mesin");
        String nomor = nomor(ini);
        orang.selesaikan("bendahara", ini, ISI);
        mesin.createMessageCorrelation("laju.coba.dijawab").processInstanceBusinessKey(nomor).correlate();
        assertThatThrownBy(() -> orang.selesaikan("bendahara", nomor, "periksaCoba", ISI)).hasRootCauseInstanceOf(TidakIndependen.class).hasStackTraceContaining("Anda sudah mengerjakan");
        assertThatThrownBy(() -> orang.selesaikan("cs", nomor, "periksaCoba", ISI)).hasRootCauseInstanceOf(TidakIndependen.class);
        web.buka("cs", "/kasus/tugas/" + orang.tugas(nomor, "periksaCoba").getId())
            .andExpect(content().string(Matchers.containsString("Siti Kurniasih a.n. Rina Maheswari")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "cs | cs       | 0 | 1  | cs | orang lain",
        "cs | cs.plg   | 0 | 1  | cs | satker yang sama",
        "cs | pusat    | 0 | 1  | cs | juga bekerja di satker lain",
        "cs | tak.ada  | 0 | 1  | cs | satker yang sama",
        "cs | analis   | 0 | 1  | cs | tanpa mengetahui pelanggannya",
        "analis | cs   | 0 | 1  | analis | tanpa mengetahui pelanggannya",
        "cs | bendahara | -1 | 1 | cs | paling awal hari ini",
        "cs | bendahara | 2 | 1  | cs | sebelum hari pertama",
        "cs | bendahara | 0 | 400 | cs | satu tahun",
        "cs | bendahara | 0 | 1  | analis | bukan peran Rina Maheswari",
        "admin | cs     | 0 | 1  | admin-satker | tidak dilimpahkan"})
    void aPeriodThatCannotBeIsRefusedWithItsReason(String siapa, String pengganti, int mulai, int sampai, String peran, String kalimat) {
        var hari = pelimpahan.hari();
        assertThatThrownBy(() -> pelimpahan.buat(siapa, siapa, pengganti, hari.plusDays(mulai).toString(), hari.plusDays(sampai).toString(), peran))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().toString()).contains(kalimat));
    }

    @Test
    void neitherTwoDeputiesForOneRoleNorAChain() {
        var hari = pelimpahan.hari();
        String mulai = hari.toString();
        String sampai = hari.plusDays(3).toString();
        pelimpahan.buat("cs", "cs", "bendahara", mulai, sampai, "cs");
        assertThatThrownBy(() -> pelimpahan.buat("cs", "cs", "ketua", sampai, sampai, "cs")).hasMessageContaining("sudah dilimpahkan kepada Siti Kurniasih");
        assertThatThrownBy(() -> pelimpahan.buat("bendahara", "bendahara", "ketua", sampai, sampai, "bendahara")).hasMessageContaining("sedang menggantikan Rina Maheswari");
        assertThatThrownBy(() -> pelimpahan.buat("ketua", "ketua", "cs", mulai, mulai, "ketua-tim-pji")).hasMessageContaining("sendiri berhalangan");
        pelimpahan.buat("cs", "cs", "ketua", hari.plusDays(4).toString(), hari.plusDays(5).toString(), "cs");
    }

    @Test
    void onlyTheOwnTasksOrAsAdminOfTheSatker() {
        String hari = pelimpahan.hari().toString();
        assertThatThrownBy(() -> pelimpahan.buat("ketua", "cs", "bendahara", hari, hari, "cs")).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> pelimpahan.buat("admin.plg", "cs", "bendahara", hari, hari, "cs")).isInstanceOf(TidakDitemukan.class);
        long id = pelimpahan.buat("admin", "cs", "bendahara", hari, hari, "cs");
        assertThat(sql.queryForList("select kepada from surat_keluar where kunci like ? order by kepada", String.class, "pelimpahan/" + id + "/baru/%"))
            .containsExactly("bendahara@bbspjikfk.example.id", "cs@bbspjikfk.example.id");
    }

    @Test
    void aRoleThatIsTakenAwayIsNoLongerDoneForAnybody() {
        Task ini = coba("coba-mesin");
        pelimpahan.mulai("cs", "bendahara", 3, "cs");
        sql.update("delete from staf_peran where staf = 'cs'");
        try {
            assertThatThrownBy(() -> orang.selesaikan("bendahara", ini, ISI)).isInstanceOf(TugasDitolak.class);
            assertThatThrownBy(() -> ambilAlih("bendahara", ini)).isInstanceOf(TugasDitolak.class);
        } finally {
            sql.update("insert into staf_peran values ('cs', 'cs')");
        }
        orang.selesaikan("bendahara", ini, ISI);
    }

    @Test
    void agreedRowsStayAsTheyAre() {
        long id = pelimpahan.mulai("cs", "bendahara", 3, "cs");
        assertThatThrownBy(() -> sql.update("delete from pelimpahan where id = ?", id)).hasMessageContaining("tidak boleh dihapus");
        assertThatThrownBy(() -> sql.update("update pelimpahan set pengganti = 'ketua' where id = ?", id)).hasMessageContaining("hanya diakhiri");
    }

    @Test
    void thePageShowsWhatWaitsAndKeepsWhatWasTyped() throws Exception {
        Task ini = coba("coba-mesin");
        tugas.claim(ini.getId(), "cs");
        String hari = pelimpahan.hari().toString();
        web.buka("cs", "/kelola/pelimpahan/baru").andExpect(status().isOk()).andExpect(content().string(Matchers.containsString("Siti Kurniasih")));
        web.kirim("cs", "/kelola/pelimpahan/baru", "berhalangan", "cs", "pengganti", "bendahara", "peran", "cs", "mulai", hari, "sampai", hari, "alasan", "Cuti")
            .andExpect(status().is3xxRedirection());
        web.buka("bendahara", "/kelola/pelimpahan").andExpect(content().string(Matchers.allOf(Matchers.containsString("Anda menggantikan Rina Maheswari"),
            Matchers.containsString("Ambil alih"), Matchers.containsString(nomor(ini)))));
        web.kirim("bendahara", "/kelola/pelimpahan/tugas/" + ini.getId() + "/ambil").andExpect(status().is3xxRedirection());
        assertThat(pemegang(ini)).isEqualTo("bendahara");
        web.kirim("bendahara", "/kelola/pelimpahan/tugas/" + ini.getId() + "/kembalikan").andExpect(status().is3xxRedirection());
        assertThat(pemegang(ini)).isEqualTo("cs");
        web.buka("ketua", "/kelola/pelimpahan").andExpect(content().string(Matchers.not(Matchers.containsString("Rina Maheswari"))));
        web.buka("admin", "/kelola/pelimpahan?cari=Rina&keadaan=BERJALAN").andExpect(content().string(Matchers.containsString("Berlaku")));
    }
}
