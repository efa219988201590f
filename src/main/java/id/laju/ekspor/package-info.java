/** Every list of the application as a workbook, as PDF and on paper. Relies on the way all lists are drawn (fragments/tabel) and on dokumen. */
package id.laju.ekspor;
