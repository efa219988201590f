package id.laju.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.umum.Rupiah;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacaBillingTest {

    private static final String[] BILLING = {"KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", "DIREKTORAT JENDERAL ANGGARAN",
        "PENERIMAAN NEGARA BUKAN PAJAK (PNBP)", "Kode Billing\t: 820230219088292", "Tanggal Billing\t: 19-02-2023 10:15:30",
        "Tanggal Kedaluwarsa\t: 26-02-2023 10:15:30", "Tanggal Bayar\t: -", "Bank/Pos Bayar\t: -", "Channel Bayar\t: -",
        "Nama Wajib Setor/Wajib Bayar\t: PT ARGON MULIA", "Kementerian/Lembaga\t: 019 - KEMENTERIAN PERINDUSTRIAN",
        "Unit Eselon I\t: 07 - BSKJI", "Satuan Kerja\t: 247228 - BBSPJIKFK", "Total Disetor\t: Rp. 1.234.000,00",
        "Terbilang\t: Satu Juta Dua Ratus Tiga Puluh Empat", "\tRibu Rupiah", "Status\t: Belum Dibayar", "NTB\t: -", "NTPN\t: -"};

    @Tag("BIL-006")
    @Test
    void everyFigureOfABillingIsFound() {
        BillingTerbaca b = BacaBilling.dari(ContohBerkas.pdf(BILLING));
        assertThat(b.kodeBilling()).isEqualTo("820230219088292");
        assertThat(b.tanggalBilling()).isEqualTo(LocalDateTime.of(2023, 2, 19, 10, 15, 30));
        assertThat(b.kedaluwarsa()).isEqualTo(LocalDateTime.of(2023, 2, 26, 10, 15, 30));
        assertThat(b.total()).isEqualByComparingTo("1234000");
        assertThat(b.terbilang()).isEqualTo("Satu Juta Dua Ratus Tiga Puluh Empat Ribu Rupiah");
        assertThat(b.nama()).isEqualTo("PT ARGON MULIA");
        assertThat(b.tanggalBayar()).isNull();
        assertThat(b.ntpn()).isNull();
        assertThat(b.ntb()).isNull();
        assertThat(b.catatan()).isEmpty();
    }

    @Tag("BIL-013")
    @Test
    void aReceiptAlsoGivesNtpnNtbAndTheMomentOfPayment() {
        BillingTerbaca b = BacaBilling.dari(ContohBerkas.pdf("BUKTI PENERIMAAN NEGARA", "NTPN : 6F52D8N3DILDJODR",
            "NTB : 000012345678", "Kode Billing : 820230219088292", "Tanggal Bayar : 20 Februari 2023 08:01:02",
            "Nama Penyetor : PT ARGON MULIA", "Jumlah Setoran : 1.234.000"));
        assertThat(b.ntpn()).isEqualTo("6F52D8N3DILDJODR");
        assertThat(b.ntb()).isEqualTo("000012345678");
        assertThat(b.tanggalBayar()).isEqualTo(LocalDateTime.of(2023, 2, 20, 8, 1, 2));
        assertThat(b.total()).isEqualByComparingTo("1234000");
        assertThat(b.nama()).isEqualTo("PT ARGON MULIA");
    }

    @Test
    void labelsMayStandBesideEachOtherOrAboveTheirValues() {
        BillingTerbaca b = BacaBilling.dariTeks("""
            Kode Billing : 820230219088292 Tanggal Billing : 19/02/2023
            Tanggal Kedaluwarsa
            26 Februari 2023
            Total Disetor : IDR 500.000
            Nama Wajib Bayar
            CV Status Baik""");
        assertThat(b.tanggalBilling()).isEqualTo(LocalDateTime.of(2023, 2, 19, 0, 0));
        assertThat(b.kedaluwarsa()).isEqualTo(LocalDateTime.of(2023, 2, 26, 23, 59, 59));
        assertThat(b.total()).isEqualByComparingTo("500000");
        assertThat(b.nama()).isEqualTo("CV Status Baik");
    }

    @Test
    void whatDoesNotFitTogetherIsSaid() {
        BillingTerbaca b = BacaBilling.dariTeks("""
            Kode Billing : 820230219088292
            Tanggal Billing : 20-02-2023 10:00:00
            Tanggal Kedaluwarsa : 19-02-2023 10:00:00
            Total Disetor : Rp 1.000.000
            Terbilang : dua juta rupiah""");
        assertThat(b.catatan()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(value = {"Kode Billing : 82023021908829", "Kode Billing : 8202302190882921", "Kode Billing : 82023O219088292",
        "Tanggal Billing : 31-02-2023", "Total Disetor : gratis", "NTPN : 6F52D8N3DILDJODRN", "''"})
    void whatIsNotThereIsNotGuessed(String teks) {
        BillingTerbaca b = BacaBilling.dariTeks(teks);
        assertThat(b).isEqualTo(new BillingTerbaca(null, null, null, null, null, null, null, null, null));
        assertThat(b.kosong()).isTrue();
    }

    @Test
    void anotherDocumentOrNoPdfAtAllIsEmpty() {
        assertThat(BacaBilling.dari(ContohBerkas.pdf("Faktur 123")).kosong()).isTrue();
        assertThat(BacaBilling.dari("not a PDF".getBytes(StandardCharsets.UTF_8)).kosong()).isTrue();
    }

    @Property
    void anyTextIsReadWithoutAnError(@ForAll String a, @ForAll String b) {
        assertThat(BacaBilling.dariTeks("Kode Billing" + a + "Total Disetor:" + b + "Tanggal Billing" + a)).isNotNull();
    }

    @Property
    void everyAmountThatIsPrintedIsRead(@ForAll @LongRange(min = 1000, max = 999_999_999_999L) long nilai) {
        String teks = "Total Disetor : " + Rupiah.tulis(BigDecimal.valueOf(nilai)) + ",00";
        assertThat(BacaBilling.dariTeks(teks).total()).isEqualByComparingTo(BigDecimal.valueOf(nilai));
    }
}
