package id.laju.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.berkas.BacaPdf;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SuratPermohonanMaafTest {

    private static SuratPermohonanMaaf surat(int potong, Penanda penanda) {
        return new SuratPermohonanMaaf("Pontianak", LocalDate.of(2027, 3, 1), new Pihak("PT Kapuas Segar Lestari", "Jalan Adisucipto Km 9\nKubu Raya", "Yohanes Lim"), "sertifikasi produk", "LS00047",
            LocalDate.of(2027, 2, 22), LocalDate.of(2027, 3, 1), potong, "Standar pelayanan, butir 10 huruf g", penanda);
    }

    @Test
    @Tag("HLP-017")
    void theLetterNamesTheOrderBothDaysAndWhatIsGivenBack() throws Exception {
        byte[] pdf = Cetakan.pdf(surat(1, SuratPenawaranTest.KEPALA), "B/PM-1/BSKJI/BSPJI-Pontianak/MS/III/2027");
        assertThat(BacaPdf.teks(pdf).replaceAll("\\s+", " ")).contains("B/PM-1/BSKJI/BSPJI-Pontianak/MS/III/2027", "LS00047", "22 Februari 2027", "1 Maret 2027", "1 hari kerja lebih cepat", "butir 10 huruf g",
            "tidak perlu ditunjukkan", "diterbitkan oleh sistem LAJU atas nama", "Dr. Siti Rahma", "tanpa tanda tangan", "dengan kode QR pada surat ini", "laju.example/verifikasi/7KQ2M9XW4TRD");
        assertThat(PdfA.keberatan(pdf)).isEmpty();
        assertThat(BacaPdf.teks(Cetakan.pdf(surat(0, null), "B/PM-2"))).contains("tanpa tanda tangan").doesNotContain("kompensasi", "Siti Rahma");
    }

    @Test
    void whatIsStillNotFinishedNamesNoDayOfCompletion() throws Exception {
        SuratPermohonanMaaf s = surat(1, null);
        SuratPermohonanMaaf belum = new SuratPermohonanMaaf(s.tempat(), s.tanggal(), s.kepada(), s.layanan(), s.order(), s.janji(), null, s.potongHari(), s.dasar(), s.penanda());
        assertThat(BacaPdf.teks(Cetakan.pdf(belum, "B/PM-3"))).contains("Belum; masih kami kerjakan", "22 Februari 2027");
    }
}
