package id.laju.kelebihan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.JenisBaris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dropped lines cost, by a table of cases (rules.md, section 3). */
class UangCoretanTest {

    /** Parameters 1, 2, ... of one sample with these prices, then the other lines; a zero leaves one out. */
    private static List<BarisPenawaran> penawaran(String harga, long khusus, long sertifikat, long diskon, long luar) {
        List<BarisPenawaran> baris = new ArrayList<>();
        for (String h : harga.split("\\+")) {
            baris.add(baris(baris.size() + 1, JenisBaris.PARAMETER, Long.parseLong(h)));
        }
        tambah(baris, JenisBaris.KHUSUS, khusus);
        tambah(baris, JenisBaris.SERTIFIKAT, sertifikat);
        tambah(baris, JenisBaris.DISKON, -diskon);
        tambah(baris, JenisBaris.LUAR, luar);
        return baris;
    }

    private static void tambah(List<BarisPenawaran> baris, JenisBaris jenis, long harga) {
        if (harga != 0) {
            baris.add(baris(baris.size() + 1, jenis, harga));
        }
    }

    private static BarisPenawaran baris(int urutan, JenisBaris jenis, long harga) {
        boolean parameter = jenis == JenisBaris.PARAMETER;
        return new BarisPenawaran(urutan, urutan, jenis, parameter ? 7L : null, parameter ? Long.valueOf(urutan) : null, null, null, "x", null, 1, BigDecimal.valueOf(harga), "PP 54/2021", null, null);
    }

    private static Set<Coretan> coretan(String nomor) {
        return nomor == null ? Set.of() : Stream.of(nomor.split(" ")).map(n -> new Coretan(7, Long.parseLong(n))).collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0} khusus {1} sertifikat {2} diskon {3}, dicoret {5}: {6}")
    @CsvSource({
        "100000+50000,      0,     0,      0,      0,       ,      0",
        "100000+50000,      0,     0,      0,      0,      2,  50000",
        "100000+50000,      0,     0,  15000,      0,      2,  45000",
        "100000+50000,      0,     0,  15000,      0,    1 2, 135000",
        "100000+50000,      0, 30000,      0,      0,      1, 100000",
        "100000+50000,      0, 30000,  18000,      0,      1,  90000",
        "100000+50000,      0, 30000,  18000,      0,    1 2, 162000",
        "100000+50000, -30000,     0,      0,      0,      1,  80000",
        "100000+50000,  30000,     0,      0,      0,      2,  60000",
        "100000+50000, -30000, 30000,  15000,      0,      1,  72000",
        "100000+50000,      0,     0, 150000,      0,      1,      0",
        "100000+50000,      0,     0, 150000,      0,    1 2,      0",
        "100000+50000,      0,     0,      0, 900000,    1 2, 150000",
        "1+1+1,             0,     0,      1,      0,      1,      1",
        "1+1+1,             0,     0,      1,      0,    1 2,      1",
        "1+1+1,             0,     0,      1,      0,  1 2 3,      2",
        "333333+333333+333334, 0,  0, 100000,      0,      1, 300000",
        "100000+0,          0,     0,      0,      0,      2,      0",
        "100000,       -100000,    0,      0,      0,      1,      0"
    })
    void theTariffOfWhatWasDroppedLessItsShareOfTheDiscount(String harga, long khusus, long sertifikat, long diskon, long luar, String dicoret, long uang) {
        assertThat(UangCoretan.hitung(penawaran(harga, khusus, sertifikat, diskon, luar), coretan(dicoret))).isEqualByComparingTo(BigDecimal.valueOf(uang));
    }

    @Test
    void whatIsDroppedOneByOneAddsUpToWhatTheOrderCost() {
        List<BarisPenawaran> baris = penawaran("98765+43210+11111+7", -1234, 50001, 33333, 400000);
        BigDecimal total = BigDecimal.valueOf(98765 + 43210 + 11111 + 7 - 1234 + 50001 - 33333);
        BigDecimal sebelumnya = BigDecimal.ZERO;
        for (String dicoret : List.of("2", "2 4", "2 4 1", "2 4 1 3")) {
            BigDecimal kini = UangCoretan.hitung(baris, coretan(dicoret));
            assertThat(kini).isGreaterThanOrEqualTo(sebelumnya).isLessThanOrEqualTo(total);
            sebelumnya = kini;
        }
        assertThat(sebelumnya).isEqualByComparingTo(total);
    }

    /** What of the price list is no parameter stays paid, and carries its share of the discount. */
    @Test
    void otherItemsOfThePriceListAreNotDroppedWithTheParameters() {
        List<BarisPenawaran> baris = new ArrayList<>(penawaran("100000+50000", 0, 0, 65000, 0));
        tambah(baris, JenisBaris.JASA, 500000);
        assertThat(UangCoretan.hitung(baris, coretan("1"))).isEqualByComparingTo("90000");
        assertThat(UangCoretan.hitung(baris, coretan("1 2"))).isEqualByComparingTo("135000");
    }
}
