package id.laju.dokumen;

/** A file inside a PDF/A-3, for machines to read. @param uraian what it is, for people who open the list of attachments */
public record LampiranDokumen(String nama, String mime, String uraian, byte[] isi) {
}
