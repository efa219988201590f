package id.laju.penawaran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.layanan.TarifPos;
import id.laju.layanan.TarifService;
import id.laju.permohonan.ContohPermohonan;
import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lines that a service puts together itself, here {@link PenyusunCoba}. */
@LajuTest
class PenyusunBarisTest {

    @Autowired ContohPermohonan contoh;
    @Autowired PenawaranService penawaran;
    @Autowired PenyusunCoba penyusun;
    @Autowired TarifService tarif;
    @Autowired JdbcTemplate sql;
    private long id;

    @BeforeEach
    void permohonan() {
        id = contoh.ajukan("bspji-pontianak", 1, 2, false);
        sql.update("update permohonan set layanan = ? where id = ?", PenyusunCoba.LAYANAN, id);
    }

    @AfterEach
    void sekali() {
        PenyusunCoba.banyak = 1;
    }

    @Test
    void aServiceMakesItsLinesFromThePriceListAndNotFromSamples() {
        PenyusunCoba.banyak = 2;
        Penawaran p = penawaran.ambil(penawaran.susun(id, "cs.ptk"));
        TarifPos pos = penyusun.pos(penawaran.hariIni("bspji-pontianak"));
        assertThat(penawaran.baris(p.id())).singleElement().satisfies(b -> {
            assertThat(b.jenis()).isEqualTo(JenisBaris.JASA);
            assertThat(b.posId()).isEqualTo(pos.id());
            assertThat(b.uraian()).isEqualTo(pos.nama() + ", " + pos.rincian());
            assertThat(b.dasar()).isEqualTo(pos.peraturan());
            assertThat(b.ditagih()).isTrue();
        });
        assertThat(p.total()).isEqualByComparingTo(pos.jumlah().multiply(BigDecimal.valueOf(2))).isPositive();
    }

    /** What changed since, also how often something is counted, is put together again before it is approved. */
    @Test
    void linesThatAreNoLongerTrueAreNotApproved() {
        penawaran.susun(id, "cs.ptk");
        PenyusunCoba.banyak = 3;
        assertThatThrownBy(() -> penawaran.setujui(id, List.of(), "ketua.ptk")).isInstanceOf(IsianKeliru.class).hasMessageContaining("berubah sejak rincian ini disusun");
        PenyusunCoba.banyak = 1;
        penawaran.setujui(id, List.of(), "ketua.ptk");
        assertThat(penawaran.terakhir(id).orElseThrow().status()).isEqualTo(StatusPenawaran.DISETUJUI);
    }

    @Test
    void nobodyAddsSuchALineByHandAndTheDatabaseWantsItsItem() {
        long ini = penawaran.susun(id, "cs.ptk");
        BarisTambahan jasa = new BarisTambahan(JenisBaris.JASA, "Audit", "PP 54/2021", BigDecimal.TEN, null, null);
        assertThatThrownBy(() -> penawaran.setujui(id, List.of(jasa), "ketua.ptk")).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> sql.update("insert into penawaran_baris (penawaran_id, urutan, jenis, uraian, harga, dasar) values (?, 9, 'JASA', 'Audit', 1, 'PP')", ini))
            .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("penawaran_baris_pos");
    }

    @Test
    void thePriceListOfASatkerIsThatOfTheDay() {
        LocalDate hari = penawaran.hariIni("bspji-pontianak");
        assertThat(tarif.pos("bspji-pontianak", "SERTIFIKASI", hari)).isNotEmpty().allSatisfy(t -> assertThat(t.jumlah()).isPositive());
        assertThat(tarif.pos("bspji-pontianak", "SERTIFIKASI", LocalDate.of(1990, 1, 1))).isEmpty();
        assertThat(tarif.pos("bspji-palembang", "BIMTEK", hari)).isEmpty();
    }
}
