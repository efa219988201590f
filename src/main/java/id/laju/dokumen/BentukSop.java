package id.laju.dokumen;

/**
 * A symbol of the flow chart, in millimetres.
 *
 * @param tulisan the number inside a connector; empty for a step
 * @param sebutan what it stands for, for who cannot see it
 */
public record BentukSop(SimbolSop simbol, double x, double y, double lebar, double tinggi, String tulisan, String sebutan) {

    private static final double DEKAT = 0.05;

    /** Which of its connection points lies there: 0 above, 1 left, 2 below, 3 right; -1 for none. */
    public int titikTemu(double px, double py) {
        if (sama(px, x + lebar / 2)) {
            return sama(py, y) ? 0 : sama(py, y + tinggi) ? 2 : -1;
        }
        return !sama(py, y + tinggi / 2) ? -1 : sama(px, x) ? 1 : sama(px, x + lebar) ? 3 : -1;
    }

    private static boolean sama(double a, double b) {
        return Math.abs(a - b) < DEKAT;
    }
}
