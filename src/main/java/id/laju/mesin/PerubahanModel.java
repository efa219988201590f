package id.laju.mesin;

/**
 * One value to be written into a model; empty takes it away.
 *
 * @param elemen id of the step, or of the event that carries the timer
 * @param sifat  name of a property, or {@link #NAMA} or {@link #PEWAKTU}
 */
public record PerubahanModel(String elemen, String sifat, String nilai) {

    /** What stands on the picture. */
    public static final String NAMA = "nama";
    /** Its own timer, in ISO 8601. */
    public static final String PEWAKTU = "pewaktu";
}
