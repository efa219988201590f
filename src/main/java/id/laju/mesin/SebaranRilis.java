package id.laju.mesin;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.stereotype.Component;

/** Gives the engine the files of a release. */
@Component
class SebaranRilis {

    private static final String SUMBER = "rilis";

    private final RepositoryService gudang;
    private final SebagaiSistem sistem;
    private final DefinisiMesin definisi;

    SebaranRilis(RepositoryService gudang, SebagaiSistem sistem, DefinisiMesin definisi) {
        this.gudang = gudang;
        this.sistem = sistem;
        this.definisi = definisi;
    }

    /** @throws SebaranDitolak when the engine refuses it for good; what another act caused at the same time is thrown as it is */
    List<VersiModel> sebarkan(String nama, String satker, Map<String, byte[]> berkas) {
        return sistem.lakukan(() -> {
            DeploymentBuilder baru = gudang.createDeployment().name(nama).source(SUMBER);
            berkas.forEach((b, isi) -> baru.addInputStream(b, new ByteArrayInputStream(isi)));
            DeploymentWithDefinitions hasil = sebarkan(satker == null ? baru : baru.tenantId(satker));
            return Stream.concat(semua(hasil.getDeployedProcessDefinitions()), semua(hasil.getDeployedDecisionDefinitions())).map(d -> definisi.jadi(d, hasil)).toList();
        });
    }

    private static DeploymentWithDefinitions sebarkan(DeploymentBuilder baru) {
        try {
            return baru.deployWithResult();
        } catch (OptimisticLockingException | ProcessEnginePersistenceException sementara) {
            throw sementara;
        } catch (ProcessEngineException e) {
            throw new SebaranDitolak(e);
        }
    }

    private static <T> Stream<T> semua(List<T> ada) {
        return ada == null ? Stream.empty() : ada.stream();
    }
}
