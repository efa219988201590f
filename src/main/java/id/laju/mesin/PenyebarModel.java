package id.laju.mesin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys each model of {@code bpmn/} by itself under a stable name, so that classes, jar and tests see the same
 * deployments, an unchanged model is not deployed again, and a version that a process owner released stays the newest: where the
 * program brings another one than that, {@link PemilikModel} is told instead. A refused model stops the start.
 */
@Component
class PenyebarModel implements SmartInitializingSingleton {

    static final String SUMBER = "laju";
    private static final Logger LOG = LoggerFactory.getLogger(PenyebarModel.class);

    private final RepositoryService gudang;
    private final ResourcePatternResolver pencari;
    private final BawaanProgram bawaan;
    private final GudangModel model;
    private final List<PemilikModel> pemilik;

    PenyebarModel(RepositoryService gudang, ResourcePatternResolver pencari, BawaanProgram bawaan, GudangModel model, List<PemilikModel> pemilik) {
        this.bawaan = bawaan;
        this.model = model;
        this.pemilik = pemilik;
        this.gudang = gudang;
        this.pencari = pencari;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> ditolak = new ArrayList<>();
        try {
            for (String pola : new String[] {"classpath*:bpmn/**/*.dmn", "classpath*:bpmn/**/*.bpmn"}) {
                for (Resource model : pencari.getResources(pola)) {
                    coba(model, ditolak);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("Model di bpmn/ tidak terbaca", e);
        }
        if (!ditolak.isEmpty()) {
            throw new IllegalStateException("Model di bpmn/ ditolak:\n" + String.join("\n", ditolak));
        }
        pemilik.forEach(PemilikModel::terpasang);
    }

    /** Whoever mends a model wants to hear of the others as well. */
    private void coba(Resource model, List<String> ditolak) throws IOException {
        try {
            sebarkan(model);
        } catch (ProcessEngineException e) {
            ditolak.add(model.getFilename() + ": " + e.getMessage());
        }
    }

    private void sebarkan(Resource berkas) throws IOException {
        String nama = berkas.getFilename();
        String balai = bawaan.pemilik(berkas);
        byte[] isi = berkas.getContentAsByteArray();
        Runnable kerja = () -> sebarkan(nama, balai, isi);
        for (PemilikModel p : pemilik) {
            Runnable dalam = kerja;
            kerja = () -> p.bergiliran(dalam);
        }
        kerja.run();
    }

    /** Whose the newest version is and the deployment belong together: another node may release meanwhile. */
    private void sebarkan(String nama, String balai, byte[] isi) {
        List<String> kunci = kunci(nama, isi);
        Optional<VersiModel> milik = kunci.stream().flatMap(k -> milikOrang(k, balai).stream()).findFirst();
        if (milik.isPresent()) {
            if (!pernahAda(milik.get(), isi)) {
                pemilik.forEach(p -> p.berbeda(milik.get(), nama, isi));
            }
        } else if (sebarkan("laju:" + (balai == null ? "" : balai + "/") + nama, balai, nama, isi) && balai == null && berubah(kunci, isi)) {
            pemilik.forEach(p -> p.bersamaBerubah(nama));
        }
    }

    /** A file of tables may hold several, and any of them may be somebody's by now. */
    private static List<String> kunci(String nama, byte[] isi) {
        List<String> hasil = new ArrayList<>(List.of(nama.substring(0, nama.lastIndexOf('.'))));
        try {
            if (nama.endsWith(".dmn")) {
                Dmn.readModelFromStream(new ByteArrayInputStream(isi)).getModelElementsByType(Decision.class).forEach(d -> hasil.add(d.getId()));
            }
        } catch (ModelException takTerbaca) {
            LOG.debug("{}: the engine says what is wrong with it", nama, takTerbaca);
        }
        return hasil;
    }

    /** What the program brought before its owner changed it, or what was released of it, is no news. */
    private boolean pernahAda(VersiModel milik, byte[] isi) {
        String dibawa = tanpaTemplat(isi);
        return model.versi(milik.kunci(), milik.satker()).stream().anyMatch(v -> dibawa.equals(tanpaTemplat(model.isi(v.id()))));
    }

    /** Is the newest shared version, which is this one, another than that before it? */
    private boolean berubah(List<String> kunci, byte[] isi) {
        String kini = tanpaTemplat(isi);
        return kunci.stream().flatMap(k -> model.versi(k, null).stream().skip(1).limit(1)).noneMatch(v -> kini.equals(tanpaTemplat(model.isi(v.id()))));
    }

    /** Which fields Modeler shows for a step changes nothing in it. */
    private static String tanpaTemplat(byte[] isi) {
        return new String(isi, StandardCharsets.UTF_8).replaceAll(" camunda:modelerTemplate(Version)?=\"[^\"]*\"", "");
    }

    /** The newest version where it did not come with the program, or where its satker gave it up: that was released as well. */
    private Optional<VersiModel> milikOrang(String kunci, String balai) {
        return model.terbaru(kunci, balai).filter(v -> !v.dariProgram() || model.berakhir(v.id()));
    }

    /** @return it is a new version */
    private boolean sebarkan(String namaSebaran, String balai, String nama, byte[] isi) {
        var sebaran = gudang.createDeployment().name(namaSebaran).source(SUMBER).enableDuplicateFiltering(false).addInputStream(nama, new ByteArrayInputStream(isi));
        var hasil = (balai == null ? sebaran : sebaran.tenantId(balai)).deployWithResult();
        boolean proses = ada(hasil.getDeployedProcessDefinitions());
        if (proses) {
            LOG.info("Model {} versi {} disebarkan", nama, hasil.getDeployedProcessDefinitions().get(0).getVersion());
        }
        return proses || ada(hasil.getDeployedDecisionDefinitions());
    }

    private static boolean ada(List<?> baru) {
        return baru != null && !baru.isEmpty();
    }
}
