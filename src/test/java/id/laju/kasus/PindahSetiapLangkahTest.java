package id.laju.kasus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.insitu.AlurLapangan;
import id.laju.kalender.KalenderKerja;
import id.laju.kalender.Norma;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.mesin.GudangModel;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.PemindahKasus;
import id.laju.mesin.RencanaPindah;
import id.laju.mesin.VersiModel;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The service of testing, its laboratory phase and the reception that this calls are released anew while an order stands at each step of spine
 * and phase; each goes over and comes to its end, with due dates and timers as the new models say.
 */
@LajuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PindahSetiapLangkahTest {

    private static final String LAMA = "20 menit";
    private static final String BARU = "3 hari kerja";
    private static final Duration LEWAT = Duration.ofDays(90);

    @Autowired KasusUtuh utuh;
    @Autowired AlurPengujian alur;
    @Autowired AlurLapangan lapangan;
    @Autowired PermohonanService permohonan;
    @Autowired Orang orang;
    @Autowired GudangModel gudang;
    @Autowired RepositoryService sebaran;
    @Autowired RuntimeService mesin;
    @Autowired ManagementService pengelola;
    @Autowired TaskService tugas;
    @Autowired PemindahKasus pemindah;
    @Autowired KasusService kasus;
    @Autowired KalenderKerja kalender;
    @Autowired TransactionTemplate transaksi;
    @Autowired JdbcTemplate sql;

    private final Map<String, Jalan> jalan = new LinkedHashMap<>();
    private final Map<String, String> definisi = new LinkedHashMap<>();
    private final Set<String> ditempati = new TreeSet<>();
    private final List<RencanaPindah> rencana = new ArrayList<>();
    private final List<String> baru = new ArrayList<>();

    /** Each act of an order, named after the step at which the order stands before it. */
    private Map<String, UnaryOperator<Jalan>> langkah() {
        Map<String, UnaryOperator<Jalan>> urut = new LinkedHashMap<>();
        urut.put("periksaPermohonan", alur::periksa);
        urut.put("setujuiTarif", alur::setujuiTarif);
        urut.put("konfirmasiPenawaran", alur::setujuiPenawaran);
        urut.put("terbitkanBilling", alur::terbitkanBilling);
        urut.put("bayarTagihan", alur::unggahBukti);
        urut.put("periksaPembayaran", alur::periksaPembayaran);
        urut.put("menungguSampel", alur::tiba);
        urut.put("terimaSampel", alur::terima);
        urut.put("tugaskanAnalis", alur::tugaskanAnalis);
        urut.put("validasiPenugasan", alur::validasiPenugasan);
        urut.put("ujiSampel", alur::uji);
        urut.put("verifikasiHasil", j -> alur.verifikasiHasil(j, "benar"));
        urut.put("validasiHasil", alur::validasiHasil);
        urut.put("beriNomorLhu", alur::beriNomorLhu);
        urut.put("buatLhu", alur::buatLhu);
        urut.put("tandatanganiLhu", alur::tandatangani);
        urut.put("periksaLhu", alur::periksaLhu);
        urut.put("isiSurvei", utuh::isiSurvei);
        urut.put("selesaikanOrder", utuh::tutup);
        return urut;
    }

    /** A way round: it leaves the straight one before an act, stands somewhere, and comes back to an act. */
    private record Putaran(String dari, UnaryOperator<Jalan> keluar, UnaryOperator<Jalan> kembali, String ke) {
    }

    private Map<String, Putaran> putaran() {
        return Map.of("teruskanKeLab", new Putaran("periksaPembayaran", this::keLapangan, this::dariLapangan, "terimaSampel"),
            "usulkanTindakLanjut", new Putaran("ujiSampel", this::tidakDapatDiuji, this::cobaLagi, "ujiSampel"),
            "perbaikiHasil", new Putaran("validasiHasil", j -> alur.validasiHasil(j, "kembalikan"), j -> alur.ulangi(j, "analis"), "ujiSampel"));
    }

    private Jalan keLapangan(Jalan j) {
        sql.update("update permohonan set asal_contoh = 'SAMPLING' where id = ?", j.permohonanId());
        return alur.periksaPembayaran(j);
    }

    private Jalan dariLapangan(Jalan j) {
        Permohonan p = permohonan.ambil(j.permohonanId());
        lapangan.teruskan(p);
        lapangan.berangkat(p, "ppc");
        lapangan.kerjakan(p, "ppc");
        lapangan.terima(p);
        return alur.jalankan(j);
    }

    private Jalan tidakDapatDiuji(Jalan j) {
        alur.semua(j, "ujiSampel").forEach(t -> {
            List<Map<String, Object>> baris = new ArrayList<>();
            orang.lihat(t.getAssignee(), t).get("baris").forEach(b -> baris.add(Map.of("pilihanId", b.at("/parameter/pilihanId").asLong(), "tidakDapatDiuji", "Contoh habis")));
            orang.selesaikan(t.getAssignee(), t, Map.of("tanggal", LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), java.time.ZoneId.of("Asia/Jakarta")).toString(), "baris", baris));
        });
        return alur.jalankan(j);
    }

    private Jalan cobaLagi(Jalan j) {
        Task t = alur.semua(j, "usulkanTindakLanjut").get(0);
        List<Map<String, Object>> baris = new ArrayList<>();
        for (JsonNode b : orang.lihat("penyelia", t).get("baris")) {
            baris.add(Map.of("hasilId", b.get("hasilId").asLong(), "ulang", true));
        }
        orang.selesaikan("penyelia", t, Map.of("baris", baris));
        return alur.jalankan(j);
    }

    private Stream<String> perhentian() {
        return Stream.concat(langkah().keySet().stream(), putaran().keySet().stream());
    }

    private Jalan sampai(String tempat) {
        Putaran p = putaran().get(tempat);
        Jalan j = alur.ajukan(1);
        for (Map.Entry<String, UnaryOperator<Jalan>> l : langkah().entrySet()) {
            if (l.getKey().equals(p == null ? tempat : p.dari())) {
                return p == null ? j : p.keluar().apply(j);
            }
            l.getValue().apply(j);
        }
        throw new IllegalArgumentException(tempat);
    }

    private void selesaikan(Jalan j, String tempat) {
        Putaran p = putaran().get(tempat);
        if (p != null) {
            p.kembali().apply(j);
        }
        langkah().entrySet().stream().dropWhile(l -> !l.getKey().equals(p == null ? tempat : p.ke())).forEach(l -> l.getValue().apply(j));
    }

    @BeforeAll
    void ordersStandEverywhereWhenTheModelsAreReleased() {
        utuh.siapkan();
        perhentian().forEach(t -> {
            jalan.put(t, sampai(t));
            ClockUtil.reset();
        });
        jalan.values().forEach(j -> kasus.terbuka(j.kasus()).forEach(l -> ditempati.add(l.elemen())));
        jalan.values().forEach(j -> sql.queryForList("select elemen from fase where kasus = ? and selesai is null", String.class, j.kasus()).forEach(ditempati::add));
        rilis("pengujian", Set.of(), "name=\"statusPelanggan\" value=\"Order\"", "name=\"statusPelanggan\" value=\"Order Berjalan\"");
        rilis("uji-laboratorium", Set.of(), "name=\"normaWaktu\" value=\"" + LAMA + "\"", "name=\"normaWaktu\" value=\"" + BARU + "\"");
        rilis("penerimaan-sampel", Set.of("boundaryEvent_sampelLewat"), ">P60D<", ">P" + LEWAT.toDays() + "D<");
    }

    private void rilis(String kunci, Set<String> hitungUlang, String lama, String ganti) {
        VersiModel v = gudang.terbaru(kunci, null).orElseThrow();
        String xml = gudang.xml(v.id());
        assertThat(xml).contains(lama);
        var d = sebaran.createDeployment().name("uji").addString(kunci + ".bpmn", xml.replace(lama, ganti)).deployWithResult();
        baru.add(d.getId());
        definisi.put(kunci, d.getDeployedProcessDefinitions().stream().map(ProcessDefinition::getId).findFirst().orElseThrow());
        rencana.add(new RencanaPindah(v.id(), definisi.get(kunci), Map.of(), hitungUlang));
    }

    @AfterAll
    void kembalikan() {
        ClockUtil.reset();
        baru.forEach(d -> sebaran.deleteDeployment(d, true));
    }

    /** Nobody forgot a step: what the two models can wait at is what these orders wait at. */
    @Test
    void anOrderStandsAtEveryStepOfSpineAndPhase() {
        for (String kunci : List.of("pengujian", "uji-laboratorium")) {
            List<String> semua = java.util.regex.Pattern.compile("<bpmn:(?:userTask|receiveTask|callActivity) id=\"([^\"]+)\"").matcher(gudang.xml(definisi.get(kunci))).results().map(m -> m.group(1)).toList();
            assertThat(ditempati).as(kunci).containsAll(semua);
        }
    }

    @ParameterizedTest
    @MethodSource("perhentian")
    void anOrderAtThisStepGoesOverAndEnds(String tempat) {
        Jalan j = jalan.get(tempat);
        assertThat(kasus.terbuka(j.kasus())).as("it stands there").anyMatch(l -> l.frasa().equals(tempat));
        Map<Long, Langkah> sebelum = kasus.terbuka(j.kasus()).stream().collect(Collectors.toMap(Langkah::id, l -> l));
        Map<String, Job> pewaktu = pewaktu(j);

        rencana.stream().filter(r -> berjalan(j, r.dari()) > 0).forEach(r -> assertThat(transaksi.execute(s -> pemindah.pindahkan(j.kasus(), r)).alasan()).as(r.ke()).isNull());

        assertThat(rencana).allMatch(r -> berjalan(j, r.dari()) == 0);
        assertThat(berjalan(j, definisi.get("pengujian"))).isEqualTo(1);
        List<Langkah> sesudah = kasus.terbuka(j.kasus());
        assertThat(sesudah.stream().map(Langkah::id)).containsExactlyInAnyOrderElementsOf(sebelum.keySet());
        sesudah.forEach(l -> tenggat(sebelum.get(l.id()), l));
        pewaktu(pewaktu, pewaktu(j));

        selesaikan(j, tempat);
        assertThat(kasus.ambil(j.kasus()).selesai()).isNotNull();
        assertThat(kasus.ambil(j.kasus()).status()).as("of the new spine's end").isEqualTo("Order Berjalan");
        assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(j.kasus()).count()).isZero();
    }

    private long berjalan(Jalan j, String definisiId) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(j.kasus()).processDefinitionId(definisiId).count();
    }

    /** Counted from the beginning of the step where its norm changed, else as it was; the task, our record and the timer of a wait say the same. */
    private void tenggat(Langkah lama, Langkah l) {
        if (l.proses().equals("uji-laboratorium") && l.jenis().equals("userTask")) {
            assertThat(l.tenggat()).as(l.nama()).isEqualTo(kalender.batasWaktu("bbspjikfk", l.dibuat(), Norma.urai(BARU)).orElseThrow()).isAfter(lama.tenggat());
        } else if (l.frasa().equals("menungguSampel")) {
            assertThat(l.tenggat()).isAfter(lama.tenggat());
        } else {
            assertThat(l.tenggat()).as(l.nama()).isEqualTo(lama.tenggat());
        }
        if (l.jenis().equals("userTask")) {
            Date d = tugas.createTaskQuery().taskId(l.pegangan()).singleResult().getDueDate();
            assertThat(d == null ? null : d.toInstant()).as(l.nama()).isEqualTo(l.tenggat());
        }
    }

    private Map<String, Job> pewaktu(Jalan j) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(j.kasus()).list().stream().flatMap(p -> pengelola.createJobQuery().processInstanceId(p.getId()).timers().list().stream())
            .collect(Collectors.toMap(Job::getId, x -> x));
    }

    private void pewaktu(Map<String, Job> lama, Map<String, Job> kini) {
        assertThat(kini.keySet()).isEqualTo(lama.keySet());
        kini.forEach((id, p) -> {
            boolean diperpanjang = pengelola.createJobQuery().activityId("boundaryEvent_sampelLewat").list().stream().anyMatch(x -> x.getId().equals(id));
            Instant semula = lama.get(id).getDuedate().toInstant();
            assertThat(p.getDuedate().toInstant()).isEqualTo(diperpanjang ? semula.plus(LEWAT).minus(Duration.ofDays(60)) : semula);
        });
    }
}
