/**
 * Documents of a balai: rendered from templates to PDF/A, signed with the signer's own key, issued, never changed, publicly verifiable.
 * Relies on berkas, satker and staf; the features that want a document call it.
 */
package id.laju.dokumen;
