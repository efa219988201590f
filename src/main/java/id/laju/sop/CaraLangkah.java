package id.laju.sop;

/**
 * How a step appears in the SOP, where its owner decided otherwise than the drawing suggests: on the usual course, as a sub-step ("5a"), not at all, or, for a call, as a
 * reference to the SOP of what is called; or, at a balai, as the drawing suggests although all decided otherwise.
 */
enum CaraLangkah {

    UTAMA, SAMPING, TIDAK, ACUAN, GAMBAR
}
