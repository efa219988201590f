package id.laju.berkas;

/** What becomes of a photo that is handed in. */
public enum OlahFoto { JADI_PDF, TETAP_FOTO }
