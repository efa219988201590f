package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which rows of the three belong together. */
class PencocokanHarianTest {

    private static final Instant SAAT = Instant.parse("2026-11-21T03:00:00Z");

    private static SisiUang sisi(String ntpn, String ntb, String kode, int jumlah) {
        return new SisiUang(1, ntpn, ntb, kode, BigDecimal.valueOf(jumlah), SAAT, false);
    }

    private static BarisHarian satu(SisiUang laju, SisiUang simponi, SisiUang bank) {
        List<BarisHarian> semua = new PencocokanHarian(daftar(laju), daftar(simponi), daftar(bank)).baris(Map.of());
        assertThat(semua).hasSize(1);
        return semua.get(0);
    }

    private static List<SisiUang> daftar(SisiUang s) {
        return s == null ? List.of() : List.of(s);
    }

    @Test
    void threeThatSayTheSameAgree() {
        assertThat(satu(sisi("N1", "7", "8", 10), sisi("N1", "7", "8", 10), sisi("N1", null, null, 10)).cocok()).isTrue();
    }

    @Test
    void aBankWithoutNtpnIsFoundByItsNumberOrByCodeAndAmount() {
        assertThat(satu(sisi("N1", "7", "8", 10), sisi("N1", "7", "8", 10), sisi(null, "7", null, 10)).cocok()).isTrue();
        assertThat(satu(sisi("N1", "7", "8", 10), sisi("N1", "7", "8", 10), sisi(null, "9", "8", 10)).cocok()).isTrue();
        assertThat(new PencocokanHarian(daftar(sisi("N1", "7", "8", 10)), List.of(), daftar(sisi(null, "9", "8", 11))).baris(Map.of())).as("another amount is another payment").hasSize(2);
    }

    @Test
    void aDoublePaymentOfOneCodeIsTwoPayments() {
        List<SisiUang> laju = List.of(sisi("N1", "7", "8", 10), sisi("N2", "9", "8", 10));
        List<BarisHarian> semua = new PencocokanHarian(laju, laju, List.of(sisi("N1", null, "8", 10), sisi(null, null, "8", 10))).baris(Map.of());
        assertThat(semua).hasSize(2).allMatch(BarisHarian::cocok);
    }

    @Test
    void whatDiffersIsNamed() {
        assertThat(satu(sisi("N1", "7", "8", 10), null, null).beda()).containsExactly("Tidak ada di berkas SIMPONI", "Tidak ada di rekening koran");
        assertThat(satu(null, sisi("N1", "7", "8", 10), sisi("N1", "7", "8", 11)).beda()).containsExactly("Belum tercatat di LAJU", "Jumlah berbeda");
        assertThat(satu(sisi("N1", "7", "8", 10), sisi("N1", "7", "9", 10), sisi("N1", "7", null, 10)).beda()).containsExactly("Kode billing berbeda");
    }

    @Test
    void theNewestFileCountsAndTheSameStatementTwiceIsOneRow() {
        List<SisiUang> simponi = List.of(sisi("N1", "7", "8", 11), sisi("N1", "7", "8", 10));
        List<SisiUang> bank = List.of(sisi(null, "5", null, 4), sisi(null, "5", null, 4));
        List<BarisHarian> semua = new PencocokanHarian(daftar(sisi("N1", "7", "8", 10)), simponi, bank).baris(Map.of());
        assertThat(semua).hasSize(2);
        assertThat(semua.get(0).beda()).containsExactly("Tidak ada di rekening koran");
        assertThat(semua.get(1).kunci()).isEqualTo("NTB 5");
    }

    @Test
    void oneNumberOfTheBankOnTwoPaymentsHidesNeither() {
        List<SisiUang> laju = List.of(sisi("N1", "7", "8", 10), sisi("N2", "7", "9", 20));
        List<SisiUang> bank = List.of(sisi(null, "7", "8", 10), sisi(null, "7", "9", 20), sisi(null, "7", null, 30), sisi(null, "7", null, 30));
        List<BarisHarian> semua = new PencocokanHarian(laju, laju, bank).baris(Map.of());
        assertThat(semua).hasSize(3);
        assertThat(semua.subList(0, 2)).allMatch(BarisHarian::cocok);
        assertThat(semua.get(2).kunci()).startsWith("NTB 7").contains("30");
        assertThat(new PencocokanHarian(List.of(), List.of(), List.of(sisi(null, "5", null, 4), sisi(null, "5", null, 6))).baris(Map.of())).hasSize(2);
    }

    @Test
    void aRowOfTwoOverlappingStatementsIsNoSecondPayment() {
        List<SisiUang> bank = List.of(sisi(null, null, "8", 10), sisi(null, null, "8", 10));
        assertThat(new PencocokanHarian(daftar(sisi("N1", "7", "8", 10)), daftar(sisi("N1", "7", "8", 10)), bank).baris(Map.of())).singleElement().matches(BarisHarian::cocok);
        List<SisiUang> denganNtb = List.of(sisi(null, "9", "8", 10), sisi(null, "9", "8", 10));
        assertThat(new PencocokanHarian(daftar(sisi("N1", "7", "8", 10)), daftar(sisi("N1", "7", "8", 10)), denganNtb).baris(Map.of())).singleElement().matches(BarisHarian::cocok);
    }
}
