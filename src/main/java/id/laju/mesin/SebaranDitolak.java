package id.laju.mesin;

/** The engine did not take a deployment; what it said. */
public class SebaranDitolak extends RuntimeException {

    SebaranDitolak(RuntimeException sebab) {
        super(sebab.getMessage(), sebab);
    }
}
