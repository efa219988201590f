package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.audit.AlurTemuan.Kunjungan;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Deadlines by category, as the balai's own sheet shows them: 20-04 and 20-05 for an audit that ended on 21-03. */
@LajuTest
class BatasTemuanTest {

    @Autowired AlurTemuan alur;
    @Autowired AturanTemuan aturan;
    @Autowired TemuanService temuan;
    @Autowired LembarAuditService lembar;

    @ParameterizedTest
    @CsvSource({"KRITIS,30,true,7,7,true", "MAYOR,30,true,7,7,true", "MINOR,60,true,14,7,false", "OBSERVASI,0,false,0,0,false"})
    @Tag("CRT-050")
    @Tag("SLA-007")
    void whatTheTableSays(Kategori kategori, int hari, boolean perbaikan, int ingatkan, int melengkapi, boolean menghalangi) {
        assertThat(aturan.untuk(AlurTemuan.SATKER, kategori)).isEqualTo(new AturanTemuan.Aturan(hari, perbaikan, ingatkan, melengkapi, menghalangi));
    }

    @Test
    @Tag("CRT-050")
    @Tag("SLA-007")
    void theExampleOfTheBalai() {
        Kunjungan k = alur.disepakati();
        for (Kategori kategori : Kategori.values()) {
            alur.temuan(k, kategori);
        }
        temuan.beriBatas(lembar.audit(k.id()), LocalDate.of(2026, 3, 21), AlurTemuan.KETUA);
        assertThat(temuan.milikAudit(k.id())).extracting(t -> t.batas() == null ? "-" : t.batas().atZone(AlurTemuan.WIB).toLocalDateTime().toString())
            .containsExactly("2026-04-20T23:59:59", "2026-04-20T23:59:59", "2026-05-20T23:59:59", "-");
        assertThat(temuan.milikAudit(k.id())).extracting(t -> t.ingatkan() == null ? "-" : t.ingatkan().atZone(AlurTemuan.WIB).toLocalDateTime().toString())
            .containsExactly("2026-04-13T08:00", "2026-04-13T08:00", "2026-05-06T08:00", "-");
    }
}
