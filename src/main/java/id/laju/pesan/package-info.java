/** Messages about a case between a customer and the roles of the balai that know customers; the laboratory, which works blind, has no part in them. Relies on permohonan, pemantauan and surat. */
package id.laju.pesan;
