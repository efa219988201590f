package id.laju.mesin;

/** Whoever keeps the models of their owners; told at each start, by every node. */
public interface PemilikModel {

    /** The program brings another model than the owner's newest one. It is not deployed. */
    void berbeda(VersiModel milik, byte[] dariProgram);

    /** All models of this start are in place. */
    void terpasang();
}
