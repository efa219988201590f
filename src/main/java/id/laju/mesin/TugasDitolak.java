package id.laju.mesin;

/** A task cannot be completed by this person or in this way, or somebody else was faster. Answered as HTTP 409. */
public class TugasDitolak extends RuntimeException {

    public TugasDitolak(String pesan) {
        super(pesan);
    }
}
