package id.laju.metode;

/** A method that may be chosen for a parameter on some day, in the version of that day. */
public record MetodeBerlaku(long parameterId, long metodeId, String nomor, long versiId, String versi) {

    boolean bernomor(String dicari) {
        return dicari != null && nomor.equalsIgnoreCase(dicari.strip());
    }
}
