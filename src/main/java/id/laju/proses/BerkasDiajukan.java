package id.laju.proses;

/** What a file name says about a file of a proposal. */
final class BerkasDiajukan {

    private BerkasDiajukan() {
    }

    /** Id of what is in it: file and process, decision or form are called the same. */
    static String kunci(String nama) {
        String berkas = nama.substring(nama.lastIndexOf('/') + 1);
        return berkas.contains(".") ? berkas.substring(0, berkas.lastIndexOf('.')) : berkas;
    }
}
