package id.laju.kelas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.umum.IsianKeliru;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CHK-086")
class BacaSoalTest {

    @Test
    void readsQuestionChoicesAndKeyFromATablePastedWithTabs() {
        List<IsianSoal> soal = BacaSoal.tempelan("Pertanyaan\tA\tB\tKunci\nBerapa klausul ISO 9001?\t7\t10\tB\n\nApa itu PDCA?\tSiklus\tAlat\tStandar\tA\n", Tahap.PRE);
        assertThat(soal).extracting(IsianSoal::teks).containsExactly("Berapa klausul ISO 9001?", "Apa itu PDCA?");
        assertThat(soal.get(0).jadi(1, Tahap.PRE, 1).kunci()).isEqualTo(2);
        assertThat(soal.get(1).daftar()).containsExactly("Siklus", "Alat", "Standar");
    }

    @Test
    void namesEveryBadRowWithItsNumberAndTakesNothing() {
        assertThatThrownBy(() -> BacaSoal.tempelan("Satu?;Ya;Tidak;A\nDua?;Ya;Tidak;C\nTiga?;Ya;A", Tahap.POST)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("tempelan"))
            .contains("Baris 2: Kunci jawaban harus huruf salah satu pilihan", "Baris 3: Tulis dua sampai lima pilihan", "Tidak ada soal yang disimpan").doesNotContain("Baris 1"));
    }

    @Test
    void readsAnEvaluationOfScalesAndWords() {
        List<IsianSoal> soal = BacaSoal.tempelan("Instruktur menguasai materi; skala\nSaran; uraian\nTempat nyaman", Tahap.EVALUASI);
        assertThat(soal).extracting(s -> s.jadi(1, Tahap.EVALUASI, 1).uraian()).containsExactly(false, true, false);
        assertThatThrownBy(() -> BacaSoal.tempelan("Instruktur; bintang", Tahap.EVALUASI)).hasMessageContaining("Baris 1: Jenis pertanyaan evaluasi");
    }

    @Test
    void readsAWorkbookAndRefusesWhatIsNone() throws IOException {
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        try (Workbook buku = new Workbook(isi, "uji", "1.0")) {
            var lembar = buku.newWorksheet("Soal");
            String[][] sel = {{"Pertanyaan", "A", "B", "C", "Kunci"}, {"Warna langit?", "Biru", "Hijau", "Merah", "A"}};
            for (int b = 0; b < sel.length; b++) {
                for (int k = 0; k < sel[b].length; k++) {
                    lembar.value(b, k, sel[b][k]);
                }
            }
        }
        assertThat(BacaSoal.buku(isi.toByteArray(), Tahap.PRE)).extracting(IsianSoal::teks).containsExactly("Warna langit?");
        assertThatThrownBy(() -> BacaSoal.buku("bukan excel".getBytes(), Tahap.PRE)).isInstanceOf(IsianKeliru.class).hasMessageContaining("bukan buku Excel");
    }
}
