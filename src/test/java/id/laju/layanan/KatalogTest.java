package id.laju.layanan;

import static id.laju.layanan.UjiKatalog.BOTOL;
import static id.laju.layanan.UjiKatalog.BPOM;
import static id.laju.layanan.UjiKatalog.HARI;
import static id.laju.layanan.UjiKatalog.JEPANG;
import static id.laju.layanan.UjiKatalog.KFK;
import static id.laju.layanan.UjiKatalog.PALEMBANG;
import static id.laju.layanan.UjiKatalog.PONTIANAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.laju.LajuTest;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@LajuTest
class KatalogTest {

    @Autowired
    LayananService layanan;
    @Autowired
    UjiKatalog katalog;

    @Tag("QUO-015")
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        JEPANG, Logam berat termigrasi, Timbal (Pb), 240000
        JEPANG, Logam berat termigrasi, Kadmium (Cd), 242000
        JEPANG, Logam bahan, Timbal (Pb), 143000
        JEPANG, Logam bahan, Kadmium (Cd), 144000
        BPOM, Migrasi Total, Simulan Asam Asetat 3%, 589000
        BPOM, Migrasi Total, Simulan Etanol 20%, 588000
        BPOM, Migrasi Total, Simulan Etanol 50%, 656000
        BPOM, Logam berat termigrasi, Timbal (Pb), 240000
        BPOM, Logam berat termigrasi, Kadmium (Cd), 242000
        BPOM, Logam berat termigrasi, Raksa (Hg), 332000
        BPOM, Logam berat termigrasi, Kromium Heksavalen (Cr6+), 255000
        BPOM, -, Simulan Heksana, 168000
        BPOM, -, Simulan Ksilen, 185000
        BPOM, -, Fraksi ekstrak kloroform setelah kontak dengan air suling, 170000
        BPOM, -, Fraksi ekstrak kloroform setelah kontak dengan heptana, 625000
        BPOM, -, 'Migrasi Phtalate (BBP, DEHP, DINP, DIDP, DBP, DOP)', 2165000
        """)
    void theKnownTariffsOfBotolPet(String standar, String kelompok, String nama, BigDecimal rupiah) {
        String kode = standar.equals("BPOM") ? BPOM : JEPANG;

        assertThat(katalog.parameter(KFK, BOTOL, kode, kelompok, nama).tarif()).isEqualByComparingTo(rupiah);
    }

    @Test
    void theDomesticWastewaterLineOfPontianakCosts20000() {
        assertThat(katalog.parameter(PONTIANAK, "Air Limbah Domestik", "P.68/Menlhk/Setjen/Kum.1/8/2016", null, "pH").tarif())
            .isEqualByComparingTo("20000");
    }

    @Tag("ADM-021")
    @ParameterizedTest
    @ValueSource(strings = {"Adhesive/roll tape", "Aluminium Sulfat Cair", "Aluminium Sulfat Padat", "Asam Formiat", "Asam Klorida Teknis",
        "Asam Sulfat Teknis", BOTOL, "Cat Tembok", "Detergen Cuci Cair", "Detergen Serbuk", "Drum Logam B3", "Drum Plastik B3", "Galon",
        "Garam Konsumsi Beryodium", "Gelas", "Helm Kendaraan Bermotor Roda Dua", "Jerigen Plastik B3"})
    void everyProductOfTheOldSystemIsThere(String nama) {
        assertThat(layanan.produk(KFK)).extracting(Produk::nama).contains(nama);
    }

    @Tag("ADM-021")
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        bspji-pontianak; Air Mineral;             SNI 01-3553-2015
        bspji-pontianak; Air Limbah Domestik;     P.68/Menlhk/Setjen/Kum.1/8/2016
        bspji-pontianak; Biota Perairan;          TANPA
        bspji-pontianak; Pupuk Hayati Cair;       Komoditi / non Komoditi / Produk tanpa syarat mutu
        bspji-pontianak; Pupuk NPK Padat;         SNI 2803-2012
        bspji-pontianak; Garam Konsumsi Beryodium; SNI 3556:2016
        bspji-pontianak; Minyak Goreng Sawit;     SNI 7709:2019
        bspji-pontianak; Kopi Bubuk;              SNI 01-3542-2004
        bspji-palembang; Air Mineral;             SNI 01-3553-2015
        bspji-palembang; Minyak Goreng Sawit;     SNI 7709:2019
        bspji-palembang; Kopi Bubuk;              SNI 01-3542-2004
        bbspjikfk; Tangki air silinder vertikal - Polietilena (PE); SNI 7276:2014
        """)
    void everyProductOfTheOtherListsHasItsStandardByCodeOrAlias(String satker, String produk, String standar) {
        assertThat(layanan.standar(satker, katalog.produk(satker, produk), HARI))
            .anyMatch(s -> s.kode().equals(standar) || s.alias().contains(standar));
    }

    @Test
    void theFormulasOfNpkFertilizerAreNamed() {
        assertThat(layanan.ambilProduk(PONTIANAK, katalog.produk(PONTIANAK, "Pupuk NPK Padat")).persyaratanSampel())
            .contains("13-6-27-4", "15-15-6-4", "12-12-17-2-TE");
    }

    @Tag("REQ-033")
    @Test
    void botolPetOffersItsFourStandards() {
        assertThat(layanan.standar(KFK, katalog.produk(KFK, BOTOL), HARI)).extracting(Standar::label).containsExactly(
            "Tanpa Standar Uji", "Commission Regulation (EU) No. 10/2011", JEPANG,
            "Peraturan BPOM No 20 Tahun 2019 tentang Kemasan Pangan");
    }

    @Tag("REQ-033")
    @Tag("REQ-036")
    @ParameterizedTest
    @ValueSource(strings = {KFK, PALEMBANG, PONTIANAK})
    void everyStandardOfEveryProductOffersSomethingToChoose(String satker) {
        for (Produk produk : layanan.produk(satker)) {
            List<Standar> standar = layanan.standar(satker, produk.id(), HARI);
            assertThat(standar.get(0).jenis()).isEqualTo(JenisStandar.TANPA_STANDAR);
            assertThat(standar).allSatisfy(s -> assertThat(layanan.pilihan(satker, produk.id(), s.id(), HARI))
                .as(produk.nama() + ", " + s.label()).anyMatch(PilihanParameter::bisaDipilih));
        }
    }

    @Tag("REQ-034")
    @Test
    void onlyTheMigrationStandardAsksForFoodFirst() {
        assertThat(layanan.standar(KFK, katalog.produk(KFK, BOTOL), HARI)).filteredOn(s -> s.jenis() == JenisStandar.BPOM_MIGRASI)
            .extracting(Standar::kode).containsExactly(BPOM);
    }

    @Tag("REQ-035")
    @Test
    void parametersStandUnderTheirHeadings() {
        List<KelompokParameter> kelompok = layanan.kelompokParameter(KFK, katalog.produk(KFK, BOTOL), katalog.standar(KFK, BOTOL, JEPANG), HARI);

        assertThat(kelompok).extracting(KelompokParameter::nama)
            .containsExactly("Logam berat termigrasi dengan simulan Asam Asetat 4% pada suhu 60°C selama 30 menit", "Logam bahan");
        assertThat(kelompok).allSatisfy(k -> assertThat(k.isi()).extracting(PilihanParameter::nama).containsExactly("Timbal (Pb)", "Kadmium (Cd)"));
    }

    @Tag("LAB-016")
    @Test
    void benthosAndPlanktonAreCountedAsOrganisms() {
        long produk = katalog.produk(PONTIANAK, "Biota Perairan");
        List<Long> ids = layanan.pilihan(PONTIANAK, produk, katalog.standar(PONTIANAK, "Biota Perairan", "TANPA"), HARI).stream()
            .map(PilihanParameter::id).toList();

        assertThat(layanan.parameter(PONTIANAK, ids)).extracting(ParameterUji::nama, ParameterUji::jenisHasil)
            .containsExactly(tuple("Bentos", JenisHasil.ORGANISME),
                tuple("Plankton", JenisHasil.ORGANISME));
    }

    @Tag("LAB-030")
    @Test
    void oneStandardHasSeveralSpellings() {
        assertThat(layanan.standar(PONTIANAK, katalog.produk(PONTIANAK, "Air Mineral"), HARI))
            .filteredOn(s -> s.kode().equals("SNI 3553:2015")).singleElement()
            .satisfies(s -> assertThat(s.alias()).contains("SNI 01-3553-2015"));
    }

    @Tag("REQ-067")
    @ParameterizedTest
    @ValueSource(strings = {KFK, PALEMBANG, PONTIANAK})
    void everyProductSaysWhatTheSampleMustBe(String satker) {
        assertThat(layanan.produk(satker)).allSatisfy(p -> {
            assertThat(p.persyaratanSampel()).isNotBlank();
            assertThat(layanan.syaratSampel(satker, p.id())).isNotEmpty();
        });
    }

    @Tag("REQ-036")
    @Test
    void nothingChosenIsRefused() {
        long produk = katalog.produk(KFK, BOTOL);
        long standar = katalog.standar(KFK, BOTOL, JEPANG);

        assertThatThrownBy(() -> layanan.periksaPilihan(KFK, produk, standar, List.of(), HARI))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("parameter"));
    }

    @Tag("REQ-054")
    @Test
    void aBlockedParameterCannotBeChosenAndSaysWhy() {
        PilihanParameter raksa = katalog.parameter(PONTIANAK, "Air Mineral", "SNI 3553:2015", "Cemaran logam", "Raksa (Hg)");
        long produk = katalog.produk(PONTIANAK, "Air Mineral");
        long standar = katalog.standar(PONTIANAK, "Air Mineral", "SNI 3553:2015");

        assertThat(raksa.bisaDipilih()).isFalse();
        assertThatThrownBy(() -> layanan.periksaPilihan(PONTIANAK, produk, standar, List.of(raksa.id()), HARI))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("mercury analyzer");
    }

    @Test
    void aParameterOfAnotherStandardIsRefused() {
        long asing = katalog.parameter(KFK, BOTOL, JEPANG, "Logam bahan", "Timbal (Pb)").id();
        long produk = katalog.produk(KFK, "Cat Tembok");
        long standar = katalog.standar(KFK, "Cat Tembok", "SNI 3564:2014");

        assertThatThrownBy(() -> layanan.periksaPilihan(KFK, produk, standar, List.of(asing), HARI)).isInstanceOf(IsianKeliru.class);
    }

    @Tag("ADM-024")
    @Test
    void anotherSatkersProductIsNotFound() {
        long milikKfk = katalog.produk(KFK, BOTOL);

        assertThatThrownBy(() -> layanan.standar(PONTIANAK, milikKfk, HARI)).isInstanceOf(TidakDitemukan.class);
        assertThat(layanan.parameter(PONTIANAK, List.of(katalog.parameter(KFK, BOTOL, JEPANG, "Logam bahan", "Timbal (Pb)").id()))).isEmpty();
    }
}
