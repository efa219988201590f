/** People whom an order names, such as who is trained or examined; relies on permohonan, and on the service only through {@link id.laju.peserta.PesertaLayanan}. */
package id.laju.peserta;
