package id.laju.mesin;

/**
 * One fault of a proposed file, told so that the owner of the process can mend it.
 *
 * @param elemen id of the element as Modeler shows it; empty where the whole file is meant
 * @param nama   what people call the element; empty where it has no name
 */
public record TemuanModel(String berkas, String elemen, String nama, String alasan) {

    /** As one line, for mails and for Modeler. */
    public String kalimat() {
        String tempat = elemen.isEmpty() ? "" : ", elemen " + elemen + (nama.isEmpty() ? "" : " (" + nama + ")");
        return berkas + tempat + ": " + alasan;
    }
}
