package id.laju.layanan;

import static id.laju.layanan.UjiKatalog.HARI;
import static id.laju.layanan.UjiKatalog.KFK;
import static id.laju.layanan.UjiKatalog.PONTIANAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@LajuTest
@Transactional
@RecordApplicationEvents
class TarifServiceTest {

    private static final LocalDate TAHUN_BARU = LocalDate.of(2027, 1, 1);

    @Autowired
    TarifService tarif;
    @Autowired
    CariLayananService cari;
    @Autowired
    UjiKatalog katalog;
    @Autowired
    JdbcTemplate sql;
    @Autowired
    ApplicationEvents kabar;

    long id;

    @BeforeEach
    void satuParameter() {
        id = katalog.kadarAir();
    }

    @Tag("QUO-015")
    @Test
    void aNewVersionClosesTheOldOneAndLeavesItsAmountAlone() {
        ganti("65000", TAHUN_BARU);

        assertThat(berlaku(TAHUN_BARU.minusDays(1))).isEqualByComparingTo("50000");
        assertThat(berlaku(TAHUN_BARU)).isEqualByComparingTo("65000");
        assertThat(tarif.riwayat(PONTIANAK, SasaranTarif.parameter(id))).extracting(Tarif::berlakuSampai)
            .containsExactly(null, TAHUN_BARU.minusDays(1));
    }

    @Test
    void theAuditTrailHearsOldAndNew() {
        ganti("65000", TAHUN_BARU);

        assertThat(kabar.stream(PerubahanData.class)).singleElement().satisfies(k -> {
            assertThat(k.oleh()).isEqualTo("admin.ptk");
            assertThat(((Tarif) k.sebelum()).jumlah()).isEqualByComparingTo("50000");
            assertThat(((Tarif) k.sesudah()).jumlah()).isEqualByComparingTo("65000");
        });
    }

    @Test
    void aVersionMayNotStartBeforeTheNewestOne() {
        ganti("65000", TAHUN_BARU);

        assertThatThrownBy(() -> ganti("70000", TAHUN_BARU))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("berlakuDari"));
    }

    @Test
    void aVersionThatHasNotBegunIsTakenBackAndTheOneBeforeGoesOn() {
        LocalDate jauh = LocalDate.of(2099, 1, 1);
        ganti("65000", jauh);
        long keliru = tarif.riwayat(PONTIANAK, SasaranTarif.parameter(id)).get(0).id();
        assertThatThrownBy(() -> tarif.batalkan("bbspjikfk", SasaranTarif.parameter(id), keliru, HARI, "admin")).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> tarif.batalkan(PONTIANAK, SasaranTarif.parameter(id), keliru - 1, HARI, "admin.ptk")).isInstanceOf(TidakDitemukan.class);

        tarif.batalkan(PONTIANAK, SasaranTarif.parameter(id), keliru, HARI, "admin.ptk");

        assertThat(berlaku(jauh)).isEqualByComparingTo("50000");
        ganti("66000", TAHUN_BARU);
        assertThat(berlaku(TAHUN_BARU)).isEqualByComparingTo("66000");
        assertThat(kabar.stream(PerubahanData.class).filter(k -> k.sesudah() == null)).singleElement()
            .satisfies(k -> assertThat(((Tarif) k.sebelum()).jumlah()).isEqualByComparingTo("65000"));
    }

    @Test
    void aVersionInForceIsNotTakenBack() {
        long berlaku = tarif.riwayat(PONTIANAK, SasaranTarif.parameter(id)).get(0).id();

        assertThatThrownBy(() -> tarif.batalkan(PONTIANAK, SasaranTarif.parameter(id), berlaku, HARI, "admin.ptk"))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah berlaku sejak");
        assertThat(berlaku(TAHUN_BARU)).isEqualByComparingTo("50000");
    }

    @Test
    void theDatabaseRefusesToReopenThePast() {
        sql.update("update tarif set berlaku_sampai = date '2026-06-30' where parameter_id = ?", id);

        assertThatThrownBy(() -> sql.update("update tarif set berlaku_sampai = null where parameter_id = ?", id))
            .isInstanceOf(DataAccessException.class).hasMessageContaining("tidak boleh diubah");
    }

    @Test
    void theDatabaseRefusesToChangeAnAmount() {
        assertThatThrownBy(() -> sql.update("update tarif set jumlah = 1 where parameter_id = ?", id))
            .isInstanceOf(DataAccessException.class).hasMessageContaining("tidak boleh diubah");
    }

    @Test
    void theDatabaseRefusesTwoPricesOnOneDay() {
        assertThatThrownBy(() -> sql.update("""
            insert into tarif (parameter_id, jumlah, peraturan, berlaku_dari) values (?, 1, 'PP 54/2021', date '2026-01-01')
            """, id)).isInstanceOf(DataAccessException.class).hasMessageContaining("tidak_tumpang_tindih");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, PP 54/2021, jumlah", "-1, PP 54/2021, jumlah", "10.5, PP 54/2021, jumlah", "65000, ' ', peraturan"})
    void aWrongFieldIsNamed(BigDecimal jumlah, String peraturan, String bidang) {
        var baru = new TarifBaru(jumlah, "per sampel", peraturan, null, TAHUN_BARU);

        assertThatThrownBy(() -> tarif.ganti(PONTIANAK, SasaranTarif.parameter(id), baru, "admin.ptk"))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys(bidang));
    }

    @Tag("ADM-024")
    @Test
    void anotherSatkersPriceIsNotFound() {
        var baru = new TarifBaru(BigDecimal.TEN, "per sampel", "PP 54/2021", null, TAHUN_BARU);

        assertThatThrownBy(() -> tarif.ganti(KFK, SasaranTarif.parameter(id), baru, "admin.kfk")).isInstanceOf(TidakDitemukan.class);
    }

    @Tag("QUO-011")
    @Test
    void theOrderPriceAddsUpEveryTickOfEverySample() {
        assertThat(tarif.jumlah(List.of(id, id, id), HARI)).isEqualByComparingTo("150000");
        assertThat(tarif.jumlah(List.of(), HARI)).isZero();
    }

    @Tag("QUO-015")
    @Test
    void whatHasNoTariffHasNoPrice() {
        assertThatThrownBy(() -> tarif.jumlah(List.of(id), LocalDate.of(2020, 1, 1))).isInstanceOf(IsianKeliru.class);
    }

    @Tag("QUO-011")
    @Test
    void thePriceListAlsoShowsCalibrationAndCertification() {
        assertThat(cari.tarif(KFK, HARI, dicari("Caliper (")).isi()).allMatch(b -> b.layanan().equals("KALIBRASI")).extracting(b -> b.uraian() + " " + b.nama() + " " + b.jumlah())
            .hasSize(5).contains("Caliper (Digital) 0 - 150 mm 350000");
        assertThat(cari.tarif(PONTIANAK, HARI, dicari("Air Mineral SNI 3553:2015")).isi()).allMatch(b -> b.layanan().equals("SERTIFIKASI")).extracting(b -> b.nama() + " " + b.jumlah())
            .containsExactlyInAnyOrder("Sertifikasi Awal 13500000", "Sertifikasi Ulang 12500000", "Surveilan 5150000");
    }

    private void ganti(String jumlah, LocalDate mulai) {
        tarif.ganti(PONTIANAK, SasaranTarif.parameter(id), new TarifBaru(new BigDecimal(jumlah), "per sampel", "PP 54/2021", "II.A.1", mulai), "admin.ptk");
    }

    private BigDecimal berlaku(LocalDate hari) {
        return tarif.tarif(List.of(id), hari).get(id).jumlah();
    }

    private static PermintaanHalaman dicari(String kata) {
        return new PermintaanHalaman(kata, null, false, 1, 10);
    }
}
