package id.laju.mesin;

/** Element ids are {@code kind_phrase}; the phrase is the word that form, bean and test carry. */
final class NamaElemen {

    private NamaElemen() {
    }

    static String frasa(String elemen) {
        return elemen.substring(elemen.indexOf('_') + 1);
    }
}
