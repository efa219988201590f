package id.laju.mesin;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.springframework.stereotype.Component;

/** Which tasks the models keep from deputies now. */
@Component
class TugasTertutup {

    private final RepositoryService gudang;

    TugasTertutup(RepositoryService gudang) {
        this.gudang = gudang;
    }

    /** Element ids by process, of the newest versions. */
    Map<String, Set<String>> elemen() {
        Map<String, Set<String>> hasil = new HashMap<>();
        gudang.createProcessDefinitionQuery().latestVersion().list().forEach(d -> {
            var isi = (ProcessDefinitionEntity) ((RepositoryServiceImpl) gudang).getDeployedProcessDefinition(d.getId());
            hasil.merge(d.getKey(), elemen(isi), TugasTertutup::gabung);
        });
        return hasil;
    }

    /** Phrases of these tasks. */
    Set<String> frasa() {
        return elemen().values().stream().flatMap(Set::stream).map(NamaElemen::frasa).collect(Collectors.toSet());
    }

    private static Set<String> elemen(ScopeImpl tempat) {
        Set<String> hasil = tempat.getActivities().stream().filter(a -> SifatLangkah.TIDAK.equals(SifatWarisan.milik(a).ambil(SifatLangkah.PELIMPAHAN)))
                .map(ActivityImpl::getId).collect(Collectors.toSet());
        tempat.getActivities().forEach(a -> hasil.addAll(elemen(a)));
        return hasil;
    }

    private static Set<String> gabung(Set<String> a, Set<String> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).collect(Collectors.toSet());
    }
}
