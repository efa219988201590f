package id.laju.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The engine alone with the same models: every service task only repeats what the real one wrote, every question to a bean has a
 * fixed answer, nothing listens, nobody is asked for rights.
 */
final class MesinPolos implements AutoCloseable {

    private static final Pattern PANGGILAN = Pattern.compile("\\$\\{(\\w+\\.\\w+)\\([^})]*\\)([^}]*)}");
    private static final Pattern LANGKAH = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Pattern PENDENGAR = Pattern.compile("(?s)<camunda:(execution|task)Listener\\b[^>]*(/>|>.*?</camunda:\\1Listener>)");
    private static final Date NANTI = Date.from(Instant.now().plus(Duration.ofDays(300)));
    private static final Map<String, Object> JAWABAN = Map.ofEntries(Map.entry("paketUji.penyelia", "penyelia"), Map.entry("paketUji.analis", "analis"),
            Map.entry("paketUji.target", NANTI), Map.entry("paketUji.alat", false), Map.entry("paketUji.terbuka", List.of(1L)), Map.entry("paketUji.adaUlang", false),
            Map.entry("paketUji.tanpaAnalis", false), Map.entry("sampelLaporan.dari", List.of(1L)), Map.entry("penandaTanganLhu.dari", "kepala"),
            Map.entry("masaPenawaran.sampai", NANTI), Map.entry("masaBilling.sampai", NANTI), Map.entry("masaBilling.ingatkan", NANTI), Map.entry("lapangan.diperlukan", false),
            Map.entry("pekerjaanDiLokasi.diminta", false), Map.entry("contohBalai.diambil", false), Map.entry("contohBalai.langsungDiulang", false),
            Map.entry("contohBalai.petugas", List.of()), Map.entry("penyusunPenawaran.oleh", "cs"), Map.entry("sesiUji.ditempatkan", true), Map.entry("sesiUji.ditetapkan", true), Map.entry("sesiUji.siap", true), Map.entry("sesiUji.dapatDiulang", false),
            Map.entry("sesiUji.penguji", List.of("penguji")), Map.entry("sesiUji.lewat", NANTI), Map.entry("sesiUji.hari", NANTI), Map.entry("sesiUji.menjelang", NANTI), Map.entry("sesiUji.gugur", NANTI), Map.entry("sesiUji.hasilDitagih", NANTI), Map.entry("sesiUji.hasilLewat", NANTI), Map.entry("sesiUji.ditunggu", false), Map.entry("janjiPerson.terlambat", false), Map.entry("masaBerlakuPerson.menjelang", NANTI), Map.entry("masaBerlakuPerson.habis", NANTI), Map.entry("suratKeadaanPerson.penandaTangan", "kepala"), Map.entry("suratKeadaanPerson.sebelumnyaSelesai", true), Map.entry("sesiUji.batas", NANTI), Map.entry("sesiUji.tenggatHasil", NANTI), Map.entry("sesiUji.kuotaTercapai", true), Map.entry("sesiUji.berpenguji", true),
            Map.entry("sesiUji.belumMenyatakan", List.of(1L)), Map.entry("sesiUji.orang", "penguji"), Map.entry("penandaPerson.dari", "kepala"),
            Map.entry("bagianTiket.dari", "cs"), Map.entry("penandaSop.untuk", "kepala"),
            Map.entry("petugasPengaduan.penangan", "cs"), Map.entry("petugasPengaduan.pemutus", "ketua"), Map.entry("petugasPengaduan.penanda", "kepala"));

    /** Answers what models ask beans for. */
    public static final class Tanya {

        public Object jawab(String apa) {
            if (!JAWABAN.containsKey(apa)) {
                throw new IllegalStateException("A model asks for " + apa + "; give the bare engine an answer in MesinPolos");
            }
            return JAWABAN.get(apa);
        }
    }

    private final HikariDataSource kolam = new HikariDataSource();
    private final Map<Object, Object> beans = new HashMap<>(Map.of("tanya", new Tanya()));
    private final ProcessEngine mesin;

    /** @param aplikasi the pool of the application, whose server and settings count here as well */
    MesinPolos(HikariDataSource aplikasi, HitunganSql hitungan, Rekaman rekaman) throws IOException {
        kolam.setJdbcUrl(aplikasi.getJdbcUrl().replace("/postgres?", "/polos?"));
        kolam.setDataSourceProperties(aplikasi.getDataSourceProperties());
        SumberTerhitung.pasang(kolam, hitungan);
        StandaloneProcessEngineConfiguration konfigurasi = new StandaloneProcessEngineConfiguration();
        konfigurasi.setProcessEngineName("polos");
        konfigurasi.setDataSource(kolam);
        konfigurasi.setDatabaseSchemaUpdate("true");
        konfigurasi.setHistory("full");
        konfigurasi.setMetricsEnabled(false);
        konfigurasi.setJobExecutorActivate(false);
        konfigurasi.setDefaultSerializationFormat("application/json");
        konfigurasi.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        konfigurasi.setBeans(beans);
        mesin = konfigurasi.buildProcessEngine();
        sebarkan(e -> e.setVariables(rekaman.isi(e.getProcessDefinitionId(), e.getCurrentActivityId())));
    }

    ProcessEngine mesin() {
        return mesin;
    }

    private void sebarkan(JavaDelegate ulang) throws IOException {
        DeploymentBuilder sebaran = mesin.getRepositoryService().createDeployment();
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*/*.bpmn")) {
            String isi = PENDENGAR.matcher(model.getContentAsString(StandardCharsets.UTF_8)).replaceAll("");
            LANGKAH.matcher(isi).results().forEach(l -> beans.put(l.group(1), ulang));
            sebaran.addString(model.getFilename(), PANGGILAN.matcher(isi).replaceAll("\\${tanya.jawab('$1')$2}"));
        }
        sebaran.deploy();
    }

    @Override
    public void close() {
        mesin.close();
        kolam.close();
    }
}
