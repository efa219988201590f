/** Certification of products, green industry and management systems: what is asked for, which documents it needs, what was typed and handed in. */
package id.laju.sertifikasi;
