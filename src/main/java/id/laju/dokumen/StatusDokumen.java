package id.laju.dokumen;

/** DRAF, then DITANDATANGANI where a signature is asked for, then TERBIT; BATAL, DIAMANDEMEN and DIGANTI are final. */
public enum StatusDokumen {

    DRAF, DITANDATANGANI, TERBIT, BATAL, DIAMANDEMEN, DIGANTI;

    boolean berakhir() {
        return this == BATAL || this == DIAMANDEMEN || this == DIGANTI;
    }

    boolean belumTerbit() {
        return this == DRAF || this == DITANDATANGANI;
    }
}
