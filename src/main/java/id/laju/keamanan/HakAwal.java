package id.laju.keamanan;

import id.laju.staf.StafService;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rights of the roles in the engine: the Tasklist with its diagrams for all, names of people for assignment dialogs, reading models for their owners. */
@Component
class HakAwal {

    private static final List<String> PEMILIK_PROSES = List.of("admin-pusat", "pemilik-proses");

    private final AuthorizationService hak;
    private final StafService staf;
    private final SaringanAwal saringan;

    HakAwal(AuthorizationService hak, StafService staf, SaringanAwal saringan) {
        this.hak = hak;
        this.staf = staf;
        this.saringan = saringan;
    }

    @EventListener(ContextRefreshedEvent.class)
    void pasang() {
        staf.semuaPeran().forEach(p -> {
            beri(p.kode(), Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            beri(p.kode(), Resources.USER, Authorization.ANY, Permissions.READ);
            beri(p.kode(), Resources.GROUP, Authorization.ANY, Permissions.READ);
            beri(p.kode(), Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
        });
        for (String pemilik : PEMILIK_PROSES) {
            hanyaBaca(pemilik, Resources.DEPLOYMENT);
            hanyaBaca(pemilik, Resources.DECISION_DEFINITION);
        }
        saringan.pasang().forEach(id -> staf.semuaPeran().forEach(p -> beri(p.kode(), Resources.FILTER, id, Permissions.READ)));
    }

    /** Also where the right to deploy was once given: a release deploys, nobody else. */
    private void hanyaBaca(String grup, Resource sumber) {
        beri(grup, sumber, Authorization.ANY, Permissions.READ);
        Authorization ada = hak.createAuthorizationQuery().groupIdIn(grup).resourceType(sumber).resourceId(Authorization.ANY).singleResult();
        if (ada.isPermissionGranted(Permissions.CREATE)) {
            ada.setPermissions(new Permission[] {Permissions.READ});
            hak.saveAuthorization(ada);
        }
    }

    private void beri(String grup, Resource sumber, String id, Permission... izin) {
        boolean ada = hak.createAuthorizationQuery().groupIdIn(grup).resourceType(sumber).resourceId(id).count() > 0;
        if (!ada) {
            Authorization baru = hak.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            baru.setGroupId(grup);
            baru.setResource(sumber);
            baru.setResourceId(id);
            baru.setPermissions(izin);
            hak.saveAuthorization(baru);
        }
    }
}
