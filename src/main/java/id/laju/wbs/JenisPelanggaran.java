package id.laju.wbs;

/** Kinds of violations, for the numbers that stay. */
enum JenisPelanggaran {
    GRATIFIKASI, KORUPSI, BENTURAN_KEPENTINGAN, PEMALSUAN, PELAYANAN, PERILAKU, LAIN
}
