package id.laju.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.berkas.BacaPdf;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SuratPenawaranTest {

    static final Penanda KEPALA = new Penanda("kepala.uji", Teks.dari("Kepala Balai"), "Dr. Siti Rahma", "197001011995032001", null);

    static SuratPenawaran contoh() {
        return new SuratPenawaran("Jakarta", LocalDate.of(2026, 11, 21), "Penawaran biaya pengujian",
            new Pihak("PT Argon Mulia", "Jl. Raya Bogor Km 26\nJakarta Timur 13740", "Ibu Rani"), "POP-179", LocalDate.of(2026, 11, 19), null,
            List.of(new BarisBiaya("Botol PET: Logam berat termigrasi", "Timbal (Pb)", "PP 54/2021", "sampel", 2, new BigDecimal("240000")),
                new BarisBiaya("Botol PET: Logam berat termigrasi", "Kadmium (Cd) ≤ 0,1 µg/L <uji>", "PP 54/2021", "sampel", 1, new BigDecimal("242000")),
                new BarisBiaya(null, "Potongan", "Permenperin 19/2021", null, 1, new BigDecimal("-2000"))),
            List.of(), null, null, null, "14 hari kerja sejak sampel diterima", LocalDate.of(2026, 12, 21),
            List.of("Pembayaran melalui kode billing SIMPONI.", "Sisa sampel disimpan 30 hari."), KEPALA, false);
    }

    @Tag("DOC-001")
    @Tag("DOC-002")
    @Tag("DOC-012")
    @Test
    void theLetterNamesNumberAddresseeLinesTotalAndTerms() throws Exception {
        byte[] pdf = Cetakan.pdf(contoh(), "B/1234/BSKJI/BBSPJIKFK/MS/XI/2026");
        assertThat(BacaPdf.teks(pdf)).contains("B/1234/BSKJI/BBSPJIKFK/MS/XI/2026", "PT Argon Mulia", "Jl. Raya Bogor Km 26",
            "Kadmium (Cd) ≤ 0,1 µg/L", "<uji>", "480.000", "-2.000", "720.000", "tujuh ratus dua puluh ribu rupiah",
            "21 Desember 2026", "Sisa sampel disimpan 30 hari.", "Dr. Siti Rahma", "Halaman 1 dari 2", "Halaman 2 dari 2");
        assertThat(PdfA.keberatan(pdf)).isEmpty();
    }

    @Test
    void aHeadingNeverStandsAloneAtTheFootOfAPage() throws Exception {
        SuratPenawaran c = contoh();
        for (int pertama = 1; pertama <= 4; pertama++) {
            int batas = pertama;
            List<BarisBiaya> baris = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new BarisBiaya("Kelompok " + Math.max(i, batas), "Parameter " + i, "PP 54/2021", "sampel", 1, BigDecimal.TEN)).toList();
            byte[] pdf = Cetakan.pdf(new SuratPenawaran(c.tempat(), c.tanggal(), c.hal(), c.kepada(), c.nomorPermohonan(), c.tanggalPermohonan(), null,
                baris, List.of(), null, null, "7 Desember 2026 sampai 8 Desember 2026", c.waktuPenyelesaian(), c.berlakuSampai(), c.ketentuan(), KEPALA, false), "B/1");
            assertThat(halaman(pdf)).noneMatch(h -> h.strip().matches("(?s).*Kelompok \\d+"));
        }
    }

    private static List<String> halaman(byte[] pdf) throws IOException {
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            List<String> teks = new ArrayList<>();
            for (int i = 1; i <= dokumen.getNumberOfPages(); i++) {
                PDFTextStripper pembaca = new PDFTextStripper();
                pembaca.setStartPage(i);
                pembaca.setEndPage(i);
                teks.add(pembaca.getText(dokumen));
            }
            return teks;
        }
    }
}
