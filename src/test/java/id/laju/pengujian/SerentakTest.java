package id.laju.pengujian;

import static id.laju.pengujian.LabUji.KFK;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.TitipanTugas;
import id.laju.pengujian.LabUji.Uji;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.PermohonanService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many people press the button at the same moment: nobody's work is lost, nothing happens twice. */
@LajuTest
class SerentakTest {

    @Autowired LabUji lab;
    @Autowired Orang orang;
    @Autowired ContohPermohonan contoh;
    @Autowired PermohonanService permohonan;
    @Autowired HasilService hasil;
    @Autowired PenugasanService penugasan;
    @Autowired TaskService tugas;
    @Autowired RuntimeService mesin;
    @Autowired ManagementService pengelola;
    @Autowired JdbcTemplate sql;
    @Autowired KasusService kasusService;
    @Autowired TitipanTugas titipan;

    @AfterEach
    void tanpaAnalisTambahan() {
        sql.update("update staf set status_kerja = 'Tidak Aktif' where id like 'serentak%'");
    }

    @Test
    void twentyAnalystsFinishAtOnce() throws Exception {
        List<String> analis = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            String nama = "serentak" + i;
            analis.add(nama);
            sql.update("""
                insert into staf (id, nama, surel, sandi) select ?, ?, 'x@example.id', sandi from staf where id = 'cs' on conflict (id) do update set status_kerja = 'Aktif'""", nama, "Analis " + i);
            sql.update("insert into staf_peran values (?, 'analis') on conflict do nothing", nama);
            sql.update("insert into staf_satker values (?, ?) on conflict do nothing", nama, KFK);
        }
        long id = contoh.ajukan(KFK, 1, 1, false);
        permohonan.jadikanOrder(id);
        sql.update("""
            insert into sampel_parameter (sampel_id, parameter_id) select s.id, u.id from sampel s, parameter_uji u
            where s.permohonan_id = ? and u.satker = ? and u.jenis_hasil = 'ANGKA'
                and not exists (select from sampel_parameter c where c.sampel_id = s.id and c.parameter_id = u.id) order by u.id limit 19""", id, KFK);
        Uji u = lab.mulai(id);
        lab.tiba(u);
        lab.terima(u);
        List<ParameterLab> parameter = lab.parameter(u);
        assertThat(parameter).hasSize(20);
        lab.tugaskan(u, p -> analis.get(parameter.indexOf(p)));
        List<Callable<Void>> kerja = new ArrayList<>();
        for (ParameterLab p : parameter) {
            String nama = analis.get(parameter.indexOf(p));
            Task ini = lab.tugasUji(u, nama);
            kerja.add(() -> {
                orang.selesaikan(nama, ini, Map.of("tanggal", lab.hari().toString(), "baris", List.of(Map.of("pilihanId", p.pilihanId(), "hasil", "1,5"))));
                return null;
            });
        }
        serentak(kerja);
        jalankanSerentak(u.kasus());
        assertThat(lab.di(u)).containsExactly("verifikasiHasil");
        assertThat(tugas.createTaskQuery().processInstanceBusinessKey(u.kasus()).count()).isEqualTo(1);
        assertThat(hasil.kini(u.sampelId())).hasSize(20);
        assertThat(penugasan.paket(u.sampelId())).allMatch(p -> p.status().equals("SELESAI"));
        assertThat(sql.queryForObject("select count(distinct pelaku) from langkah where kasus = ? and elemen = 'userTask_ujiSampel'", Integer.class, u.kasus())).isEqualTo(20);
    }

    @Test
    @Tag("LAB-032")
    void twoSamplesOfOneReportFinishAtOnce() throws Exception {
        long id = contoh.ajukan(KFK, 2, 2, true);
        List<Long> laporan = permohonan.jadikanOrder(id);
        String kasus = contoh.kasus(id);
        mesin.createProcessInstanceByKey("pengujian").businessKey(kasus)
            .setVariables(Map.of("satker", KFK, "permohonanId", id, "pelangganId", contoh.pelanggan(KFK), "laporanIds", new ArrayList<>(laporan)))
            .startBeforeActivity("subProcess_setiapLaporan#multiInstanceBody").execute();
        List<Uji> uji = contoh.sampel(id).stream().map(s -> new Uji(s, id, kasus, contoh.pelanggan(KFK))).toList();
        sampaiValidasi(uji.get(0));
        assertThat(kasusService.terbuka(kasus)).as("each sample at its own pace").extracting(Langkah::statusSampel)
            .containsExactlyInAnyOrder("Validasi hasil", "Menunggu sampel");
        sampaiValidasi(uji.get(1));
        List<Callable<Void>> kerja = new ArrayList<>();
        for (Uji u : uji) {
            Task ini = tugas(u, "validasiHasil");
            Map<String, Object> putusan = putusan("mt", ini);
            kerja.add(() -> {
                orang.selesaikan("mt", ini, putusan);
                return null;
            });
        }
        serentak(kerja);
        jalankanSerentak(kasus);
        List<Task> berikut = tugas.createTaskQuery().processInstanceBusinessKey(kasus).list();
        assertThat(berikut).as("one report, made once").hasSize(1);
        assertThat(berikut.get(0).getTaskDefinitionKey()).doesNotContain("validasiHasil");
    }

    private void sampaiValidasi(Uji u) {
        lab.tiba(u);
        orang.selesaikan("cs", tugas(u, "terimaSampel"), lab.isianTerima());
        orang.selesaikan("penyelia", tugas(u, "tugaskanAnalis"), lab.isianTugaskan(u, p -> "analis"));
        orang.selesaikan("mt", tugas(u, "validasiPenugasan"), Map.of("keputusan", "setuju"));
        List<Map<String, Object>> baris = lab.parameter(u).stream().map(p -> Map.<String, Object>of("pilihanId", p.pilihanId(), "hasil", "95,5")).toList();
        orang.selesaikan("analis", tugas(u, "ujiSampel"), Map.of("tanggal", lab.hari().toString(), "baris", baris));
        jalankanSerentak(u.kasus());
        Task verifikasi = tugas(u, "verifikasiHasil");
        orang.selesaikan("penyelia", verifikasi, putusan("penyelia", verifikasi));
    }

    private Map<String, Object> putusan(String siapa, Task ini) {
        List<Map<String, Object>> baris = new ArrayList<>();
        for (JsonNode b : orang.lihat(siapa, ini).get("baris")) {
            baris.add(Map.of("hasilId", b.at("/hasil/id").asLong(), "putusan", "benar"));
        }
        return Map.of("baris", baris);
    }

    private Task tugas(Uji u, String frasa) {
        return tugas.createTaskQuery().processInstanceBusinessKey(u.kasus()).taskDefinitionKey("userTask_" + frasa).list().stream()
            .filter(t -> ((Number) mesin.getVariable(t.getExecutionId(), "sampelId")).longValue() == u.sampelId()).findFirst().orElseThrow();
    }

    /** Two packages look for somebody else while the third is handed over; then both are given away at once. */
    @Test
    void twoAnalystsLeaveWhileTheThirdHandsOver() throws Exception {
        Uji u = lab.pesan(3);
        lab.tiba(u);
        lab.terima(u);
        List<String> siapa = List.of("analis", "analis2", "penyelia2");
        List<ParameterLab> parameter = lab.parameter(u);
        lab.tugaskan(u, p -> siapa.get(parameter.indexOf(p)));
        sql.update("update staf set status_kerja = 'Tidak Aktif' where id in ('analis', 'analis2')");
        try {
            Task tinggal = lab.tugasUji(u, "penyelia2");
            List<Callable<Void>> kerja = new ArrayList<>();
            for (Langkah l : kasusService.terbuka(u.kasus()).stream().filter(x -> x.pengambil() != null && x.pengambil().startsWith("analis")).toList()) {
                kerja.add(() -> {
                    titipan.lepas(l, "admin");
                    return null;
                });
            }
            kerja.add(() -> {
                orang.selesaikan("penyelia2", tinggal, Map.of("tanggal", lab.hari().toString(), "baris", List.of(Map.of("pilihanId", parameter.get(2).pilihanId(), "hasil", "1,5"))));
                return null;
            });
            assertThat(kerja).hasSize(3);
            serentak(kerja);
            jalankanSerentak(u.kasus());
            assertThat(lab.di(u)).containsExactly("gantiAnalis");
            serentak(tugas.createTaskQuery().processInstanceBusinessKey(u.kasus()).taskDefinitionKey("userTask_gantiAnalis").list().stream().<Callable<Void>>map(t -> () -> {
                JsonNode b = orang.lihat("penyelia", t).at("/baris/0");
                orang.selesaikan("penyelia", t, Map.of("baris", List.of(Map.of("paketId", b.get("paketId").asLong(), "analis", "penyelia2", "target", b.get("target").asText()))));
                return null;
            }).toList());
        } finally {
            sql.update("update staf set status_kerja = 'Aktif' where id in ('analis', 'analis2')");
        }
        List<Task> sisa = tugas.createTaskQuery().processInstanceBusinessKey(u.kasus()).taskDefinitionKey("userTask_ujiSampel").list();
        assertThat(sisa).hasSize(2).allMatch(t -> t.getAssignee().equals("penyelia2"));
        serentak(sisa.stream().<Callable<Void>>map(t -> () -> {
            long pilihan = orang.lihat("penyelia2", t).at("/baris/0/parameter/pilihanId").asLong();
            orang.selesaikan("penyelia2", t, Map.of("tanggal", lab.hari().toString(), "baris", List.of(Map.of("pilihanId", pilihan, "hasil", "1,5"))));
            return null;
        }).toList());
        jalankanSerentak(u.kasus());
        assertThat(lab.di(u)).containsExactly("verifikasiHasil");
        assertThat(hasil.kini(u.sampelId())).hasSize(3);
    }

    /** All start together. */
    private static void serentak(List<Callable<Void>> kerja) throws Exception {
        ExecutorService orangBanyak = Executors.newFixedThreadPool(kerja.size());
        CyclicBarrier gerbang = new CyclicBarrier(kerja.size());
        try {
            List<Future<Void>> hasil = new ArrayList<>();
            kerja.forEach(k -> hasil.add(orangBanyak.submit(() -> {
                gerbang.await(60, TimeUnit.SECONDS);
                return k.call();
            })));
            for (Future<Void> h : hasil) {
                h.get(120, TimeUnit.SECONDS);
            }
        } finally {
            orangBanyak.shutdownNow();
        }
    }

    /** What the job executors of several nodes do: all waiting jobs at once, a collision is tried again. */
    private void jalankanSerentak(String kasus) {
        for (List<Job> siap = pekerjaan(kasus); !siap.isEmpty(); siap = pekerjaan(kasus)) {
            siap.parallelStream().forEach(this::coba);
        }
    }

    private void coba(Job job) {
        try {
            pengelola.executeJob(job.getId());
        } catch (OptimisticLockingException bertabrakan) {
            assertThat(pengelola.createJobQuery().jobId(job.getId()).count()).as("the job is still there, for the next try").isEqualTo(1);
        }
    }

    private List<Job> pekerjaan(String kasus) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(kasus).list().stream()
            .flatMap(p -> pengelola.createJobQuery().processInstanceId(p.getId()).messages().list().stream()).toList();
    }
}
