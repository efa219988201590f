/** Certificates: who signs them; relies on sertifikasi. */
package id.laju.sertifikat;
