package id.laju.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.dokumen.TabelSop.Baris;
import id.laju.dokumen.TabelSop.Panah;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the model, nothing is drawn outside its place. */
class TataSopTest {

    private static TabelSop tabel(int lajur, int banyak, Random acak) {
        List<Baris> baris = new ArrayList<>();
        for (int i = 0; i < banyak; i++) {
            int n = i;
            List<Panah> panah = acak.ints(acak.nextInt(4), 0, banyak).mapToObj(ke -> new Panah(ke, acak.nextBoolean() ? "Dikembalikan" : "Ya")).toList();
            baris.add(new Baris(String.valueOf(n + 1), "Periksa " + "permohonan ".repeat(acak.nextInt(12)), acak.nextInt(lajur), SimbolSop.values()[acak.nextInt(4)], "Dokumen", "10 menit", "Hasil",
                "Kata".repeat(acak.nextInt(30)), panah));
        }
        return new TabelSop(IntStream.range(0, lajur).mapToObj(i -> "Penanggung jawab " + i).toList(), baris);
    }

    private static Stream<double[]> bentuk(TataSop.Halaman h) {
        return Stream.of(h.coretan().split(";")).filter(p -> p.matches("(kotak|oval|intan|lima) .*")).map(p -> Stream.of(p.split(" ")).skip(1).mapToDouble(Double::parseDouble).toArray());
    }

    @Test
    void symbolsAndConnectorsStayOnThePageAndEveryStepIsThere() {
        Random acak = new Random(20261129);
        for (int lajur = 1; lajur <= 18; lajur++) {
            TabelSop t = tabel(lajur, 5 + acak.nextInt(60), acak);
            List<TataSop.Halaman> semua = TataSop.dari(t);
            semua.forEach(h -> assertThat(bentuk(h)).allSatisfy(n -> {
                assertThat(n[0]).isBetween(0.0, KisiSop.LEBAR);
                assertThat(n[0] + n[2]).isBetween(0.0, KisiSop.LEBAR);
                assertThat(n[1] + n[3]).isBetween(0.0, TataSop.TINGGI + 1);
            }));
            assertThat(semua.stream().flatMap(h -> h.tulisan().stream()).filter(x -> x.kelas().equals("isi tengah")).flatMap(x -> x.baris().stream()))
                .containsAll(t.baris().stream().map(Baris::nomor).toList());
        }
    }

    @Test
    void wordsAreBrokenToTheWidthOfTheirCell() {
        assertThat(PenggalTeks.baris("Periksa dan rilis laporan", 200, 7, false)).containsExactly("Periksa dan rilis laporan");
        assertThat(PenggalTeks.baris("Pertanggungjawaban", 10, 7, false)).hasSizeGreaterThan(1).allSatisfy(b -> assertThat(PenggalTeks.lebar(b, 7, false)).isLessThanOrEqualTo(10));
        assertThat(PenggalTeks.baris("", 10, 7, false)).isEmpty();
    }
}
