/** The desk: questions and wishes with their tickets, praise and suggestions, and answers to what is asked often; relies on pelanggan, permohonan, surat and berkas. */
package id.laju.bantuan;
