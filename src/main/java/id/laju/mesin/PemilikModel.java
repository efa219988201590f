package id.laju.mesin;

/** Whoever keeps the models of their owners; told at each start, by every node. */
public interface PemilikModel {

    /** Does this while nobody releases anything, in one transaction. */
    void bergiliran(Runnable kerja);

    /** The program brings another model than the owner's newest one, or than the variant that a satker gave up. It is not deployed. @param berkas what the program calls the file */
    void berbeda(VersiModel milik, String berkas, byte[] dariProgram);

    /** The program brought a new version of a shared model. @param berkas its name */
    void bersamaBerubah(String berkas);

    /** All models of this start are in place. */
    void terpasang();
}
