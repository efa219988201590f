package id.laju.layanan;

/**
 * This simulant fits this food, inside these contact times and temperatures; null means no bound.
 *
 * @param ditampilkan named in the column Simulan of the food list; the others are extraction tests of the material
 * @param dasar where the rule comes from
 */
public record AturanSimulan(Integer id, int tipeId, String simulan, boolean ditampilkan, Integer lebihDariMenit, Integer sampaiMenit,
                            Integer lebihDariC, Integer sampaiC, String dasar) {
}
