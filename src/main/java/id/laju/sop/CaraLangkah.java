package id.laju.sop;

import java.util.Arrays;

/**
 * How a step appears in the SOP, where its owner decided otherwise than the drawing suggests: on the usual course, as a sub-step ("5a"), not at all, or, for a call, as a
 * reference to the SOP of what is called; or, at a balai, as the drawing suggests although all decided otherwise.
 */
enum CaraLangkah {

    UTAMA, SAMPING, TIDAK, ACUAN, GAMBAR;

    /** @param nilai of the property in the model; any other than these says nothing */
    static CaraLangkah dariModel(String nilai) {
        return Arrays.stream(values()).filter(c -> c.name().equalsIgnoreCase(nilai)).findFirst().orElse(GAMBAR);
    }
}
