package id.laju.sertifikasi;

/** A letter of the tab Cetak Dokumen. @param surat null while it has no number yet */
public record BarisCetak(DokumenPerlu dokumen, SuratCetak surat) {

    /** Number and date come first, where it has them (CRT-021). */
    public boolean siap() {
        return surat != null || !dokumen.bernomor();
    }
}
