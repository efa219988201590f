package id.laju.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Wherever a page ends, no signature and no end mark has the last page to itself. */
class HalamanTerakhirTest {

    private static final LocalDate TANGGAL = LocalDate.of(2027, 3, 21);
    private static final String TITIK = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static String baris(int banyak) {
        return IntStream.rangeClosed(1, banyak).mapToObj(n -> "Baris ke-" + n + ".").collect(Collectors.joining("\n"));
    }

    private static LaporanAudit laporan(int baris) {
        return new LaporanAudit(null, "LS00047", "PT Argon Mulia", "Jakarta", "Sertifikasi Awal, Tipe 1", "SNI 7276:2014", "Tangki", List.of("Pabrik"), List.of(), List.of("Sulistyo Nugroho (Ketua Tim)"), "pengambilan contoh",
            "20 Maret 2027", null, null, List.of(), "Memenuhi", "Contoh diambil.", baris(baris), "Sertifikat diberikan", "Sulistyo Nugroho", "Ketua Tim", "Jakarta", TANGGAL);
    }

    private static LembarKetidaksesuaian lks(int temuan, int kalimat) {
        List<LembarKetidaksesuaian.Baris> baris = IntStream.rangeClosed(1, temuan)
            .mapToObj(n -> new LembarKetidaksesuaian.Baris(n, "SNI ISO 9001:2015,\nklausul 7.1.5.2", "Timbangan pada lini pengisian belum dikalibrasi. ".repeat(kalimat), "Mayor", "Sulistyo Nugroho", "20 April 2027")).toList();
        return new LembarKetidaksesuaian(new Formulir("LSPro", "LSPr/FR-7.4.8", "02", TANGGAL), "LS00047", "PT Argon Mulia", "SNI 7276:2014, SNI ISO 9001:2015", "20 Maret 2027", "Sertifikasi Awal, Tipe 5", "Tangki air",
            List.of(new LembarKetidaksesuaian.Anggota("Sulistyo Nugroho", "Ketua Tim"), new LembarKetidaksesuaian.Anggota("Mirna Kusuma Dewi", "Evaluator"), new LembarKetidaksesuaian.Anggota("Galih Ramadhan", "PPC")),
            List.of(new LembarKetidaksesuaian.Jumlah("Kritis", 0), new LembarKetidaksesuaian.Jumlah("Mayor", temuan), new LembarKetidaksesuaian.Jumlah("Minor", 0), new LembarKetidaksesuaian.Jumlah("Observasi", 0)), baris,
            "Sulistyo Nugroho", "Ketua Tim", TITIK, "Budi Hartono", "Manajer Mutu", TITIK, null, "Jakarta", TANGGAL);
    }

    private static List<String> halaman(ModelDokumen m) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Cetakan.pdf(m, "LS00047/1"))) {
            PDFTextStripper baca = new PDFTextStripper();
            return IntStream.rangeClosed(1, pdf.getNumberOfPages()).mapToObj(n -> {
                baca.setStartPage(n);
                baca.setEndPage(n);
                try {
                    return baca.getText(pdf);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
        }
    }

    private static String terakhir(List<String> halaman) {
        return halaman.get(halaman.size() - 1);
    }

    @Test
    @Tag("CRT-053")
    void aReportTakesItsRecommendationAlongToThePageOfTheSignature() throws IOException {
        for (int n = 18; n < 48; n++) {
            assertThat(terakhir(halaman(laporan(n)))).as(n + " lines").contains("Sertifikat diberikan", "Ketua Tim", "Akhir dokumen");
        }
    }

    private static PemberitahuanAudit pemberitahuan(int kegiatan) {
        List<PemberitahuanAudit.Kegiatan> rencana = IntStream.rangeClosed(1, kegiatan).mapToObj(n -> new PemberitahuanAudit.Kegiatan("20 Maret 2027 09.00 WIB", "Kegiatan " + n, null, "Seluruh tim")).toList();
        List<BarisBiaya> biaya = List.of(new BarisBiaya(null, "Audit lapangan", "PP 54/2021", "hari", 2, BigDecimal.TEN), new BarisBiaya(null, "Pengambilan contoh", "PP 54/2021", "hari", 1, BigDecimal.TEN));
        return new PemberitahuanAudit(null, "Jakarta", TANGGAL, "PT Argon Mulia", "Jakarta", "audit", "LS00047", "Sertifikasi Awal", "Tipe 5", "SNI 7276:2014", "Tangki", List.of("Pabrik"), List.of(), "20 Maret 2027", "7/2027",
            List.of(new PemberitahuanAudit.Anggota("Sulistyo Nugroho", "Ketua Tim")), rencana, biaya, new BigDecimal(30), null, List.of(), BigDecimal.ZERO, null, null, SuratPenawaranTest.KEPALA);
    }

    @Test
    @Tag("CRT-044")
    void theSumOfTheCostsStandsBelowItsLines() throws IOException {
        for (int n = 8; n < 40; n++) {
            List<String> biaya = halaman(pemberitahuan(n)).stream().filter(h -> h.contains("Dasar tarif")).toList();
            assertThat(biaya).as(n + " activities").hasSize(1).first().asString().contains("Audit lapangan", "Pengambilan contoh", "Jumlah");
        }
    }

    @Test
    @Tag("CRT-049")
    void theSignaturesOfASheetStandBelowItsLastFinding() throws IOException {
        assertThat(halaman(lks(1, 1))).as("one finding").hasSize(1);
        assertThat(halaman(lks(1, 18)).get(0)).as("a long one begins on the first page").contains("klausul 7.1.5.2");
        for (int n = 2; n < 14; n++) {
            assertThat(terakhir(halaman(lks(n, 2)))).as(n + " findings").contains("klausul 7.1.5.2", "Manajer Mutu", "Akhir dokumen");
        }
    }
}
