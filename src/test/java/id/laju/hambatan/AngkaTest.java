package id.laju.hambatan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures, from steps made by hand; each test has a process of its own. */
@LajuTest
class AngkaTest {

    private static final String KFK = "bbspjikfk";
    private static final String PLG = "bspji-palembang";
    private static final Instant DARI = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant SAMPAI = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant KINI = Instant.parse("2026-04-10T00:00:00Z");
    private static final Instant MARET = Instant.parse("2026-03-10T03:00:00Z");
    private static final PermintaanHalaman SEMUA = new PermintaanHalaman(null, null, false, 1, 100);

    @Autowired HambatanMapper mapper;
    @Autowired LangkahBuatan buatan;

    private final String proses = "uji-hambatan-" + UUID.randomUUID();

    private SaringanHambatan saring(String... satker) {
        return new SaringanHambatan(proses, List.of(satker), null, null, DARI, SAMPAI, KINI);
    }

    private SaringanHambatan versi(int versi, String varian) {
        return new SaringanHambatan(proses, List.of(KFK, PLG), versi, varian, DARI, SAMPAI, KINI);
    }

    private Angka langkah(SaringanHambatan s, String elemen) {
        return mapper.langkah(s).stream().filter(a -> a.elemen().equals(elemen)).findFirst().orElseGet(() -> Angka.kosong(elemen, elemen, "userTask"));
    }

    private long banyak(String elemen, Bilangan b) {
        return mapper.kasus(saring(KFK), elemen, false, b, true, SEMUA).size();
    }

    @Test
    void theMiddleAndTheNinetiethOfWaitingAndWorking() {
        String kasus = buatan.kasus(KFK, "pengujian");
        for (long i = 1; i <= 11; i++) {
            buatan.selesai(kasus, proses, "userTask_a", MARET, i * 10, i);
        }
        assertThat(langkah(saring(KFK), "userTask_a")).satisfies(a -> {
            assertThat(a.langkah()).isEqualTo(11);
            assertThat(a.tunggu50()).isEqualTo(60);
            assertThat(a.tunggu90()).isEqualTo(100);
            assertThat(a.kerja50()).isEqualTo(6);
            assertThat(a.kerja90()).isEqualTo(10);
            assertThat(a.total50()).isEqualTo(66);
            assertThat(a.luar50()).isNull();
            assertThat(a.nama()).isEqualTo("Nama userTask_a");
        });
    }

    /** What ended before or after the period is not counted; what is open always is. */
    @Test
    void thePeriodIsThatOfTheEnd() {
        String kasus = buatan.kasus(KFK, "pengujian");
        buatan.selesai(kasus, proses, "userTask_a", DARI, 5, 5);
        buatan.selesai(kasus, proses, "userTask_a", DARI.minusSeconds(1), 500, 500);
        buatan.selesai(kasus, proses, "userTask_a", SAMPAI, 500, 500);
        buatan.terbuka(kasus, proses, "userTask_a", null);
        assertThat(langkah(saring(KFK), "userTask_a")).satisfies(a -> {
            assertThat(a.langkah()).isEqualTo(1);
            assertThat(a.tunggu90()).isEqualTo(5);
            assertThat(a.kasus()).isEqualTo(1);
            assertThat(a.terlama()).isNotNull();
        });
    }

    @Test
    void runningAndLateAreCasesAndEachOfThemIsListed() {
        String dua = buatan.kasus(KFK, "pengujian");
        buatan.terbuka(dua, proses, "userTask_a", KINI.minusSeconds(1));
        buatan.terbuka(dua, proses, "userTask_a", KINI.plusSeconds(1));
        buatan.terbuka(buatan.kasus(KFK, "pengujian"), proses, "userTask_a", KINI.plusSeconds(1));
        assertThat(langkah(saring(KFK), "userTask_a")).satisfies(a -> {
            assertThat(a.kasus()).isEqualTo(2);
            assertThat(a.terlambat()).isEqualTo(1);
        });
        assertThat(banyak("userTask_a", Bilangan.BERJALAN)).isEqualTo(3);
        assertThat(mapper.banyak(saring(KFK), "userTask_a", false, Bilangan.BERJALAN, SEMUA)).isEqualTo(3);
        assertThat(mapper.banyakKasus(saring(KFK), "userTask_a", false, Bilangan.BERJALAN, SEMUA)).isEqualTo(2);
        assertThat(mapper.kasus(saring(KFK), "userTask_a", false, Bilangan.TERLAMBAT, true, SEMUA)).extracting(BarisKasus::kasus).containsExactly(dua);
    }

    @Test
    void whatEndedLateAndWhatWasStoppedStandApart() {
        String kasus = buatan.kasus(KFK, "pengujian");
        buatan.baris(kasus, proses, 1, null, "userTask_a", "userTask", "balai", MARET.minusSeconds(5), MARET, false, 1L, 1L);
        buatan.baris(kasus, proses, 1, null, "userTask_a", "userTask", "balai", MARET.plusSeconds(5), MARET, false, 1L, 1L);
        buatan.baris(kasus, proses, 1, null, "userTask_a", "userTask", "balai", MARET.minusSeconds(5), MARET, true, 900L, 900L);
        assertThat(langkah(saring(KFK), "userTask_a")).satisfies(a -> {
            assertThat(a.langkah()).isEqualTo(2);
            assertThat(a.lewat()).isEqualTo(1);
            assertThat(a.dihentikan()).isEqualTo(1);
            assertThat(a.kerja90()).isEqualTo(1);
        });
        assertThat(banyak("userTask_a", Bilangan.SELESAI)).isEqualTo(2);
        assertThat(banyak("userTask_a", Bilangan.LEWAT)).isEqualTo(1);
        assertThat(banyak("userTask_a", Bilangan.DIHENTIKAN)).isEqualTo(1);
    }

    /** Nobody of the balai is slow because a customer thinks it over. */
    @Test
    void theTurnOfOthersIsATimeOfItsOwn() {
        String kasus = buatan.kasus(KFK, "pengujian");
        buatan.baris(kasus, proses, 1, null, "receiveTask_a", "receiveTask", "pelanggan", null, MARET, false, 700L, 0L);
        buatan.baris(kasus, proses, 1, null, "userTask_b", "userTask", "pihak ketiga", null, MARET, false, 30L, 50L);
        buatan.baris(kasus, proses, 1, null, "receiveTask_c", "receiveTask", "balai", null, MARET, false, 40L, 0L);
        assertThat(langkah(saring(KFK), "receiveTask_a")).satisfies(a -> {
            assertThat(a.luar50()).isEqualTo(700);
            assertThat(a.tunggu50()).isNull();
            assertThat(a.kerja50()).isNull();
        });
        assertThat(langkah(saring(KFK), "userTask_b")).satisfies(a -> {
            assertThat(a.luar50()).isEqualTo(80);
            assertThat(a.tunggu50()).isNull();
        });
        assertThat(langkah(saring(KFK), "receiveTask_c")).satisfies(a -> {
            assertThat(a.tunggu50()).isEqualTo(40);
            assertThat(a.kerja50()).as("nobody works while the balai waits for itself").isNull();
        });
    }

    @Test
    void eachSatkerCountsItsOwn() {
        buatan.selesai(buatan.kasus(KFK, "pengujian"), proses, "userTask_a", MARET, 10, 1);
        buatan.selesai(buatan.kasus(PLG, "pengujian"), proses, "userTask_a", MARET, 30, 1);
        assertThat(langkah(saring(KFK), "userTask_a").tunggu50()).isEqualTo(10);
        assertThat(langkah(saring(PLG), "userTask_a").tunggu50()).isEqualTo(30);
        assertThat(langkah(saring(KFK, PLG), "userTask_a").tunggu50()).isEqualTo(20);
    }

    /** Version 1 of a balai's own model is another model than version 1 of everybody's. */
    @Test
    void aVersionIsThatOfItsModel() {
        String kasus = buatan.kasus(PLG, "pengujian");
        buatan.baris(kasus, proses, 1, null, "userTask_a", "userTask", "balai", null, MARET, false, 10L, 1L);
        buatan.baris(kasus, proses, 1, PLG, "userTask_a", "userTask", "balai", null, MARET, false, 20L, 1L);
        buatan.baris(kasus, proses, 2, PLG, "userTask_a", "userTask", "balai", null, MARET, false, 70L, 1L);
        buatan.baris(kasus, proses, 2, "-", "userTask_a", "userTask", "balai", null, MARET, false, 900L, 1L);
        assertThat(langkah(versi(1, null), "userTask_a").tunggu50()).isEqualTo(10);
        assertThat(langkah(versi(2, null), "userTask_a").tunggu50()).as("everybody's, of the same number").isEqualTo(900);
        assertThat(langkah(versi(2, PLG), "userTask_a").tunggu50()).isEqualTo(70);
        assertThat(langkah(versi(3, PLG), "userTask_a").langkah()).isZero();
        assertThat(langkah(saring(PLG), "userTask_a").langkah()).isEqualTo(4);
    }

    @Test
    void ofAReportInItsCircleNothingIsCountedNorListed() {
        String kasus = buatan.kasus(KFK, "whistle-blowing");
        buatan.terbuka(kasus, proses, "userTask_a", KINI.minusSeconds(1));
        buatan.selesai(kasus, proses, "userTask_a", MARET, 10, 1);
        buatan.fase(kasus, proses, "callActivity_a", "lain", null, null);
        assertThat(mapper.langkah(saring(KFK))).isEmpty();
        assertThat(mapper.fase(saring(KFK))).isEmpty();
        assertThat(banyak("userTask_a", Bilangan.BERJALAN)).isZero();
        assertThat(banyak("userTask_a", Bilangan.SELESAI)).isZero();
        assertThat(mapper.proses(List.of(KFK), KINI)).extracting(HambatanMapper.Proses::proses).doesNotContain(proses);
    }

    /** A phase lasts from its call to its end; it is late where a step inside is, however deep. */
    @Test
    void aPhaseIsItsCall() {
        String kasus = buatan.kasus(KFK, "pengujian");
        String tepat = buatan.kasus(KFK, "pengujian");
        buatan.fase(kasus, proses, "callActivity_a", "uji-dalam-1", MARET, 100L);
        buatan.fase(kasus, proses, "callActivity_a", "uji-dalam-1", MARET, 300L);
        buatan.fase(kasus, proses, "callActivity_a", "uji-dalam-1", null, null);
        buatan.fase(kasus, "uji-dalam-1", "callActivity_b", "uji-dalam-2", null, null);
        buatan.terbuka(kasus, "uji-dalam-2", "userTask_z", KINI.minusSeconds(1));
        buatan.fase(tepat, proses, "callActivity_a", "uji-dalam-1", null, null);
        buatan.terbuka(tepat, "uji-dalam-1", "userTask_z", KINI.plusSeconds(1));
        assertThat(mapper.fase(saring(KFK))).singleElement().satisfies(a -> {
            assertThat(a.kasus()).isEqualTo(2);
            assertThat(a.terlambat()).isEqualTo(1);
            assertThat(a.langkah()).isEqualTo(2);
            assertThat(a.total50()).isEqualTo(200);
            assertThat(a.total90()).isEqualTo(280);
            assertThat(a.kerja50()).isNull();
        });
        assertThat(mapper.kasus(saring(KFK), "callActivity_a", true, Bilangan.TERLAMBAT, true, SEMUA)).extracting(BarisKasus::kasus).containsExactly(kasus);
        assertThat(mapper.kasus(saring(KFK), "callActivity_a", true, Bilangan.SELESAI, true, SEMUA)).extracting(BarisKasus::menitTotal).containsExactly(300L, 100L);
        assertThat(mapper.kasus(saring(KFK), "callActivity_a", true, Bilangan.LEWAT, true, SEMUA)).isEmpty();
    }

    @Test
    void theListSearchesSortsAndPages() {
        String satu = buatan.kasus(KFK, "pengujian");
        String dua = buatan.kasus(KFK, "pengujian");
        buatan.selesai(satu, proses, "userTask_a", MARET, 5, 20);
        buatan.selesai(dua, proses, "userTask_a", MARET, 10, 1);
        SaringanHambatan s = saring(KFK);
        assertThat(mapper.kasus(s, "userTask_a", false, Bilangan.SELESAI, true, SEMUA)).as("the longest first").extracting(BarisKasus::kasus).containsExactly(satu, dua);
        for (String urut : List.of("nomor", "dibuat", "tenggat", "selesai", "kerja", "total", "ngawur")) {
            assertThat(mapper.kasus(s, "userTask_a", false, Bilangan.SELESAI, false, new PermintaanHalaman(null, urut, true, 1, 100))).hasSize(2);
            assertThat(mapper.kasus(s, "callActivity_a", true, Bilangan.SELESAI, false, new PermintaanHalaman("x", urut, true, 1, 100))).isEmpty();
        }
        assertThat(mapper.kasus(s, "userTask_a", false, Bilangan.SELESAI, true, new PermintaanHalaman(null, "tunggu", true, 1, 100))).extracting(BarisKasus::kasus).containsExactly(dua, satu);
        assertThat(mapper.kasus(s, "userTask_a", false, Bilangan.SELESAI, true, new PermintaanHalaman(satu, null, false, 1, 100))).extracting(BarisKasus::kasus).containsExactly(satu);
        assertThat(mapper.kasus(s, "userTask_a", false, Bilangan.SELESAI, false, SEMUA)).as("the laboratory opens only cases with its samples").noneMatch(BarisKasus::dibuka);
        assertThat(mapper.kasus(s, "userTask_a", false, Bilangan.SELESAI, true, SEMUA)).allMatch(BarisKasus::dibuka);
    }
}
