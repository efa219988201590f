/** Mails to customers and staff: written from templates, kept in an outbox, sent by SMTP when it is configured; relies on satker. */
package id.laju.surat;
