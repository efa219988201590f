package id.laju.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.berkas.BacaPdf;
import id.laju.dokumen.ContohUji.Hasil;
import id.laju.dokumen.ContohUji.Kelompok;
import id.laju.dokumen.ContohUji.Uraian;
import id.laju.dokumen.Lhu.Akreditasi;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("LHU-002")
class LhuTest {

    static final String NOMOR = "707/LHU/BBSPJIKFK/XI/2026";
    private static final Akreditasi KAN = new Akreditasi("KAN", "LP-123-IDN");
    private static final Penanda PLH = new Penanda("kepala.uji", Teks.dari("Plh. Kepala Balai", "Acting Head"), "Drs. Budi Santoso", "196905051994031002",
        Teks.dari("Surat B/55/BSKJI/XI/2026 tanggal 16 November 2026", "Letter B/55/BSKJI/XI/2026 dated 16 November 2026"));

    static Hasil timbal(boolean terakreditasi) {
        return new Hasil(Teks.dari("Timbal (Pb)", "Lead (Pb)"), Angka.dari("<", "0.0010"), Angka.dari("±", "0.0002"),
            Teks.dari("mg/kg"), "SNI 7323:2008", Angka.dari("≤", "0.01"), Teks.dari("Memenuhi", "Conforms"), terakreditasi, null);
    }

    static Hasil luar() {
        return new Hasil(Teks.dari("Migrasi ftalat", "Phthalate migration"), Angka.kata(Teks.dari("tidak terdeteksi", "not detected")), null,
            Teks.dari("µg/dm²"), "EN 1186", null, null, true, "PT Laboratorium Lain");
    }

    static Lhu lhu(Bahasa bahasa, Akreditasi akreditasi, boolean tanpaSimbol, Hasil... hasil) {
        ContohUji contoh = new ContohUji("0002/KMN/2026", "S-2611-0002", Teks.dari("Botol PET", "PET bottle"),
            List.of(new Uraian(Teks.dari("Merek", "Brand"), Teks.dari("Argon"), true), new Uraian(Teks.dari("Jumlah", "Quantity"), Teks.dari("10 buah", "10 pieces"), false)),
            Teks.dari("Baik, segel utuh", "Good, seal intact"), null, LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 18),
            List.of(new Kelompok(Teks.dari("Logam berat termigrasi", "Migrated heavy metals"), List.of(hasil))));
        return new Lhu(bahasa, "Jakarta", LocalDate.of(2026, 11, 21), "Laboratorium Kemasan", "Jl. Balai Kimia No. 1, Jakarta Timur", akreditasi,
            tanpaSimbol, new Pihak("PT Argon Mulia", "Jl. Raya Bogor Km 26", null), "2018/BBKK/UJI/XI/2026", List.of(contoh),
            Teks.dari("Sederhana: x ≤ batas dinyatakan memenuhi", "Simple acceptance: x ≤ limit conforms"), List.of(), List.of(), null, List.of(), PLH, FormatLhu.BAWAAN);
    }

    private static String teks(Lhu lhu) {
        return BacaPdf.teks(Cetakan.pdf(lhu, NOMOR)).replaceAll("[\\s\u00a0]+", " ");
    }

    @Test
    void anIndonesianReportCarriesEverythingThatIsAskedOfAReport() {
        assertThat(teks(lhu(Bahasa.INDONESIA, KAN, false, timbal(true), luar()))).contains("LAPORAN HASIL UJI", NOMOR, "Laboratorium Kemasan",
            "Jl. Balai Kimia No. 1", "PT Argon Mulia", "Jl. Raya Bogor Km 26", "2018/BBKK/UJI/XI/2026", "21 November 2026", "0002/KMN/2026", "S-2611-0002",
            "Botol PET", "Argon #", "Baik, segel utuh", "9 November 2026", "10 November 2026 s.d. 18 November 2026", "Timbal (Pb)", "< 0,0010",
            "± 0,0002", "mg/kg", "≤ 0,01", "SNI 7323:2008", "Memenuhi", "terdeteksi", "Sederhana: x ≤ batas", "Tidak ada",
            "hanya berlaku untuk sampel yang diuji", "Data diberikan oleh pelanggan", "PT Laboratorium Lain", "Plh. Kepala Balai",
            "Drs. Budi Santoso", "Surat B/55", "Ditandatangani secara elektronik", "Akhir laporan", "Halaman 1 dari", "/verifikasi/")
            .doesNotContain("Test method", "0.0010");
    }

    @Tag("LHU-023")
    @Tag("LHU-024")
    @Tag("DOC-013")
    @Test
    void anEnglishReportHasThePointAndNoIndonesianWords() {
        assertThat(teks(lhu(Bahasa.INGGRIS, KAN, false, timbal(true)))).contains("TEST REPORT", "PET bottle", "< 0.0010", "Lead (Pb)", "Test method",
            "Conforms", "Acting Head", "Mandate: Letter B/55/BSKJI/XI/2026 dated 16 November 2026", "The results relate only to the items tested", "End of report", "Page 1 of", "10 November 2026 to 18 November 2026")
            .doesNotContain("LAPORAN", "Metode uji", "Halaman", "Memenuhi");
    }

    @Tag("LHU-023")
    @Test
    void aBilingualReportSaysBothAndKeepsTheComma() {
        assertThat(teks(lhu(Bahasa.DWIBAHASA, KAN, false, timbal(true)))).contains("LAPORAN HASIL UJI", "TEST REPORT", "Metode uji", "Test method",
            "Timbal (Pb)", "Lead (Pb)", "< 0,0010", "Halaman 1 dari", "Page 1 of").doesNotContain("0.0010");
    }

    @Tag("LHU-024")
    @Test
    void aNumberIsNotPrintedWithBothDecimalSigns() {
        assertThat(Angka.kata(Teks.dari("2,5 × 10³", "2.5 × 10³")).tulis(Bahasa.DWIBAHASA).kedua(Bahasa.DWIBAHASA)).isNull();
        assertThat(Angka.kata(Teks.dari("2,5 × 10³", "2.5 × 10³")).tulis(Bahasa.INGGRIS).utama(Bahasa.INGGRIS)).isEqualTo("2.5 × 10³");
        assertThat(Angka.kata(Teks.dari("negatif", "negative")).tulis(Bahasa.DWIBAHASA).kedua(Bahasa.DWIBAHASA)).isEqualTo("negative");
    }

    @Tag("LHU-025")
    @Test
    void theAccreditationIsNamedOnlyWhenAtLeastOneLineIsInItsScope() {
        String nama = "terakreditasi KAN, nomor LP-123-IDN";
        assertThat(teks(lhu(Bahasa.INDONESIA, KAN, false, timbal(true)))).contains(nama).doesNotContain("Di luar lingkup");
        assertThat(teks(lhu(Bahasa.INDONESIA, KAN, false, timbal(true), timbal(false)))).contains(nama, "Timbal (Pb) *", "* Di luar lingkup akreditasi");
        assertThat(teks(lhu(Bahasa.INDONESIA, KAN, false, timbal(false)))).doesNotContain("terakreditasi", "Di luar lingkup");
        assertThat(teks(lhu(Bahasa.INDONESIA, KAN, true, timbal(true)))).doesNotContain("terakreditasi");
        assertThat(teks(lhu(Bahasa.INDONESIA, null, false, timbal(true)))).doesNotContain("terakreditasi");
    }

    @Test
    void aSubcontractedLineIsNeverCoveredByTheAccreditation() {
        assertThat(luar().terakreditasi()).isFalse();
        assertThat(teks(lhu(Bahasa.INDONESIA, KAN, false, luar()))).doesNotContain("terakreditasi").contains("Migrasi ftalat **");
    }

    @ParameterizedTest
    @EnumSource(Bahasa.class)
    void everyLanguageIsArchivalPdfAndNumberedOnEveryPage(Bahasa bahasa) throws Exception {
        Hasil[] banyak = IntStream.range(0, 60).mapToObj(i -> timbal(i % 2 == 0)).toArray(Hasil[]::new);
        byte[] pdf = Cetakan.pdf(lhu(bahasa, KAN, false, banyak), NOMOR);
        assertThat(PdfA.keberatan(pdf)).isEmpty();
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            int halaman = dokumen.getNumberOfPages();
            assertThat(halaman).isGreaterThan(2);
            for (int i = 1; i <= halaman; i++) {
                assertThat(halaman(dokumen, i)).contains(NOMOR, (bahasa.indonesia() ? "Halaman %d dari %d" : "Page %d of %d").formatted(i, halaman));
            }
        }
    }

    private static String halaman(PDDocument dokumen, int nomor) throws IOException {
        PDFTextStripper pembaca = new PDFTextStripper();
        pembaca.setSortByPosition(true);
        pembaca.setStartPage(nomor);
        pembaca.setEndPage(nomor);
        return pembaca.getText(dokumen);
    }
}
