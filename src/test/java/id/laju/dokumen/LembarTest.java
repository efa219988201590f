package id.laju.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import id.laju.berkas.BacaPdf;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LembarTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static RincianTagihan rincian() {
        return new RincianTagihan("820261121088292", Instant.parse("2026-11-21T03:15:30Z"), Instant.parse("2026-11-28T03:15:30Z"), WIB,
            "PT ARGON MULIA", "019 - Kementerian Perindustrian", "07 - BSKJI", "247228 - BBSPJIKFK", "B/1234/XI/2026",
            List.of(new RincianTagihan.Setoran("Jasa pengujian", "425289", new BigDecimal("1234000"), null)));
    }

    private static String teks(byte[] pdf) {
        return BacaPdf.teks(pdf).replaceAll("\\s+", " ");
    }

    @Tag("DOC-001")
    @Tag("BIL-006")
    @Test
    void theBillSheetTellsWhatToPayAndThatItIsNotTheBilling() throws Exception {
        byte[] pdf = Cetakan.pdf(new InformasiTagihan(rincian(), "Belum dibayar"), "TAG-1");
        assertThat(teks(pdf)).contains("INFORMASI TAGIHAN", "820261121088292", "21 November 2026 pukul 10.15 WIB", "28 November 2026 pukul 10.15 WIB", "PT ARGON MULIA",
            "019 - Kementerian Perindustrian", "07 - BSKJI", "247228 - BBSPJIKFK", "425289",
            "1.234.000", "satu juta dua ratus tiga puluh empat ribu rupiah", "Belum dibayar",
            "bukan pengganti dokumen billing SIMPONI maupun Bukti Penerimaan Negara (BPN)").doesNotContain("KEMENTERIAN KEUANGAN");
        assertThat(PdfA.keberatan(pdf)).isEmpty();
    }

    @Tag("DOC-001")
    @Tag("BIL-006")
    @Test
    void theReceiptSheetTellsWhatWasPaidAndThatItIsNotTheBpn() throws Exception {
        byte[] pdf = Cetakan.pdf(new TandaTerima(rincian(), Instant.parse("2026-11-22T01:00:00Z"), "Bank Contoh", "ATM",
            "6F52D8N3DILDJODR", null, "2018/BBKK/UJI/XI/2026"), "TT-1");
        assertThat(teks(pdf)).contains("TANDA TERIMA PEMBAYARAN", "6F52D8N3DILDJODR", "22 November 2026 pukul 08.00 WIB", "Bank Contoh", "ATM", "PT ARGON MULIA",
            "1.234.000", "NTB : -", "2018/BBKK/UJI/XI/2026", "bukan pengganti dokumen billing SIMPONI maupun Bukti Penerimaan Negara (BPN)");
        assertThat(PdfA.keberatan(pdf)).isEmpty();
    }

    @Tag("DOC-001")
    @Test
    void theSampleReceiptListsEverySampleWithItsCondition() throws Exception {
        byte[] pdf = Cetakan.pdf(new TandaTerimaSampel("PT Argon Mulia", "POP-1", null, Instant.parse("2026-11-21T03:00:00Z"), WIB,
            "Rani", "Andi (CS)", "Rak sampel 3", List.of(new TandaTerimaSampel.Sampel("S-1", "0002/KMN/2026", "Botol PET", "10 buah", "Plastik", "Baik", null),
            new TandaTerimaSampel.Sampel("S-2", null, "Gelas 中文 🧪", "1", null, "Retak", "Diterima dengan catatan")), "Dikembalikan"), "S/1");
        assertThat(teks(pdf)).contains("Kemasan", "Catatan", "TANDA TERIMA SAMPEL", "S-1", "0002/KMN/2026", "menyusul", "Retak", "Diterima dengan", "Dikembalikan", "Nomor pra-order", "POP-1", "Tempat penyimpanan", "Rak sampel 3").doesNotContain("Nomor order");
        assertThat(PdfA.keberatan(pdf)).as("signs that the font does not have").isEmpty();
    }

    @Test
    void longNumbersDoNotBreakTheHeadingsOfTheSampleReceipt() throws Exception {
        byte[] pdf = Cetakan.pdf(new TandaTerimaSampel("PT Kapuas Segar Lestari", "POP-2", "00001", Instant.parse("2026-11-21T03:00:00Z"), WIB, null, "Olivia", "Rak 1",
            List.of(new TandaTerimaSampel.Sampel("PTK-00001/2026", "P.00001 - 2026", "Air Limbah Outlet 1 Merek Sungai Tipe Halus 250 g", "2 botol @ 1 L", null, "Utuh", null)), "-"), "S/1");
        assertThat(teks(pdf)).contains("No ID sampel", "Nama sampel", "Jumlah", "Kemasan", "Kondisi", "Catatan");
    }

    @Test
    void aLabelIsOnePagePerSampleAndItsBarCodeCanBeScanned() throws Exception {
        byte[] pdf = Cetakan.pdf(new LabelSampel(List.of(
            new LabelSampel.Label("0002/KMN/2026", "S-2611-0002", "Botol PET bening 600 ml", "21-11-2026", "Kemasan"),
            new LabelSampel.Label(null, "S-00001/2026", "Gelas, LOT-2611A, PP, Gelas, 220 mL, bening", "21-11-2026",
                "Laboratorium Mekanik dan Fisika"))), "label");
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            assertThat(dokumen.getNumberOfPages()).isEqualTo(2);
            assertThat(dokumen.getPage(0).getMediaBox().getWidth()).isBetween(198f, 199f);
            assertThat(pindai(dokumen, 0)).isEqualTo("0002/KMN/2026");
            assertThat(pindai(dokumen, 1)).isEqualTo("S-00001/2026");
        }
        assertThat(PdfA.keberatan(pdf)).isEmpty();
    }

    @Test
    void theQrCodeOfALetterLeadsToItsVerificationPage() throws Exception {
        try (PDDocument dokumen = Loader.loadPDF(Cetakan.pdf(SuratPenawaranTest.contoh(), "B/1"))) {
            assertThat(pindai(dokumen, 0)).isEqualTo("https://laju.example/verifikasi/7KQ2M9XW4TRD");
        }
    }

    private static String pindai(PDDocument dokumen, int halaman) throws Exception {
        LuminanceSource gambar = new BufferedImageLuminanceSource(new PDFRenderer(dokumen).renderImageWithDPI(halaman, 300));
        return new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(gambar)),
            Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    }
}
