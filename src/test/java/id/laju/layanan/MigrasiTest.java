package id.laju.layanan;

import static id.laju.layanan.UjiKatalog.BOTOL;
import static id.laju.layanan.UjiKatalog.BPOM;
import static id.laju.layanan.UjiKatalog.HARI;
import static id.laju.layanan.UjiKatalog.KFK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@LajuTest
class MigrasiTest {

    private static final String DINGIN = "20°C < T ≤ 40°C";
    private static final String SEJAM = "0,5 jam < t ≤ 1 jam";

    @Autowired
    MigrasiService migrasi;
    @Autowired
    UjiKatalog katalog;

    @Tag("REQ-039")
    @Test
    void theFoodListNamesTheSimulants() {
        assertThat(migrasi.tipePangan()).hasSize(14);
        assertThat(migrasi.tipePangan().get(0).simulan()).isEqualTo("Etanol 10%");
        assertThat(migrasi.tipePangan().get(0).panganOlahan()).contains("sirup gula", "madu");
        assertThat(migrasi.tipePangan()).allSatisfy(t -> assertThat(t.simulan()).isNotBlank());
    }

    @Tag("REQ-040")
    @Test
    void contactTimesFollowEachOtherWithoutGap() {
        assertThat(migrasi.waktuKontak()).extracting(KondisiKontak::label).startsWith("t ≤ 5 menit", "5 menit < t ≤ 0,5 jam", SEJAM,
            "1 jam < t ≤ 2 jam", "2 jam < t ≤ 4 jam", "4 jam < t ≤ 24 jam").endsWith("t > 30 hari").hasSize(9);
    }

    @Tag("REQ-041")
    @Test
    void contactTemperaturesFollowEachOtherWithoutGap() {
        assertThat(migrasi.suhuKontak()).extracting(KondisiKontak::label).startsWith("T ≤ 5°C", "5°C < T ≤ 20°C", DINGIN,
            "40°C < T ≤ 70°C", "70°C < T ≤ 100°C", "100°C < T ≤ 121°C").endsWith("T > 175°C").hasSize(10);
    }

    @Tag("REQ-042")
    @Tag("ADM-023")
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        I;      20°C < T ≤ 40°C;   t > 30 hari;            Simulan Etanol 10%
        II;     20°C < T ≤ 40°C;   t > 30 hari;            Simulan Asam Asetat 3%
        III;    T ≤ 5°C;           3 hari < t ≤ 30 hari;   Simulan Asam Asetat 3%|Simulan Minyak Nabati
        IV A;   5°C < T ≤ 20°C;    3 hari < t ≤ 30 hari;   Simulan Minyak Nabati
        IV B;   5°C < T ≤ 20°C;    3 hari < t ≤ 30 hari;   Simulan Etanol 50%
        VI C;   20°C < T ≤ 40°C;   t > 30 hari;            Simulan Etanol 20%|Simulan Etanol 50%
        VIII;   20°C < T ≤ 40°C;   t > 30 hari;            Simulan MPPO
        I;      100°C < T ≤ 121°C; 1 jam < t ≤ 2 jam;      Simulan Etanol 10%
        I;      100°C < T ≤ 121°C; 2 jam < t ≤ 4 jam;
        I;      121°C < T ≤ 130°C; t ≤ 5 menit;
        V;      150°C < T ≤ 175°C; 5 menit < t ≤ 0,5 jam;  Simulan Minyak Nabati
        V;      T > 175°C;         t ≤ 5 menit;
        """)
    void foodTimeAndTemperatureDecideTheSimulantsOfTotalMigration(String tipe, String suhu, String waktu, String harapan) {
        assertThat(namaDi("Migrasi Total", pilih(List.of(tipe), List.of(waktu), List.of(suhu))))
            .containsExactly(harapan == null ? new String[0] : harapan.split("\\|"));
    }

    @Tag("REQ-042")
    @Test
    void milkAndSoftDrinksGiveTheListOfTheOldSystem() {
        assertThat(nama(pilih(List.of("IV B", "VI B"), List.of(SEJAM), List.of(DINGIN)))).containsExactly(
            "Simulan Asam Asetat 3%", "Simulan Etanol 20%", "Simulan Etanol 50%",
            "Timbal (Pb)", "Kadmium (Cd)", "Raksa (Hg)", "Kromium Heksavalen (Cr6+)",
            "Simulan Heksana", "Simulan Ksilen",
            "Fraksi ekstrak kloroform setelah kontak dengan air suling", "Fraksi ekstrak kloroform setelah kontak dengan heptana",
            "Migrasi Phtalate (BBP, DEHP, DINP, DIDP, DBP, DOP)");
    }

    @Test
    void drySolidsNeedNeitherWaterNorHeptane() {
        assertThat(nama(pilih(List.of("VIII"), List.of(SEJAM), List.of(DINGIN)))).noneMatch(n -> n.startsWith("Fraksi ekstrak"));
    }

    @Tag("REQ-043")
    @Test
    void withoutAllThreeListsNothingIsOfferedAndNothingAccepted() {
        var tanpaSuhu = pilih(List.of("I"), List.of(SEJAM), List.of());

        assertThat(nama(tanpaSuhu)).isEmpty();
        assertThatThrownBy(() -> periksa(tanpaSuhu, "Simulan Etanol 10%"))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("suhuKontak"));
    }

    @Tag("REQ-042")
    @Test
    void aSimulantThatDoesNotFitIsRefusedEvenIfSent() {
        var pilihan = pilih(List.of("I"), List.of(SEJAM), List.of(DINGIN));

        assertThatThrownBy(() -> periksa(pilihan, "Simulan Etanol 50%")).isInstanceOf(IsianKeliru.class);
        assertThat(periksa(pilihan, "Simulan Etanol 10%")).extracting(PilihanParameter::nama).containsExactly("Simulan Etanol 10%");
    }

    private List<PilihanParameter> periksa(PilihanMigrasi pilihan, String parameter) {
        long id = katalog.parameter(KFK, BOTOL, BPOM, "Migrasi Total", parameter).id();
        return migrasi.periksaPilihan(KFK, katalog.produk(KFK, BOTOL), katalog.standar(KFK, BOTOL, BPOM), pilihan, List.of(id), HARI);
    }

    private PilihanMigrasi pilih(List<String> tipe, List<String> waktu, List<String> suhu) {
        return new PilihanMigrasi(
            migrasi.tipePangan().stream().filter(t -> tipe.contains(t.tipe())).map(TipePangan::id).toList(),
            id(migrasi.waktuKontak(), waktu), id(migrasi.suhuKontak(), suhu));
    }

    private static List<Integer> id(List<KondisiKontak> daftar, List<String> label) {
        return label.stream().map(l -> daftar.stream().filter(k -> k.label().equals(l)).findFirst().orElseThrow().id()).toList();
    }

    private Stream<PilihanParameter> ditawarkan(PilihanMigrasi pilihan) {
        return migrasi.parameterMigrasi(KFK, katalog.produk(KFK, BOTOL), katalog.standar(KFK, BOTOL, BPOM), pilihan, HARI).stream()
            .flatMap(k -> k.isi().stream());
    }

    private List<String> nama(PilihanMigrasi pilihan) {
        return ditawarkan(pilihan).map(PilihanParameter::nama).toList();
    }

    private List<String> namaDi(String kelompok, PilihanMigrasi pilihan) {
        return ditawarkan(pilihan).filter(p -> kelompok.equals(p.kelompok())).map(PilihanParameter::nama).toList();
    }
}
