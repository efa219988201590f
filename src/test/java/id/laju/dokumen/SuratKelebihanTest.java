package id.laju.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.berkas.BacaPdf;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SuratKelebihanTest {

    static SuratKelebihan contoh(String rekening) {
        return new SuratKelebihan("Jakarta", LocalDate.of(2026, 11, 21), new Pihak("PT Argon Mulia", "Jl. Raya Bogor Km 26\nJakarta Timur 13740", "Ibu Rani"),
            "Peraturan Menteri Keuangan Nomor 206/PMK.02/2021", LocalDate.of(2026, 11, 18), "6F52D8N3DILD7777", LocalDate.of(2026, 11, 16), "820261116000001",
            new BigDecimal("480000"), new BigDecimal("15000"), "425289", "Transfer lebih besar daripada tagihan <uji>", "Kelebihan tersebut dikembalikan melalui KPPN.", rekening,
            SuratPenawaranTest.KEPALA);
    }

    @Test
    void anAddendumStatesTheAccountThatCountsAndNothingElse() throws Exception {
        byte[] pdf = Cetakan.pdf(new AdendumKelebihan("Jakarta", LocalDate.of(2026, 11, 28), new Pihak("PT Argon Mulia", "Jl. Raya Bogor Km 26", null), "B/12", LocalDate.of(2026, 11, 21),
            "Bank Contoh 1 a.n. PT Argon", "Bank Lain 2 a.n. PT Argon Mulia", null, LocalDate.of(2026, 11, 28), SuratPenawaranTest.KEPALA), "B/12/AD-1");
        assertThat(BacaPdf.teks(pdf)).contains("B/12/AD-1", "21 November 2026", "Bank Contoh 1", "Bank Lain 2", "Disetujui melalui aplikasi oleh", "Dr. Siti Rahma").doesNotContain("Alasan KPPN");
        assertThat(PdfA.keberatan(pdf)).isEmpty();
    }

    @Test
    @Tag("DOC-012")
    void theLetterNamesPaymentAmountReasonAndWhatBecomesOfIt() throws Exception {
        byte[] pdf = Cetakan.pdf(contoh("Bank Contoh 1234567890 a.n. PT Argon Mulia"), "B/12/BSKJI/BBSPJIKFK/KU/XI/2026");
        assertThat(BacaPdf.teks(pdf)).contains("B/12/BSKJI/BBSPJIKFK/KU/XI/2026", "PT Argon Mulia", "6F52D8N3DILD7777", "16 November 2026", "820261116000001", "Rp 480.000", "Rp 15.000",
            "lima belas ribu rupiah", "425289", "<uji>", "dikembalikan melalui KPPN", "Bank Contoh 1234567890", "Dr. Siti Rahma", "206/PMK.02/2021");
        assertThat(PdfA.keberatan(pdf)).isEmpty();
        assertThat(BacaPdf.teks(Cetakan.pdf(contoh(null), "B/12"))).doesNotContain("Rekening tujuan");
    }
}
