package id.laju.mesin;

/** Implemented by features whose model tells two kinds of cases in the words of one, such as complaints and appeals. */
public interface KataKasus {

    /** @param kalimat as the model or a page says it @return the same in the words for this case */
    String kata(String kasus, String kalimat);
}
