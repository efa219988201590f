/** Check of a request, its price, the numbered quotation and the customer's answer; relies on permohonan, layanan, dokumen, surat and mesin. */
package id.laju.penawaran;
