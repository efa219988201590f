/** The spine of a product certification: how its ends are told to the customer, and its file of fifteen papers. Relies on sertifikasi, audit and sertifikat. */
package id.laju.sertifikasiproduk;
