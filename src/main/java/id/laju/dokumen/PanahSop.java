package id.laju.dokumen;

/** An arrow of the flow chart, in millimetres. @param titik x and y in turn, from the beginning to the head; all its parts are level or upright */
public record PanahSop(BentukSop dari, BentukSop ke, double... titik) {
}
