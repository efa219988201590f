package id.laju.mesin;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/** Files that are proposed together, and for whom; no satker: for all of them. */
record Paket(Map<String, byte[]> berkas, String satker) {

    InputStream baca(String nama) {
        return new ByteArrayInputStream(berkas.get(nama));
    }

    /** As the engine would see them, without being stored. */
    DeploymentEntity seperti() {
        DeploymentEntity sebaran = new DeploymentEntity();
        sebaran.setNew(true);
        sebaran.setTenantId(satker);
        berkas.forEach((nama, isi) -> {
            ResourceEntity satu = new ResourceEntity();
            satu.setName(nama);
            satu.setBytes(isi);
            sebaran.addResource(satu);
        });
        return sebaran;
    }
}
