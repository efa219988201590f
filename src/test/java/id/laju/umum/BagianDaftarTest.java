package id.laju.umum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BagianDaftarTest {

    private static final BagianDaftar BAGIAN = BagianDaftar.dari("baru", "proses", "selesai");

    @Test
    void theFirstPartWhereNothingKnownIsAskedFor() {
        assertThat(BAGIAN.pilih("proses")).isEqualTo("proses");
        assertThat(BAGIAN.pilih("karangan")).isEqualTo("baru");
        assertThat(BAGIAN.pilih(null)).isEqualTo("baru");
    }

    @Test
    void countsStandInTheOrderOfTheTabs() {
        assertThat(BAGIAN.hitung(String::length)).containsExactly(Map.entry("baru", 4L), Map.entry("proses", 6L), Map.entry("selesai", 7L));
    }

    @Test
    void aColumnThatTheListDoesNotKnowLeavesItsOwnOrder() {
        Map<String, String> dikenal = Map.of("order", "p.nomor_order");
        assertThat(new PermintaanHalaman(null, "order", true, 1, 10).kolom(dikenal, "p.id")).isEqualTo("p.nomor_order desc");
        assertThat(new PermintaanHalaman(null, "order", false, 1, 10).kolom(dikenal, "p.id")).isEqualTo("p.nomor_order");
        assertThat(new PermintaanHalaman(null, "p.id; drop table x", true, 1, 10).kolom(dikenal, "p.id")).isEqualTo("p.id");
        assertThat(PermintaanHalaman.pertama().kolom(dikenal, "p.id desc")).isEqualTo("p.id desc");
    }
}
