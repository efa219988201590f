package id.laju.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.satker.VersiInduk;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Two stores on one database stand for two nodes. */
@LajuTest
@Tag("SLA-009")
class GudangKalenderTest {

    private static final String SATKER = "bspji-palembang";
    private static final LocalDate SELASA = LocalDate.of(2027, 11, 23);

    @Autowired KalenderMapper mapper;
    @Autowired VersiInduk versi;
    @Autowired KalenderService service;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaksi;

    @AfterEach
    void sepertiSemula() {
        jdbc.update("delete from hari_libur where satker = ? and tanggal = ?", SATKER, SELASA);
    }

    @Test
    void aChangeOnOneNodeIsSeenByTheOtherAtOnce() {
        GudangKalender satu = new GudangKalender(mapper, versi);
        GudangKalender dua = new GudangKalender(mapper, versi);
        assertThat(satu.isi(SATKER).jam(SELASA)).isPresent();
        assertThat(dua.isi(SATKER).jam(SELASA)).isPresent();
        tambah();
        assertThat(satu.isi(SATKER).jam(SELASA)).isEmpty();
        assertThat(dua.isi(SATKER).jam(SELASA)).isEmpty();
    }

    @Test
    void withoutAChangeNothingIsReadAgain() {
        GudangKalender gudang = new GudangKalender(mapper, versi);
        assertThat(gudang.isi(SATKER)).isSameAs(gudang.isi(SATKER));
    }

    @Test
    void whatWasRolledBackIsForgottenEvenWhenTheNextChangeFollows() {
        GudangKalender gudang = new GudangKalender(mapper, versi);
        transaksi.executeWithoutResult(status -> {
            tambah();
            assertThat(gudang.isi(SATKER).jam(SELASA)).isEmpty();
            status.setRollbackOnly();
        });
        assertThat(gudang.isi(SATKER).jam(SELASA)).isPresent();
        jdbc.update("update kalender_tahun set dasar = dasar where tahun = 2027");
        assertThat(gudang.isi(SATKER).jam(SELASA)).isPresent();
    }

    @Test
    void aChangeByHandInTheDatabaseCountsToo() {
        GudangKalender gudang = new GudangKalender(mapper, versi);
        assertThat(gudang.isi(SATKER).jam(SELASA)).isPresent();
        jdbc.update("insert into hari_libur (satker, tanggal, nama, jenis) values (?, ?, 'Hari jadi', 'SATKER')", SATKER, SELASA);
        assertThat(gudang.isi(SATKER).jam(SELASA)).isEmpty();
    }

    private void tambah() {
        service.tambahLibur(HariLibur.baru(SATKER, SELASA, "Hari jadi", HariLibur.Jenis.SATKER, ""), "uji");
    }
}
