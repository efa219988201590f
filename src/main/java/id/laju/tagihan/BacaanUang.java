package id.laju.tagihan;

import java.util.List;

/**
 * What a file of payments says.
 *
 * @param pengeluaran rows of a bank statement by which money went out; they are no payments and are left out
 */
record BacaanUang(List<BarisUang> baris, int pengeluaran) {
}
