/** Certificates: who signs them; relies on sertifikasi, and on audit for the level of green industry. */
package id.laju.sertifikat;
