/** Overpayments from the request to letter, refund or advance payment, and the ledger of advance payments; relies on tagihan, pelanggan, dokumen, lhu (who may sign), surat and mesin. */
package id.laju.kelebihan;
