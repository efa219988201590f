package id.laju.mesin;

import java.time.OffsetDateTime;

/**
 * A version of a process or of a decision table that the engine has.
 *
 * @param id of the definition
 * @param kunci id of the process or decision
 * @param satker whose variant it is; null: everybody's
 * @param berkas name of its file
 * @param sejak when it was deployed
 * @param dariProgram it came with the program, not by a release
 */
public record VersiModel(String id, String kunci, int versi, String satker, String berkas, String nama, OffsetDateTime sejak, boolean dariProgram) {

    /** What rows say of a step by everybody's model; none at all stands in those from before the models were told apart. */
    public static final String BERSAMA = "-";

    /** Whose model it is, as rows say it. */
    static String varian(String satker) {
        return satker == null ? BERSAMA : satker;
    }

    /** A decision table, not a process. */
    public boolean tabel() {
        return berkas.endsWith(".dmn");
    }

    /** What people call it: its name, or its id where it has none. */
    public String sebutan() {
        return nama == null || nama.isBlank() ? kunci : nama;
    }
}
