package id.laju.mesin;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys each model of {@code bpmn/} by itself under a stable name, so that classes, jar and tests see the same
 * deployments, an unchanged model is not deployed again, and a version that a process owner deployed stays the newest.
 * A refused model stops the start.
 */
@Component
class PenyebarModel implements SmartInitializingSingleton {

    static final String SUMBER = "laju";
    private static final Logger LOG = LoggerFactory.getLogger(PenyebarModel.class);

    private final RepositoryService gudang;
    private final ResourcePatternResolver pencari;
    private final SatkerService satker;

    PenyebarModel(RepositoryService gudang, ResourcePatternResolver pencari, SatkerService satker) {
        this.satker = satker;
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
    }

    /** Whoever mends a model wants to hear of the others as well. */
    private void coba(Resource model, List<String> ditolak) throws IOException {
        try {
            sebarkan(model);
        } catch (ProcessEngineException e) {
            ditolak.add(model.getFilename() + ": " + e.getMessage());
        }
    }

    /** The satker whose own version this is: {@code bpmn/<fitur>/<satker>/<proses>.bpmn}; null for everybody's. */
    private String pemilik(Resource model) throws IOException {
        String[] bagian = model.getURL().getPath().split("/");
        String folder = bagian[bagian.length - 2];
        return satker.semua().stream().map(Satker::kode).filter(folder::equals).findFirst().orElse(null);
    }

    private void sebarkan(Resource model) throws IOException {
        String nama = model.getFilename();
        String pemilik = pemilik(model);
        var sebaran = gudang.createDeployment().name("laju:" + (pemilik == null ? "" : pemilik + "/") + nama).source(SUMBER)
                .enableDuplicateFiltering(false)
                .addInputStream(nama, model.getInputStream());
        var hasil = (pemilik == null ? sebaran : sebaran.tenantId(pemilik)).deployWithResult();
        if (hasil.getDeployedProcessDefinitions() != null && !hasil.getDeployedProcessDefinitions().isEmpty()) {
            LOG.info("Model {} versi {} disebarkan", nama, hasil.getDeployedProcessDefinitions().get(0).getVersion());
        }
    }
}
