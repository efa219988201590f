package id.laju.dokumen;

import java.util.List;
import java.util.Locale;

/** Words on a page of an SOP, in millimetres. @param putar turned by a quarter, around its middle */
public record TulisanSop(double x, double y, double lebar, double tinggi, List<String> baris, String kelas, boolean putar) {

    public String gaya() {
        return String.format(Locale.ROOT, "left: %.2fmm; top: %.2fmm; width: %.2fmm; height: %.2fmm;", x, y, lebar, tinggi);
    }
}
