/** Mails to customers and staff: written from templates, kept in an outbox, sent by SMTP when it is configured; relies on satker and berkas. */
package id.laju.surat;
