package id.laju.pemeliharaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.pemeliharaan.AturanPemeliharaan.Aturan;
import id.laju.sertifikasi.Kegiatan;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When surveillances and the renewal of a certificate fall due. */
class JadwalTest {

    private static final Aturan TIPE_5 = new Aturan(12, 3, 6, 6, 3, 3, 1, 30, 90);
    private static final Aturan PERSON = new Aturan(0, 0, 6, 0, 0, 0, 1, 30, 60);
    private static final LocalDate TERBIT = LocalDate.parse("2022-11-02");
    private static final LocalDate BERAKHIR = LocalDate.parse("2026-11-01");

    private static Jadwal sesudah(int ke) {
        return Jadwal.berikut(TERBIT, BERAKHIR, TIPE_5, ke, TERBIT);
    }

    @Test
    @Tag("CRT-072")
    void threeSurveillancesAndThenTheRenewal() {
        LocalDate setahun = LocalDate.parse("2023-11-02");
        assertThat(sesudah(0)).isEqualTo(new Jadwal(1, Kegiatan.SURVEILAN, LocalDate.parse("2023-08-02"), setahun, setahun));
        assertThat(sesudah(2).jatuhTempo()).isEqualTo("2025-11-02");
        assertThat(sesudah(3)).isEqualTo(new Jadwal(4, Kegiatan.ULANG, LocalDate.parse("2026-05-01"), BERAKHIR, LocalDate.parse("2026-10-01")));
        assertThat(sesudah(4).kegiatan()).as("nothing follows the renewal but itself").isEqualTo(Kegiatan.ULANG);
    }

    @Test
    void anOldCertificateBeginsWithWhatIsStillAhead() {
        assertThat(Jadwal.berikut(TERBIT, BERAKHIR, TIPE_5, 0, LocalDate.parse("2024-11-02")).ke()).isEqualTo(2);
        assertThat(Jadwal.berikut(TERBIT, BERAKHIR, TIPE_5, 0, LocalDate.parse("2026-01-01")).kegiatan()).isEqualTo(Kegiatan.ULANG);
    }

    /** Brands were added to it: a new one in its place, from the day of its issue on. @param sudah surveillances that were kept */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "before the first was due, 1, 2023-09-15, 2, SURVEILAN, 2024-08-02, 2024-11-02, 2024-11-02",
        "after the first was due, 1, 2023-12-20, 2, SURVEILAN, 2024-08-02, 2024-11-02, 2024-11-02",
        "while the next is asked for, 1, 2024-10-01, 2, SURVEILAN, 2024-10-01, 2024-11-02, 2024-11-02",
        "not known which was kept, 0, 2023-12-20, 2, SURVEILAN, 2024-08-02, 2024-11-02, 2024-11-02",
        "in the last year, 3, 2025-12-20, 4, ULANG, 2026-05-01, 2026-11-01, 2026-10-01",
        "while the renewal is asked for, 3, 2026-05-20, 4, ULANG, 2026-05-20, 2026-11-01, 2026-10-01",
        "in the last month, 3, 2026-10-15, 4, ULANG, 2026-10-15, 2026-11-01, 2026-10-15"})
    @Tag("CRT-031")
    void oneThatAddsBrandsGoesOnInTheTimeOfTheFirst(String kapan, int sudah, LocalDate baru, int ke, Kegiatan kegiatan, LocalDate diingatkan, LocalDate jatuhTempo, LocalDate batas) {
        assertThat(Jadwal.berikut(TERBIT, BERAKHIR, TIPE_5, sudah, baru).tidakSebelum(baru)).as(kapan).isEqualTo(new Jadwal(ke, kegiatan, diingatkan, jatuhTempo, batas));
    }

    @Test
    void whoIsNotWatchedIsOnlyRenewed() {
        assertThat(Jadwal.berikut(TERBIT, LocalDate.parse("2025-11-01"), PERSON, 0, TERBIT)).isEqualTo(
            new Jadwal(1, Kegiatan.ULANG, LocalDate.parse("2025-05-01"), LocalDate.parse("2025-11-01"), LocalDate.parse("2025-10-01")));
    }
}
