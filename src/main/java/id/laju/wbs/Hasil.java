package id.laju.wbs;

/** How a report ended, for the numbers that stay; a sentence in the talk says it ({@link KalimatWbs}). */
enum Hasil {

    SELESAI, TANPA_TANDA_TERIMA, DITARIK
}
