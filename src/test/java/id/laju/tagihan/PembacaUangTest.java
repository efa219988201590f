package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ministry, the banks and Excel make of a table, and what is said when it is none. */
class PembacaUangTest {

    private static final Instant KINI = Instant.parse("2026-11-28T05:00:00Z");
    private final Pembaca simponi = new Pembaca(SumberBerkas.SIMPONI);
    private final Pembaca bank = new Pembaca(SumberBerkas.BANK);

    private record Pembaca(SumberBerkas sumber) {

        List<BarisUang> baca(byte[] isi) {
            return semua(isi).baris();
        }

        BacaanUang semua(byte[] isi) {
            return new PembacaUang(sumber, "bbspjikfk", AlurPembayaran.WIB, KINI).baca(isi);
        }
    }

    private static byte[] teks(String... baris) {
        return String.join("\n", baris).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "21-11-2026 10:15:00|715000|2026-11-21T10:15:00", "21/11/2026 10.15|Rp 715.000|2026-11-21T10:15:00", "2026-11-21 10:15:07|715.000,00|2026-11-21T10:15:07",
        "2026-11-21T10:15:07|715000.00|2026-11-21T10:15:07", "1/2/2026 9:05:00 WIB|'715,000.00'|2026-02-01T09:05:00", "21.11.2026 10:15:00.123|'715,000'|2026-11-21T10:15:00"})
    void amountsAndMomentsAreReadAsTheyAreWritten(String saat, String jumlah, LocalDateTime dibayar) {
        BarisUang b = simponi.baca(teks("NTPN;Jumlah;Tanggal Bayar;Kode Billing", "abcd123456789012;" + jumlah + ";" + saat + ";820261121 000001")).get(0);
        assertThat(b.alasan()).isNull();
        assertThat(b.jumlah()).isEqualByComparingTo("715000");
        assertThat(b.dibayarPada()).isEqualTo(dibayar.atZone(AlurPembayaran.WIB).toInstant());
        assertThat(b.ntpn()).isEqualTo("ABCD123456789012");
        assertThat(b.kodeBilling()).isEqualTo("820261121000001");
    }

    @Test
    void aColumnOfHoursBelongsToTheDay() {
        assertThat(simponi.baca(teks("Tgl Bayar,Jam,Kode Billing,NTPN,Nominal", "21-11-2026,23:59:59,820261121000001,ABCD123456789012,\"1,000\"")).get(0).dibayarPada())
            .isEqualTo(Instant.parse("2026-11-21T16:59:59Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21-11-2026", "31-02-2026 10:00:00", "kemarin", "29-11-2026 10:00:00", ""})
    void aMomentThatDecidesNothingIsRefusedWithItsReason(String saat) {
        BarisUang b = simponi.baca(teks("Kode Billing;NTPN;Jumlah;Tanggal Bayar", "820261121000001;ABCD123456789012;1000;" + saat)).get(0);
        assertThat(b.alasan()).containsAnyOf("Tanggal dan jam bayar tidak terbaca", "masa depan", "Isi tanggal dan jam");
        assertThat(b.isi()).contains("ABCD123456789012");
    }

    @Test
    void linesAreCountedAsTheFileCountsThem() {
        List<BarisUang> semua = simponi.baca(teks("LAPORAN", "", "Kode Billing;NTPN;Jumlah;Tanggal Bayar", "8;ABCD123456789012;1,5;x", "", "8;X;1000;21-11-2026 10:00:00", "Total;;1000;"));
        assertThat(semua).extracting(BarisUang::nomor).containsExactly(4, 6);
        assertThat(semua.get(0).alasan()).contains("rupiah bulat", "tidak terbaca");
        assertThat(semua.get(1).alasan()).contains("NTPN terdiri atas tepat 16");
    }

    @Test
    void aWorkbookIsReadLikeItsCsv() {
        PembayaranMasuk p = AlurPembayaran.bayaran("820261121000001", new BigDecimal("715000"), Instant.parse("2026-11-21T03:15:07Z"));
        BarisUang b = simponi.baca(BerkasUang.xlsx(List.of(p))).get(0);
        assertThat(b.alasan()).isNull();
        assertThat(b.nomor()).isEqualTo(4);
        assertThat(b.kodeBilling()).isEqualTo(p.kodeBilling());
        assertThat(b.jumlah()).isEqualByComparingTo(p.jumlah());
        assertThat(b.dibayarPada()).isEqualTo(p.dibayarPada());
        assertThat(simponi.baca(BerkasUang.xlsx(List.of(p)))).as("without the line of sums").hasSize(1);
    }

    @Test
    void aBankWritesCodeAndNtpnIntoItsDescription() {
        List<BarisUang> semua = bank.baca(teks("Tanggal;Keterangan;Kredit", "21-11-2026 10:15:00;MPN 820261121000001 NTPN ABCD123456789012;715.000,00", "21-11-2026 11:00:00;BIAYA ADM;5.000"));
        assertThat(semua.get(0).kodeBilling()).isEqualTo("820261121000001");
        assertThat(semua.get(0).ntpn()).isEqualTo("ABCD123456789012");
        assertThat(semua.get(1).alasan()).contains("NTPN, NTB, atau kode billing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tanggal;Keterangan;Debet;Kredit|21/11/2026;MPN 820261121000001;0,00;715.000,00|21/11/2026;BIAYA ADM;5.000,00;0,00",
        "Tanggal;Keterangan;Debit;Kredit|21/11/2026;MPN 820261121000001;;715.000|21/11/2026;TARIK TUNAI 820261121000001;715.000;",
        "Tanggal;Keterangan;Mutasi|21/11/2026;MPN 820261121000001;715,000.00 CR|21/11/2026;BIAYA ADM;5,000.00 DB",
        "Tanggal;Keterangan;Jumlah;D/K|21/11/2026;MPN 820261121000001;715.000;K|21/11/2026;PAJAK;5.000;D",
        "Tanggal;Keterangan;Jumlah|21/11/2026;MPN 820261121000001;715.000|21/11/2026;PAJAK;-5.000"})
    void moneyThatWentOutIsNoPayment(String kepala, String masuk, String keluar) {
        BacaanUang b = bank.semua(teks(kepala, masuk, keluar));
        assertThat(b.pengeluaran()).isEqualTo(1);
        assertThat(b.baris()).singleElement().satisfies(x -> {
            assertThat(x.alasan()).isNull();
            assertThat(x.jumlah()).isEqualByComparingTo("715000");
        });
        assertThatThrownBy(() -> bank.baca(teks(kepala, keluar))).isInstanceOf(IsianKeliru.class).hasMessageContaining("Semua barisnya pengeluaran");
    }

    @Test
    void anEmptyAmountIsABadRowAndNoExpense() {
        BacaanUang b = bank.semua(teks("Tanggal;Keterangan;Debet;Kredit", "21/11/2026;MPN 820261121000001;0;0"));
        assertThat(b.pengeluaran()).isZero();
        assertThat(b.baris().get(0).alasan()).contains("rupiah bulat");
        assertThat(simponi.semua(teks("Kode Billing;NTPN;Jumlah;Tanggal Bayar", "820261121000001;ABCD123456789012;-1000;21-11-2026 10:00:00")).baris().get(0).alasan()).contains("rupiah bulat");
    }

    @Test
    void aBankStatementNeedsNoHourAndSimponiDoes() {
        Instant hari = Instant.parse("2026-11-20T17:00:00Z");
        assertThat(bank.baca(teks("Tanggal;Keterangan;Kredit", "21/11/2026;MPN 820261121000001;715.000")).get(0)).satisfies(b -> {
            assertThat(b.alasan()).isNull();
            assertThat(b.dibayarPada()).as("the first moment of that day at the balai").isEqualTo(hari);
            assertThat(b.tanpaJam()).isTrue();
        });
        assertThat(bank.baca(teks("Tanggal;Keterangan;Kredit", "21/11/2026 00:00:00;MPN 820261121000001;715.000")).get(0).tanpaJam()).as("midnight that is written").isFalse();
        assertThat(bank.baca(teks("Tanggal;Keterangan;Kredit", "31/02/2026;MPN 820261121000001;715.000")).get(0).alasan()).contains("tidak terbaca");
        byte[] tanpaJam = BerkasUang.xlsx(List.of(AlurPembayaran.bayaran("820261121000001", new BigDecimal("715000"), hari)), "dd/mm/yyyy");
        assertThat(bank.baca(tanpaJam).get(0).dibayarPada()).isEqualTo(hari);
        assertThat(simponi.baca(tanpaJam).get(0).alasan()).as("midnight would be a guess").contains("Tanggal dan jam bayar tidak terbaca");
        assertThat(simponi.baca(BerkasUang.xlsx(List.of(AlurPembayaran.bayaran("820261121000001", new BigDecimal("715000"), hari)))).get(0).dibayarPada())
            .as("midnight that is written").isEqualTo(hari);
    }

    @Test
    void whatIsNoTableOfPaymentsIsSaidSo() {
        assertThatThrownBy(() -> simponi.baca(new byte[0])).isInstanceOf(IsianKeliru.class).hasMessageContaining("kosong");
        assertThatThrownBy(() -> simponi.baca(teks("%PDF-1.7"))).isInstanceOf(IsianKeliru.class).hasMessageContaining("PDF");
        assertThatThrownBy(() -> simponi.baca(teks("PK\u0003\u0004rusak"))).isInstanceOf(IsianKeliru.class).hasMessageContaining("Excel ini rusak");
        assertThatThrownBy(() -> simponi.baca(new byte[] {(byte) 0xD0, (byte) 0xCF, 1, 2})).isInstanceOf(IsianKeliru.class).hasMessageContaining(".xlsx");
        assertThatThrownBy(() -> simponi.baca(teks("Kode Billing;NTPN;Tanggal Bayar", "1;2;3"))).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang().get("file")).startsWith("Kolom Jumlah tidak ditemukan"));
        assertThatThrownBy(() -> simponi.baca(teks("Kode Billing;NTPN;Jumlah;Tanggal Bayar"))).hasMessageContaining("tidak ada satu pun");
    }
}
