package id.laju.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LajuTest
class PapanNamaTest {

    @Autowired PapanNama papan;

    @Test
    void accountsStandInTheOrderOfTheRoles() {
        assertThat(papan.staf("bspji-pontianak").replaceAll(" \\([^)]*\\)", "")).startsWith("cs.ptk, ketua.ptk, bendahara.ptk, penyelia.ptk, penyelia2.ptk, analis.ptk, analis2.ptk, "
            + "mt.ptk, mt2.ptk, kepala.ptk, admin.ptk");
    }
}
