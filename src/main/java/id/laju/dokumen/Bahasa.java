package id.laju.dokumen;

import java.util.Locale;

/** Language of a report (LHU-023). */
public enum Bahasa {

    INDONESIA, INGGRIS, DWIBAHASA;

    public boolean indonesia() {
        return this != INGGRIS;
    }

    public boolean inggris() {
        return this != INDONESIA;
    }

    /** A text in both languages is governed by the Indonesian one, so it has the decimal comma. */
    public char tandaDesimal() {
        return this == INGGRIS ? '.' : ',';
    }

    /** Of a sheet that is made for one reader. */
    public static Bahasa untuk(Locale pembaca) {
        return "en".equals(pembaca.getLanguage()) ? INGGRIS : INDONESIA;
    }

    /** For the lang attribute. */
    public String kode() {
        return this == INGGRIS ? "en" : "id";
    }
}
