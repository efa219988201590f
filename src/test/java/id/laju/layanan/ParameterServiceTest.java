package id.laju.layanan;

import static id.laju.layanan.UjiKatalog.HARI;
import static id.laju.layanan.UjiKatalog.PONTIANAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@LajuTest
@Transactional
@RecordApplicationEvents
class ParameterServiceTest {

    private static final String GARAM = "Garam Konsumsi Beryodium";
    private static final String OLEH = "admin.ptk";

    @Autowired
    ParameterService parameter;
    @Autowired
    LayananService layanan;
    @Autowired
    UjiKatalog katalog;
    @Autowired
    JdbcTemplate sql;
    @Autowired
    ApplicationEvents kabar;

    @Tag("ADM-012")
    @Test
    void blockingTakesItOutOfTheFormAndUnblockingBringsItBack() {
        long id = katalog.kadarAir();

        parameter.blokir(PONTIANAK, id, "Oven sedang diperbaiki.", OLEH);
        assertThat(katalog.parameter(PONTIANAK, GARAM, "SNI 3556:2016", null, "Kadar air").alasanBlokir()).isEqualTo("Oven sedang diperbaiki.");

        assertThatThrownBy(() -> layanan.periksaPilihan(PONTIANAK, katalog.produk(PONTIANAK, GARAM), katalog.standar(PONTIANAK, GARAM, "SNI 3556:2016"), List.of(id), HARI))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("Oven sedang diperbaiki.");

        parameter.bukaBlokir(PONTIANAK, id, OLEH);
        assertThat(katalog.parameter(PONTIANAK, GARAM, "SNI 3556:2016", null, "Kadar air").bisaDipilih()).isTrue();
        assertThat(kabar.stream(PerubahanData.class)).hasSize(2);
    }

    @Tag("ADM-012")
    @Test
    void blockingNeedsAReason() {
        assertThatThrownBy(() -> parameter.blokir(PONTIANAK, katalog.kadarAir(), " ", OLEH))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("alasan"));
    }

    @Tag("ADM-011")
    @Test
    void editingKeepsTheBlock() {
        long id = katalog.kadarAir();
        parameter.blokir(PONTIANAK, id, "Oven sedang diperbaiki.", OLEH);

        parameter.simpan(PONTIANAK, isian(id, "Kadar air (105°C)", "7", null), OLEH);

        assertThat(parameter.ambil(PONTIANAK, id)).satisfies(p -> {
            assertThat(p.nama()).isEqualTo("Kadar air (105°C)");
            assertThat(p.diblokir()).isTrue();
        });
    }

    @Tag("ADM-011")
    @Test
    void aNewParameterWaitsForItsTariff() {
        long id = parameter.simpan(PONTIANAK, isian(null, "Kadar magnesium", null, null), OLEH);

        assertThat(katalog.parameter(PONTIANAK, GARAM, "SNI 3556:2016", null, "Kadar magnesium")).satisfies(p -> {
            assertThat(p.id()).isEqualTo(id);
            assertThat(p.alasanBlokir()).contains("Tarif");
        });
    }

    @Tag("ADM-013")
    @Test
    void whatWasNeverUsedCanBeDeleted() {
        long id = parameter.simpan(PONTIANAK, isian(null, "Kadar kalsium", null, null), OLEH);

        parameter.hapus(PONTIANAK, id, OLEH);

        assertThat(layanan.parameter(PONTIANAK, List.of(id))).isEmpty();
    }

    @Tag("ADM-013")
    @Test
    void whatWasUsedCannotBeDeleted() {
        long id = katalog.kadarAir();
        sql.execute("create table pemakai (parameter_id bigint references parameter_uji (id))");
        sql.update("insert into pemakai values (?)", id);

        assertThatThrownBy(() -> parameter.hapus(PONTIANAK, id, OLEH)).isInstanceOf(IsianKeliru.class).hasMessageContaining("pernah dipakai");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"' ', -, -, nama", "Kadar air, 10, 7, batasAtas", "BAGIAN YANG TIDAK LARUT DALAM AIR, -, -, nama"})
    void aWrongFieldIsNamed(String nama, String bawah, String atas, String bidang) {
        assertThatThrownBy(() -> parameter.simpan(PONTIANAK, isian(null, nama, atas, bawah), OLEH))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys(bidang));
    }

    @Tag("ADM-024")
    @Test
    void anotherSatkersParameterIsNotFound() {
        assertThatThrownBy(() -> parameter.blokir("bbspjikfk", katalog.kadarAir(), "x", OLEH)).isInstanceOf(TidakDitemukan.class);
    }

    @Tag("LAB-018")
    @Test
    void everyParameterHasAWorkload() {
        assertThat(parameter.ambil(PONTIANAK, katalog.kadarAir()).beban()).isEqualByComparingTo("1");
        assertThat(layanan.pilihan(PONTIANAK, katalog.produk(PONTIANAK, GARAM), katalog.standar(PONTIANAK, GARAM, "SNI 3556:2016"), HARI))
            .allSatisfy(p -> assertThat(parameter.ambil(PONTIANAK, p.id()).beban()).isPositive());
    }

    private ParameterIsian isian(Long id, String nama, String atas, String bawah) {
        return new ParameterIsian(id, katalog.standar(PONTIANAK, GARAM, "SNI 3556:2016"), katalog.produk(PONTIANAK, GARAM), null, 5, nama,
            "Moisture", "% (b/b)", "Gravimetri", JenisHasil.ANGKA, List.of(), angka(bawah), angka(atas), null, null, 2, null, null, null, BigDecimal.ONE);
    }

    private static BigDecimal angka(String teks) {
        return teks == null ? null : new BigDecimal(teks);
    }
}
