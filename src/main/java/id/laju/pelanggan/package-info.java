/** Customers: organisations, their users, registration, activation, profile and passwords; relies on satker, staf, wilayah, surat, berkas. */
package id.laju.pelanggan;
