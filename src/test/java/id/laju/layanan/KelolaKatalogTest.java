package id.laju.layanan;

import static id.laju.layanan.UjiKatalog.HARI;
import static id.laju.layanan.UjiKatalog.KFK;
import static id.laju.layanan.UjiKatalog.PONTIANAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.laju.LajuTest;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Products, standards, laboratories, sample requirements and accredited scope, kept without SQL. */
@LajuTest
@Transactional
@RecordApplicationEvents
class KelolaKatalogTest {

    private static final String OLEH = "admin.ptk";
    private static final String GARAM = "Garam Konsumsi Beryodium";

    @Autowired
    ProdukService produk;
    @Autowired
    StandarService standar;
    @Autowired
    LabService lab;
    @Autowired
    LingkupService lingkup;
    @Autowired
    KeadaanAkreditasiService keadaan;
    @Autowired
    RentangService rentang;
    @Autowired
    LayananService layanan;
    @Autowired
    CariLayananService cari;
    @Autowired
    UjiKatalog katalog;
    @Autowired
    ApplicationEvents kabar;

    @Tag("ADM-021")
    @Test
    void aNewProductWithAStandardIsOfferedAtOnce() {
        long idStandar = katalog.standar(PONTIANAK, GARAM, "SNI 3556:2016");
        long id = produk.simpan(PONTIANAK, isian(null, "Garam Bahan Baku", labPangan(), List.of(idStandar, idStandar)), OLEH);

        assertThat(layanan.standar(PONTIANAK, id, HARI)).extracting(Standar::kode).containsExactly("TANPA", "SNI 3556:2016");
        assertThat(kabar.stream(PerubahanData.class)).singleElement().satisfies(k -> assertThat(k.objek()).isEqualTo("produk"));
    }

    @Test
    void twoProductsOfOneNameAreRefused() {
        assertThatThrownBy(() -> produk.simpan(PONTIANAK, isian(null, GARAM.toUpperCase(), labPangan(), List.of()), OLEH))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("nama"));
    }

    @Tag("ADM-024")
    @Test
    void aLaboratoryOfAnotherSatkerIsRefused() {
        long labKfk = lab.semua(KFK).get(0).id();

        assertThatThrownBy(() -> produk.simpan(PONTIANAK, isian(null, "Produk X", labKfk, List.of()), OLEH))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("labId"));
    }

    @Test
    void anInactiveProductIsNoLongerOffered() {
        long id = katalog.produk(PONTIANAK, GARAM);
        Produk lama = produk.ambil(PONTIANAK, id);
        produk.simpan(PONTIANAK, new ProdukIsian(id, GARAM, lama.namaEn(), lama.labId(), lama.persyaratanSampel(), 14, false,
            produk.standarIds(PONTIANAK, id)), OLEH);

        assertThat(layanan.produk(PONTIANAK)).extracting(Produk::nama).doesNotContain(GARAM);
    }

    @Test
    void aProductWithParametersCannotBeDeleted() {
        assertThatThrownBy(() -> produk.hapus(PONTIANAK, katalog.produk(PONTIANAK, GARAM), OLEH)).isInstanceOf(IsianKeliru.class);
    }

    @Tag("REQ-067")
    @Test
    void theChecklistIsReplacedInOrderWithoutEmptyLines() {
        long id = katalog.produk(PONTIANAK, GARAM);

        produk.simpanSyarat(PONTIANAK, id, List.of(baris("Jumlah cukup", true), baris(" ", true), baris("Foto dilampirkan", false)), OLEH);

        assertThat(layanan.syaratSampel(PONTIANAK, id)).extracting(SyaratSampel::isi, SyaratSampel::wajib)
            .containsExactly(tuple("Jumlah cukup", true), tuple("Foto dilampirkan", false));
    }

    @Tag("ADM-014")
    @Test
    void aStandardIsFoundByItsAliasAndDisappearsWhenItEnds() {
        long id = standar.simpan(PONTIANAK, new StandarIsian(null, "SNI 9999:2024", "Uji coba", List.of(" SNI lama ", ""), JenisStandar.UMUM,
            LocalDate.of(2024, 1, 1), null, null), OLEH);

        assertThat(cari.standar(PONTIANAK, dicari("sni LAMA")).isi()).extracting(BarisStandar::id).containsExactly(id);

        long garam = katalog.produk(PONTIANAK, GARAM);
        produk.simpan(PONTIANAK, isian(garam, GARAM, labPangan(), List.of(id)), OLEH);
        standar.simpan(PONTIANAK, new StandarIsian(id, "SNI 9999:2024", "Uji coba", List.of(), JenisStandar.UMUM, null, HARI.minusDays(1), null), OLEH);
        assertThat(layanan.standar(PONTIANAK, garam, HARI)).extracting(Standar::kode).containsExactly("TANPA");
    }

    @Tag("REQ-033")
    @Test
    void tanpaStandarUjiStaysWhatItIs() {
        long tanpa = katalog.standar(PONTIANAK, GARAM, "TANPA");

        assertThatThrownBy(() -> standar.hapus(PONTIANAK, tanpa, OLEH)).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> standar.simpan(PONTIANAK, new StandarIsian(tanpa, "TANPA", "Tanpa", List.of(), JenisStandar.UMUM, null, null, null), OLEH))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("jenis"));
    }

    @Tag("LAB-031")
    @Test
    void severalLaboratoriesAreKept() {
        lab.simpan(new Lab(null, PONTIANAK, "KAYU", "Laboratorium Kayu", true), OLEH);

        assertThat(lab.semua(PONTIANAK)).extracting(Lab::kode).contains("AIR", "LIMBAH", "UDARA", "KAYU");
        assertThatThrownBy(() -> lab.simpan(new Lab(null, PONTIANAK, "KAYU", "Lain", true), OLEH)).isInstanceOf(IsianKeliru.class);
    }

    @Test
    @Tag("LHU-025")
    void accreditationCountsOnlyOnTheDaysOnWhichItIsInForce() {
        long parameter = katalog.kadarAir();
        long id = lingkup.simpan(akreditasi(null, parameter), OLEH);
        assertThat(terakreditasi()).isTrue();
        assertThat(lingkup.berlaku(PONTIANAK, List.of(parameter), HARI)).hasSize(1);
        assertThat(lingkup.berlaku(PONTIANAK, List.of(parameter), HARI.plusYears(5))).isEmpty();

        keadaan.ubahLingkup(PONTIANAK, id, new IsianKeadaan(KeadaanAkreditasi.DIBEKUKAN, HARI.minusDays(10), "Surat KAN 1"), OLEH);
        keadaan.ubahLingkup(PONTIANAK, id, new IsianKeadaan(KeadaanAkreditasi.AKTIF, HARI.plusDays(10), "Surat KAN 2"), OLEH);
        assertThat(terakreditasi()).isFalse();
        assertThat(List.of(HARI.minusDays(11), HARI.minusDays(10), HARI.plusDays(9), HARI.plusDays(10))).extracting(h -> lingkup.berlaku(PONTIANAK, List.of(parameter), h).size())
            .as("frozen and thawed from a day on").containsExactly(1, 0, 0, 1);
        assertThat(cari.lingkup(PONTIANAK, HARI, dicari("dibekukan")).isi()).extracting(BarisLingkup::id).containsExactly(id);
        keadaan.ubahLingkup(PONTIANAK, id, new IsianKeadaan(KeadaanAkreditasi.AKTIF, HARI.minusDays(10), "Tanggal surat KAN 1 keliru"), OLEH);
        assertThat(terakreditasi()).as("a later entry of the same day corrects it").isTrue();
        assertThat(keadaan.lingkup(PONTIANAK, id)).extracting(KeadaanLingkup::alasan).containsExactly("Surat KAN 2", "Tanggal surat KAN 1 keliru", "Surat KAN 1");
    }

    @Test
    void aStateNeedsADayOfTheScopeAReasonAndAChange() {
        long id = lingkup.simpan(akreditasi(null, katalog.kadarAir()), OLEH);
        assertThatThrownBy(() -> keadaan.ubahLingkup(PONTIANAK, id, new IsianKeadaan(null, null, " "), OLEH))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("keadaanBaru", "sejak", "alasan"));
        assertThatThrownBy(() -> keadaan.ubahLingkup(PONTIANAK, id, new IsianKeadaan(KeadaanAkreditasi.DICABUT, LocalDate.of(2023, 12, 31), "x"), OLEH))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("sejak"));
        assertThatThrownBy(() -> keadaan.ubahLingkup(PONTIANAK, id, new IsianKeadaan(KeadaanAkreditasi.AKTIF, HARI, "x"), OLEH))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("keadaanBaru")).contains("sudah berlaku"));
        assertThatThrownBy(() -> keadaan.ubahLingkup(KFK, id, new IsianKeadaan(KeadaanAkreditasi.DICABUT, HARI, "x"), OLEH)).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void aCmcThatWasFrozenStillCountsForAnEarlierDay() {
        RentangUkur r = rentang.semua(KFK).stream().filter(x -> !rentang.cmcBerlaku(x.parameterId(), HARI).isEmpty()).findFirst().orElseThrow();
        for (Cmc c : rentang.cmcBerlaku(r.parameterId(), HARI)) {
            keadaan.ubahCmc(KFK, r.parameterId(), c.id(), new IsianKeadaan(KeadaanAkreditasi.DICABUT, HARI, "Surat KAN 3"), OLEH);
            assertThat(keadaan.cmc(KFK, r.parameterId(), c.id())).extracting(KeadaanLingkup::sejak).containsExactly(HARI);
        }
        assertThat(rentang.cmc(r.parameterId(), r.atas(), HARI.minusDays(1))).isPresent();
        assertThat(rentang.cmc(r.parameterId(), r.atas(), HARI)).isEmpty();
    }

    @Test
    @Tag("LHU-025")
    void thePickerMarksWhatIsAccreditedByTheMethodOfTheCatalogueOnly() {
        LingkupAkreditasi isian = akreditasi(null, katalog.kadarAir());
        LingkupAkreditasi lain = new LingkupAkreditasi(null, PONTIANAK, "LP-999-IDN", isian.parameterId(), isian.berlakuDari(), isian.berlakuSampai(),
            "Karl Fischer", null, null, null);
        lingkup.simpan(lain, OLEH);
        assertThat(terakreditasi()).isFalse();
        lingkup.simpan(isian, OLEH);
        assertThat(terakreditasi()).isTrue();
        assertThat(cari.lingkup(PONTIANAK, HARI, dicari("karl")).isi()).singleElement().satisfies(b -> assertThat(b.metodeKatalog()).isEqualTo("Gravimetri"));
    }

    @Test
    void aRangeHoldsItsEndsInItsOwnUnit() {
        LingkupAkreditasi l = new LingkupAkreditasi(1L, PONTIANAK, "LP-1", 1L, HARI, HARI, "SNI  01", new BigDecimal("0.10"), BigDecimal.TEN, "mg/L");
        assertThat(l.memuat(new BigDecimal("0.1"), "mg/l")).isTrue();
        assertThat(l.memuat(BigDecimal.TEN, " mg/L")).isTrue();
        assertThat(l.memuat(new BigDecimal("10.001"), "mg/L")).isFalse();
        assertThat(l.memuat(BigDecimal.ONE, "ug/L")).isFalse();
        assertThat(l.memuat(null, null)).isTrue();
        assertThat(l.denganMetode(" sni 01 ")).isTrue();
        assertThat(l.denganMetode(null)).isFalse();
    }

    @Tag("ADM-024")
    @Test
    void accreditationOfAnotherSatkersParameterIsRefused() {
        long milikKfk = layanan.pilihan(KFK, katalog.produk(KFK, "Cat Tembok"), katalog.standar(KFK, "Cat Tembok", "SNI 3564:2014"), HARI).get(0).id();

        assertThatThrownBy(() -> lingkup.simpan(akreditasi(null, milikKfk), OLEH))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("parameterId"));
    }

    @Tag("NAV-014")
    @Test
    void listsAreSearchedSortedAndCutIntoPages() {
        assertThat(cari.produk(KFK, dicari("drum")).isi()).extracting(BarisProduk::nama).containsExactly("Drum Logam B3", "Drum Plastik B3");
        var kedua = cari.produk(KFK, new PermintaanHalaman(null, "nama", true, 2, 10));
        assertThat(kedua.keterangan()).isEqualTo("Menampilkan 11 sampai 18 dari 18 data");
        assertThat(kedua.isi().get(kedua.isi().size() - 1).nama()).isEqualTo("Adhesive/roll tape");
        assertThat(cari.parameter(KFK, new SaringanParameter(katalog.produk(KFK, "Galon"), null, false), HARI, dicari("Ksilen")).isi())
            .singleElement().satisfies(b -> assertThat(b.produk()).isNull());
        assertThat(cari.parameter(KFK, new SaringanParameter(null, null, true), HARI, PermintaanHalaman.pertama()).jumlah()).isZero();
    }

    @Test
    void anUnknownSortColumnFallsBack() {
        assertThat(cari.standar(KFK, new PermintaanHalaman(null, "1; drop table standar", false, 1, 10)).isi()).isNotEmpty();
        assertThat(cari.tarif(KFK, HARI, new PermintaanHalaman("100%", "jumlah", true, 1, 10)).isi()).isEmpty();
    }

    private boolean terakreditasi() {
        return katalog.parameter(PONTIANAK, GARAM, "SNI 3556:2016", null, "Kadar air").terakreditasi();
    }

    private static LingkupAkreditasi akreditasi(Long id, Long parameter) {
        return new LingkupAkreditasi(id, PONTIANAK, "LP-999-IDN", parameter, LocalDate.of(2024, 1, 1), LocalDate.of(2028, 12, 31), null, null, null, null);
    }

    private long labPangan() {
        return lab.semua(PONTIANAK).stream().filter(l -> l.kode().equals("PANGAN")).findFirst().orElseThrow().id();
    }

    private static ProdukIsian isian(Long id, String nama, Long lab, List<Long> standar) {
        return new ProdukIsian(id, nama, null, lab, "1 kg", 14, true, standar);
    }

    private static SyaratSampel baris(String isi, boolean wajib) {
        return new SyaratSampel(null, 0, 0, isi, wajib);
    }

    private static PermintaanHalaman dicari(String kata) {
        return new PermintaanHalaman(kata, null, false, 1, 10);
    }
}
