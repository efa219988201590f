package id.laju.pengujian;

import java.util.Collection;

/** Who does the work on a thing in the laboratory: analysts test samples, calibrators calibrate instruments (CAL-016). */
public enum Pelaksana {

    ANALIS("analis", "Analis", "menguji"), KALIBRATOR("kalibrator", "Kalibrator", "mengkalibrasi");

    private final String peran;
    private final String sebutan;
    private final String kerja;

    Pelaksana(String peran, String sebutan, String kerja) {
        this.peran = peran;
        this.sebutan = sebutan;
        this.kerja = kerja;
    }

    /** Instruments have no parameter but their calibration. */
    static Pelaksana dari(Collection<ParameterLab> isi) {
        return isi.stream().anyMatch(ParameterLab::kalibrasi) ? KALIBRATOR : ANALIS;
    }

    public String peran() {
        return peran;
    }

    /** With a capital letter, as the head of a column. */
    public String sebutan() {
        return sebutan;
    }

    /** Within a sentence. */
    String kata() {
        return peran;
    }

    /** What the person does, as a verb. */
    String kerja() {
        return kerja;
    }
}
