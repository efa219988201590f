package id.laju.mesin;

/** Somebody wants to check own work. The message says so in Indonesian and names the step. */
public class TidakIndependen extends RuntimeException {

    public TidakIndependen(String pesan) {
        super(pesan);
    }
}
