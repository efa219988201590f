package id.laju.bantuan;

/** Something is asked, or something is missing in the catalogue. */
enum JenisTiket { PERTANYAAN, USULAN }
