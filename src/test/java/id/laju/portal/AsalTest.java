package id.laju.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AsalTest {

    private final MockHttpServletRequest minta = new MockHttpServletRequest("POST", "/portal/permohonan/5/hapus");

    @ParameterizedTest
    @CsvSource({"http://localhost/portal/permohonan?tahun=2026, /portal/permohonan?tahun=2026", "http://localhost/a%20b, /a%20b",
        "https://jahat.example.id/portal, /portal/permohonan/5/hapus", "http://localhost//jahat.example.id/x, /portal/permohonan/5/hapus",
        "javascript:alert(1), /portal/permohonan/5/hapus", "'http://localhost/a b', /portal/permohonan/5/hapus", "'', /portal/permohonan/5/hapus"})
    void aRefusedFormNeverLeadsToAnotherSite(String dari, String ke) {
        minta.addHeader("Referer", dari);

        assertThat(Asal.halaman(minta)).isEqualTo(ke);
    }

    @Test
    void withoutAWordFromTheBrowserTheFormsOwnAddressIsTaken() {
        assertThat(Asal.halaman(minta)).isEqualTo("/portal/permohonan/5/hapus");
    }

    @Test
    void atTheCounterTheCustomersPartOfTheAddressIsLeftToTheRedirect() {
        minta.setContextPath("/loket/7");
        minta.addHeader("Referer", "http://localhost/loket/7/portal/permohonan/5/periksa");
        assertThat(Asal.halaman(minta)).isEqualTo("/portal/permohonan/5/periksa");
    }

    @Test
    void secretsAreNotKept() {
        minta.addParameter("nama", "Anita");
        minta.addParameter("peran", "pemohon", "keuangan");
        for (String rahasia : List.of("sandi", "sandiLama", "ulang", "password", "_csrf", "frasaSandi")) {
            minta.addParameter(rahasia, "x");
        }
        assertThat(Asal.ketikan(minta)).containsOnlyKeys("nama", "peran").containsEntry("peran", List.of("pemohon", "keuangan"));
    }
}
