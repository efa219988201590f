package id.laju.dokumen;

/**
 * Answer to an uploaded file.
 *
 * @param dokumen    the document of which this is the very file; null for any other file
 * @param adaTanda   it carries an electronic signature
 * @param tandaUtuh  and nothing was changed since
 */
public record HasilPeriksaBerkas(WajahDokumen dokumen, boolean adaTanda, boolean tandaUtuh) {
}
