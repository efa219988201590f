package id.laju.keamanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Earlier versions gave Admin Pusat the engine's right to deploy. */
@LajuTest
class HakSebarTest {

    @Autowired HakAwal awal;
    @Autowired AuthorizationService hak;

    @ParameterizedTest
    @ValueSource(strings = {"admin-pusat", "pemilik-proses"})
    void theRightToDeployIsTakenBackAtStart(String peran) {
        Authorization lama = milik(peran);
        lama.setPermissions(new Permission[] {Permissions.CREATE, Permissions.READ});
        hak.saveAuthorization(lama);
        awal.pasang();
        assertThat(milik(peran).isPermissionGranted(Permissions.CREATE)).isFalse();
        assertThat(milik(peran).isPermissionGranted(Permissions.READ)).isTrue();
    }

    private Authorization milik(String peran) {
        return hak.createAuthorizationQuery().groupIdIn(peran).resourceType(Resources.DEPLOYMENT).resourceId(Authorization.ANY).singleResult();
    }
}
