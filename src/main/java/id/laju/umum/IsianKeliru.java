package id.laju.umum;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Input that a person can correct: which field, and an Indonesian sentence that says what to do. */
public class IsianKeliru extends RuntimeException {

    private final Map<String, String> bidang;

    /** Something that belongs to no single field. */
    public IsianKeliru(String pesan) {
        this(pesan, Map.of());
    }

    public IsianKeliru(String pesan, Map<String, String> bidang) {
        super(pesan);
        this.bidang = Collections.unmodifiableMap(new LinkedHashMap<>(bidang));
    }

    public static IsianKeliru pada(String bidang, String kalimat) {
        return new IsianKeliru(kalimat, Map.of(bidang, kalimat));
    }

    /** The general sentence, to be shown above the form. */
    public String pesan() {
        return getMessage();
    }

    /** Field name to sentence, in the order of the form. */
    public Map<String, String> bidang() {
        return bidang;
    }
}
