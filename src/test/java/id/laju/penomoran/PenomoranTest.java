package id.laju.penomoran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@LajuTest
class PenomoranTest {

    private static final String SATKER = "bspji-palembang";

    @Autowired Penomoran penomoran;
    @Autowired PolaNomorService pola;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaksi;
    private final String jenis = DeretUji.jenis();

    @BeforeEach
    void deretBaru() {
        jam("2026-11-21T03:00:00Z");
        DeretUji.buka(pola, jenis, "{urut:3}/{bulanRomawi}/{tahun}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bbspjikfk | PENAWARAN | B/\\d+/BSKJI/BBSPJIKFK/MS/XI/2026",
        "bbspjikfk | ORDER | \\d+/BBKK/UJI/XI/2026",
        "bbspjikfk | NOMOR_ANALISA | \\d{4}/KMN/2026",
        "bspji-pontianak | PRA_ORDER | POP-\\d+",
        "bspji-pontianak | ORDER | \\d{5}",
        "bspji-pontianak | NOMOR_ANALISA | P\\.\\d{5} - 2026",
        "bspji-pontianak | LHU | \\d+/LP-BSPJI/PTK/XI/2026",
        "bspji-palembang | PENAWARAN | B/\\d+/BSKJI/BSPJI-Palembang/MS/XI/2026",
        "bspji-palembang | ID_SAMPEL | PLG-\\d{5}/2026"})
    @Tag("NUM-001") @Tag("NUM-004") @Tag("NUM-006") @Tag("NUM-007") @Tag("NUM-008") @Tag("NUM-009") @Tag("NUM-012") @Tag("NUM-021")
    @Tag("NUM-022")
    void bentukNomorPerSatker(String satker, String jenisNomor, String bentuk) {
        assertThat(penomoran.ambil(satker, jenisNomor, UUID.randomUUID().toString())).matches(bentuk);
    }

    @ParameterizedTest
    @CsvSource({"bbspjikfk", "bspji-palembang", "bspji-pontianak"})
    void everySatkerHasAPatternForEveryKindAndOneSubjectMayCarrySeveralKinds(String satker) {
        String subjek = UUID.randomUUID().toString();
        for (String jenisNomor : new String[] {JenisNomor.PRA_ORDER, JenisNomor.PENAWARAN, JenisNomor.ORDER, JenisNomor.ID_SAMPEL,
            JenisNomor.NOMOR_ANALISA, JenisNomor.LHU}) {
            String nomor = penomoran.ambil(satker, jenisNomor, subjek);
            assertThat(penomoran.cari(satker, jenisNomor, subjek)).hasValueSatisfying(n -> assertThat(n.nomor()).isEqualTo(nomor));
        }
    }

    @Test
    void theSameSubjectAlwaysHasTheSameNumber() {
        assertThat(penomoran.ambil(SATKER, jenis, "a")).isEqualTo("001/XI/2026");
        assertThat(penomoran.ambil(SATKER, jenis, "b")).isEqualTo("002/XI/2026");
        jam("2027-02-01T03:00:00Z");
        assertThat(penomoran.ambil(SATKER, jenis, "a")).isEqualTo("001/XI/2026");
    }

    @Test
    void aNewYearBeginsInTheZoneOfTheSatker() {
        penomoran.ambil(SATKER, jenis, "a");
        jam("2026-12-31T16:59:59Z");
        assertThat(penomoran.ambil(SATKER, jenis, "b")).isEqualTo("002/XII/2026");
        jam("2026-12-31T17:00:00Z");
        assertThat(penomoran.ambil(SATKER, jenis, "c")).isEqualTo("001/I/2027");
    }

    @Test
    void aSeriesThatNeverStartsAgainGoesOnInTheNewYear() {
        String terus = DeretUji.jenis();
        pola.simpan(PolaNomor.baru(SATKER, terus, "POP-{urut}", PolaNomor.Ulang.TIDAK_PERNAH, 179, LocalDate.of(2026, 11, 21)), "uji");
        assertThat(penomoran.ambil(SATKER, terus, "a")).isEqualTo("POP-179");
        jam("2027-02-01T03:00:00Z");
        assertThat(penomoran.ambil(SATKER, terus, "b")).isEqualTo("POP-180");
    }

    @Test
    void theNumberStaysWhenTheCallerIsRolledBackAndTheRetryReadsIt() {
        transaksi.executeWithoutResult(status -> {
            penomoran.ambil(SATKER, jenis, "a");
            status.setRollbackOnly();
        });
        assertThat(penomoran.ambil(SATKER, jenis, "b")).startsWith("002/");
        assertThat(penomoran.ambil(SATKER, jenis, "a")).startsWith("001/");
    }

    @Test
    void batalTetapDiRegisterDanTidakDipakaiLagi() {
        penomoran.ambil(SATKER, jenis, "a");
        penomoran.batal(SATKER, jenis, "a", "Dokumen salah");
        penomoran.batal(SATKER, jenis, "a", "sekali lagi");
        assertThat(penomoran.cari(SATKER, jenis, "a")).hasValueSatisfying(n -> {
            assertThat(n.batal()).isEqualTo(Instant.parse("2026-11-21T03:00:00Z"));
            assertThat(n.alasanBatal()).isEqualTo("Dokumen salah");
        });
        assertThatThrownBy(() -> penomoran.ambil(SATKER, jenis, "a")).isInstanceOf(IsianKeliru.class)
            .hasMessageContaining("001/XI/2026 sudah dibatalkan");
        assertThat(penomoran.ambil(SATKER, jenis, "b")).startsWith("002/");
    }

    @Test
    void batalGoesBackWithItsCaller() {
        penomoran.ambil(SATKER, jenis, "a");
        transaksi.executeWithoutResult(status -> {
            penomoran.batal(SATKER, jenis, "a", "Dokumen salah");
            status.setRollbackOnly();
        });
        assertThat(penomoran.ambil(SATKER, jenis, "a")).startsWith("001/");
    }

    @Test
    void batalTanpaNomorAtauTanpaAlasanDitolak() {
        assertThatThrownBy(() -> penomoran.batal(SATKER, jenis, "tidak ada", "salah")).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> penomoran.batal(SATKER, jenis, "a", " ")).isInstanceOf(IsianKeliru.class);
    }

    @Test
    void jenisTanpaPolaDitolakDenganKalimat() {
        assertThatThrownBy(() -> penomoran.ambil(SATKER, "BELUM_ADA", "a")).isInstanceOf(IsianKeliru.class)
            .hasMessageContaining("Pola nomor BELUM_ADA untuk bspji-palembang belum diatur");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "delete from nomor_register where jenis = ? | keeps every number",
        "update nomor_register set nomor = 'X' where jenis = ? | never changes a number",
        "update nomor_register set subjek = 'X' where jenis = ? | never changes a number"})
    void theDatabaseRefusesToTouchTheRegister(String sql, String sebab) {
        penomoran.ambil(SATKER, jenis, "a");
        assertThatThrownBy(() -> jdbc.update(sql, jenis)).isInstanceOf(DataAccessException.class).hasMessageContaining(sebab);
    }

    @Test
    void theRegisterIsNeverEmptied() {
        penomoran.ambil(SATKER, jenis, "a");
        assertThatThrownBy(() -> jdbc.execute("truncate nomor_register")).isInstanceOf(DataAccessException.class).hasMessageContaining("keeps every number");
    }

    @Test
    void aTextGivenBeforeIsNeverGivenAgain() {
        penomoran.ambil(SATKER, jenis, "a");
        pola.simpan(PolaNomor.baru(SATKER, jenis, "00{urut}/XI/2026", PolaNomor.Ulang.TIDAK_PERNAH, 1, LocalDate.of(2026, 11, 22)), "uji");
        jam("2026-11-22T03:00:00Z");
        assertThatThrownBy(() -> penomoran.ambil(SATKER, jenis, "b")).isInstanceOf(IsianKeliru.class)
            .hasMessageContaining("001/XI/2026 sudah pernah dipakai");
        assertThat(penomoran.cari(SATKER, jenis, "b")).isEmpty();
    }

    @Test
    void registerTerbaruDiAtasDanDapatDicari() {
        penomoran.ambil(SATKER, jenis, "a");
        penomoran.ambil(SATKER, jenis, "b");
        Halaman<NomorTerdaftar> semua = penomoran.register(SATKER, jenis, PermintaanHalaman.pertama());
        assertThat(semua.isi()).extracting(NomorTerdaftar::subjek).containsExactly("b", "a");
        assertThat(semua.jumlah()).isEqualTo(2);
        assertThat(penomoran.register(SATKER, jenis, new PermintaanHalaman("001", null, false, 1, 10)).isi())
            .extracting(NomorTerdaftar::nomor).containsExactly("001/XI/2026");
    }

    private static void jam(String saat) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(saat)));
    }
}
