package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProdukSniTest {

    private static String tertulis(String nama, String judul) {
        return new ProdukSni(1, "X", nama, "SNI 3556:2016", judul, "TIPE_5", "WAJIB", null).tertulis();
    }

    @Test
    void aTitleThatRepeatsTheNameIsLeftOut() {
        assertThat(tertulis("Garam", "Garam konsumsi beryodium")).isEqualTo("Garam, SNI 3556:2016 Garam konsumsi beryodium");
        assertThat(tertulis("Garam Konsumsi Beryodium", "Garam konsumsi beryodium")).isEqualTo("Garam Konsumsi Beryodium, SNI 3556:2016");
    }
}
