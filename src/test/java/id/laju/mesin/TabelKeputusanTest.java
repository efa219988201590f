package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@LajuTest
class TabelKeputusanTest {

    @Autowired TabelKeputusan tabel;
    @Autowired Orang orang;
    @Autowired PlatformTransactionManager transaksi;

    private List<Object> hari(String satker, String kelas) {
        return tabel.semua("coba-tabel", satker, Map.of("kelas", kelas)).stream().map(b -> b.get("hari")).toList();
    }

    @Test
    void aSatkersOwnTableComesBeforeTheSharedOne() {
        assertThat(hari("bspji-pontianak", "BERAT")).containsExactly(14, 28);
        assertThat(hari("bbspjikfk", "BERAT")).containsExactly(30, 60);
        assertThat(hari("bbspjikfk", "RINGAN")).containsExactly(60);
        assertThat(tabel.satu("coba-tabel", "bbspjikfk", Map.of("kelas", "BERAT"))).contains(Map.of("hari", 30));
    }

    /** A rule without a condition fits also where the input is not known. */
    @Test
    void anInputMayBeNull() {
        Map<String, Object> kosong = new HashMap<>();
        kosong.put("kelas", null);
        assertThat(tabel.semua("coba-tabel", "bbspjikfk", kosong)).containsExactly(Map.of("hari", 60));
    }

    /** Staff may not evaluate tables over the engine's interface; what the application looks up for them is its own act. */
    @Test
    void itIsAskedForWhoeverIsAtWork() {
        assertThat(orang.<Object>sebagai("cs", () -> hari("bbspjikfk", "BERAT"))).isEqualTo(List.of(30, 60));
    }

    /** Forms and pages are shown in transactions that may not write; the engine writes down each question. */
    @Test
    void itIsAlsoAskedWhereNothingMayBeWritten() {
        TransactionTemplate baca = new TransactionTemplate(transaksi);
        baca.setReadOnly(true);
        List<Object> hari = baca.execute(t -> hari("bbspjikfk", "RINGAN"));
        assertThat(hari).containsExactly(60);
    }

    @Test
    void aTableThatIsMissingIsNamed() {
        assertThatThrownBy(() -> tabel.semua("tabel-hilang", "bbspjikfk", Map.of())).isInstanceOf(IllegalStateException.class).hasMessageContaining("tabel-hilang.dmn");
    }
}
