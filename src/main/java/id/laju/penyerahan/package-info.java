/** The end of an order: survey, downloads, Selesai Order by the customer or by a timer; relies on survei and surat. */
package id.laju.penyerahan;
