package id.laju.pengujian;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.Orang;
import id.laju.Pekerjaan;
import id.laju.layanan.LabService;
import id.laju.mesin.PemulaiProses;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** A paid order of one sample in its own {@code uji-laboratorium}, with the phases it calls, and the people who work on it. */
@Component
class LabUji {

    static final String KFK = "bbspjikfk";
    static final String PTK = "bspji-pontianak";

    private final ContohPermohonan contoh;
    private final PermohonanService permohonan;
    private final PenerimaanService penerimaan;
    private final PenugasanService penugasan;
    private final LabService lab;
    private final RuntimeService mesin;
    private final PemulaiProses pemulai;
    private final TaskService tugas;
    private final ManagementService pengelola;
    private final Orang orang;
    private final Clock jam;

    LabUji(ContohPermohonan contoh, PermohonanService permohonan, PenerimaanService penerimaan, PenugasanService penugasan, LabService lab,
            RuntimeService mesin, PemulaiProses pemulai, TaskService tugas, ManagementService pengelola, Orang orang, Clock jam) {
        this.contoh = contoh;
        this.permohonan = permohonan;
        this.penerimaan = penerimaan;
        this.penugasan = penugasan;
        this.lab = lab;
        this.mesin = mesin;
        this.pemulai = pemulai;
        this.tugas = tugas;
        this.pengelola = pengelola;
        this.orang = orang;
        this.jam = jam;
    }

    /** A sample that is awaited. */
    record Uji(long sampelId, long permohonanId, String kasus, long pelangganId) {

        String satker() {
            return kasus.substring(0, kasus.indexOf('/'));
        }

        /** Works with PJ Lab, in its own version of the phase. */
        boolean pontianak() {
            return satker().equals(PTK);
        }

        String orang(String nama) {
            return pontianak() ? nama + ".ptk" : nama;
        }
    }

    Uji pesan() {
        return pesan(2);
    }

    Uji pesan(int parameter) {
        return pesan(KFK, parameter);
    }

    Uji pesan(String satker, int parameter) {
        long id = contoh.ajukan(satker, 1, parameter, false);
        permohonan.jadikanOrder(id);
        return mulai(id);
    }

    Uji mulai(long permohonanId) {
        return mulai(permohonanId, permohonan.ambil(permohonanId).kasus());
    }

    /** @param kasus of the order, or of another that has a result done again */
    Uji mulai(long permohonanId, String kasus) {
        Permohonan p = permohonan.ambil(permohonanId);
        long sampelId = contoh.sampel(permohonanId).get(0);
        pemulai.mulai("uji-laboratorium", kasus,
            Map.of("satker", p.satker(), "permohonanId", permohonanId, "laporanId", 0L, "sampelId", sampelId, "pelangganId", p.pelangganId()));
        return new Uji(sampelId, permohonanId, kasus, p.pelangganId());
    }

    /** Runs what would run by itself now; timers wait. */
    void jalankan(Uji u) {
        for (List<Job> siap = pekerjaan(u); !siap.isEmpty(); siap = pekerjaan(u)) {
            Pekerjaan.kerjakan(pengelola, siap.get(0).getId());
        }
    }

    private List<Job> pekerjaan(Uji u) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(u.kasus()).list().stream()
            .flatMap(p -> pengelola.createJobQuery().processInstanceId(p.getId()).messages().list().stream()).toList();
    }

    /** The timer that hangs on that boundary event. */
    void lewat(Uji u, String batas) {
        pengelola.executeJob(timer(u, batas));
    }

    String timer(Uji u, String batas) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(u.kasus()).list().stream()
            .flatMap(p -> pengelola.createJobQuery().processInstanceId(p.getId()).activityId(batas).list().stream()).findFirst().orElseThrow().getId();
    }

    /** Moves the clock on and does what this timer has to do by then. @return how often it was due */
    int tunggu(Uji u, Duration lama, String batas) {
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(lama)));
        List<Job> tiba = mesin.createProcessInstanceQuery().processInstanceBusinessKey(u.kasus()).list().stream()
            .flatMap(p -> pengelola.createJobQuery().processInstanceId(p.getId()).activityId(batas).executable().list().stream()).toList();
        tiba.forEach(j -> pengelola.executeJob(j.getId()));
        return tiba.size();
    }

    boolean berakhir(Uji u) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(u.kasus()).count() == 0;
    }

    List<String> di(Uji u) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(u.kasus()).list().stream()
            .flatMap(p -> mesin.getActiveActivityIds(p.getId()).stream()).filter(a -> !a.startsWith("callActivity_")).map(a -> a.replaceFirst(".*_", "").replaceFirst("#.*", "")).distinct().sorted().toList();
    }

    Map<String, Object> isianTerima() {
        return isianTerima(KFK, "penyelia", 3);
    }

    private Map<String, Object> isianTerima(String satker, String penyelia, int syarat) {
        Map<String, Object> isi = new HashMap<>();
        isi.put("keputusan", "terima");
        isi.put("kondisi", "Utuh, tersegel");
        isi.put("jumlah", "2 bungkus");
        isi.put("kemasan", "plastik");
        isi.put("labId", lab.semua(satker).get(0).id());
        isi.put("penyelia", penyelia);
        isi.put("tempatSimpan", "Lemari A2");
        isi.put("syarat", Collections.nCopies(syarat, Map.of("terpenuhi", true)));
        return isi;
    }

    void terima(Uji u) {
        int syarat = orang.lihat(u.orang("cs"), orang.tugas(u.kasus(), "terimaSampel")).get("syarat").size();
        orang.selesaikan(u.orang("cs"), u.kasus(), "terimaSampel", isianTerima(u.satker(), u.orang("penyelia"), syarat));
    }

    List<ParameterLab> parameter(Uji u) {
        return penugasan.parameter(u.sampelId());
    }

    LocalDate hari() {
        return LocalDate.now(jam.withZone(ZoneId.of("Asia/Jakarta")));
    }

    /** Assigns each parameter to whom the function says, and validates. */
    void tugaskan(Uji u, Function<ParameterLab, String> analis) {
        if (u.pontianak()) {
            orang.selesaikan("koordinator.ptk", u.kasus(), "tunjukPenyelia", Map.of("penyelia", "penyelia.ptk"));
        }
        orang.selesaikan(u.orang("penyelia"), u.kasus(), "tugaskanAnalis", isianTugaskan(u, analis));
        if (!u.pontianak()) {
            orang.selesaikan("mt", u.kasus(), "validasiPenugasan", Map.of("keputusan", "setuju"));
        }
    }

    Map<String, Object> isianTugaskan(Uji u, Function<ParameterLab, String> analis) {
        String target = penugasan.sesudah(u.satker(), 14).toString();
        return Map.of("baris", parameter(u).stream().map(p -> Map.of("pilihanId", p.pilihanId(), "analis", analis.apply(p), "target", target,
            "satuan", p.satuan() == null ? "" : p.satuan(), "metode", p.metode() == null ? "" : p.metode())).toList());
    }

    /** The penyelia has all that was doubted done again by this person. */
    void perbaiki(Uji u, String analis) {
        Task ini = orang.tugas(u.kasus(), "perbaikiHasil");
        List<Map<String, Object>> baris = new ArrayList<>();
        orang.lihat(u.orang("penyelia"), ini).get("baris").forEach(b -> baris.add(Map.of("paketId", b.get("paketId").asLong(), "analis", analis, "target", b.get("target").asText())));
        orang.selesaikan(u.orang("penyelia"), ini, Map.of("baris", baris));
    }

    Task tugasUji(Uji u, String analis) {
        return tugas.createTaskQuery().processInstanceBusinessKey(u.kasus()).taskDefinitionKey("userTask_ujiSampel").taskAssignee(analis).singleResult();
    }

    /** The analyst fills every row of the package with a value and hands it over. */
    void uji(Uji u, String analis, Function<ParameterLab, String> nilai) {
        Task ini = tugasUji(u, analis);
        JsonNode form = orang.lihat(analis, ini);
        List<Map<String, Object>> baris = new ArrayList<>();
        Map<Long, ParameterLab> parameter = new HashMap<>();
        parameter(u).forEach(p -> parameter.put(p.pilihanId(), p));
        form.get("baris").forEach(b -> {
            ParameterLab p = parameter.get(b.at("/parameter/pilihanId").asLong());
            String isi = nilai.apply(p);
            baris.add(isi.startsWith("!") ? Map.of("pilihanId", p.pilihanId(), "tidakDapatDiuji", isi.substring(1)) : Map.of("pilihanId", p.pilihanId(), "hasil", isi));
        });
        orang.selesaikan(analis, ini, Map.of("tanggal", hari().toString(), "baris", baris));
        jalankan(u);
    }

    void uji(Uji u, String analis) {
        uji(u, analis, p -> "0,05");
    }

    /** Judges every row that this person may; @param kembali names of parameters that go back. */
    void periksa(Uji u, String siapa, String frasa, String... kembali) {
        orang.selesaikan(siapa, u.kasus(), frasa, putusan(u, siapa, frasa, kembali));
    }

    Map<String, Object> putusan(Uji u, String siapa, String frasa, String... kembali) {
        JsonNode form = orang.lihat(siapa, orang.tugas(u.kasus(), frasa));
        List<Map<String, Object>> baris = new ArrayList<>();
        form.get("baris").forEach(b -> {
            if (b.get("larangan").isNull() && b.get("putusan").isNull()) {
                boolean balik = List.of(kembali).contains(b.at("/parameter/nama").asText());
                baris.add(Map.of("hasilId", b.at("/hasil/id").asLong(), "putusan", balik ? "kembalikan" : "benar", "catatan", balik ? "Meragukan, ulangi" : ""));
            }
        });
        return Map.of("baris", baris);
    }

    /** The penyelia offers the same for everything that could not be tested; {@code ulang} asks nobody. */
    void usulkan(Uji u, Map<String, Object> tawaran) {
        List<Map<String, Object>> baris = new ArrayList<>();
        orang.lihat(u.orang("penyelia"), orang.tugas(u.kasus(), "usulkanTindakLanjut")).get("baris").forEach(b -> {
            Map<String, Object> satu = new HashMap<>(tawaran);
            satu.put("hasilId", b.get("hasilId").asLong());
            baris.add(satu);
        });
        orang.selesaikan(u.orang("penyelia"), u.kasus(), "usulkanTindakLanjut", Map.of("baris", baris));
        jalankan(u);
    }

    /** From order to the moment where the results wait for verification, all tested by the same analyst. */
    Uji sampaiVerifikasi() {
        return sampaiVerifikasi(pesan());
    }

    Uji sampaiVerifikasi(Uji u) {
        tiba(u);
        terima(u);
        tugaskan(u, p -> u.orang("analis"));
        uji(u, u.orang("analis"));
        return u;
    }

    void tiba(Uji u) {
        penerimaan.tiba(u.satker(), u.sampelId(), "Kurir");
    }
}
