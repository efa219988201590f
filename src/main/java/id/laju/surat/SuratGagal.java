package id.laju.surat;

/** The mail server did not take the mail. */
public class SuratGagal extends RuntimeException {

    SuratGagal(long id, String sebab) {
        super("Surat " + id + " belum terkirim: " + sebab);
    }
}
