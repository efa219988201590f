package id.laju.dokumen;

/** DRAF, then DITANDATANGANI where a signature is asked for, then TERBIT; BATAL and DIGANTI are final. */
public enum StatusDokumen {

    DRAF, DITANDATANGANI, TERBIT, BATAL, DIGANTI;

    boolean belumTerbit() {
        return this == DRAF || this == DITANDATANGANI;
    }
}
