package id.laju.sop;

/** The form of a connector in a drawing: straight, or bent once to three times, beginning level. */
final class RuasPanah {

    /** No connector may be narrower where it bends: its bends are said in parts of its width. */
    private static final double TERSEMPIT = 0.1;

    private RuasPanah() {
    }

    /** Left, upper, right and lower edge of the box between beginning and end, out of which bends may go. */
    static double[] kotak(double[] t) {
        double x = ujungX(t);
        double y = t[t.length - 1];
        return new double[] {Math.min(t[0], x), Math.min(t[1], y), Math.max(t[0], x), Math.max(t[1], y)};
    }

    static String bentuk(double[] t) {
        double[] k = kotak(t);
        String balik = (ujungX(t) < t[0] ? " flipH=\"1\"" : "") + (t[t.length - 1] < t[1] ? " flipV=\"1\"" : "");
        return letak(k[0], k[1], k[2], k[3]).replaceFirst("<a:xfrm", "<a:xfrm" + balik) + "<a:prstGeom prst=\"" + nama(t) + "\"><a:avLst>" + belok(t) + "</a:avLst></a:prstGeom>";
    }

    static String letak(double x1, double y1, double x2, double y2) {
        return "<a:xfrm><a:off x=\"%d\" y=\"%d\"/><a:ext cx=\"%d\" cy=\"%d\"/></a:xfrm>".formatted(emu(x1), emu(y1), emu(x2 - x1), emu(y2 - y1));
    }

    private static double ujungX(double[] t) {
        double x = t[t.length - 2];
        return t.length > 4 && Math.abs(x - t[0]) < TERSEMPIT ? t[0] + TERSEMPIT : x;
    }

    private static String nama(double[] t) {
        return t.length == 4 ? "straightConnector1" : "bentConnector" + (t.length / 2 - 1);
    }

    /** Where it bends, in hundred-thousandths of its width and of its height. */
    private static String belok(double[] t) {
        String pertama = t.length < 8 ? "" : geser("adj1", (t[2] - t[0]) / (ujungX(t) - t[0]));
        return pertama + (t.length < 10 ? "" : geser("adj2", (t[5] - t[1]) / (t[t.length - 1] - t[1])));
    }

    private static String geser(String apa, double bagian) {
        return "<a:gd name=\"%s\" fmla=\"val %d\"/>".formatted(apa, Math.round(bagian * 100000));
    }

    private static long emu(double mm) {
        return Math.round(mm * KisiBuku.EMU_PER_MM);
    }
}
