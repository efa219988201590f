/** Further documents that staff keep with an order (Tambah Data Lain): letters, minutes, photos; relies on berkas and permohonan. */
package id.laju.arsip;
