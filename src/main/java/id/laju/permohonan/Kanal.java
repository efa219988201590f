package id.laju.permohonan;

import java.util.List;
import java.util.stream.Stream;

/** How a request reached the balai (REQ-004). All but the first are typed by CS for the customer. */
public enum Kanal {
    DARING("Daring"), LOKET("Loket"), SURAT("Surat"), SUREL("E-mail"), POS("Pos");

    private final String label;

    Kanal(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static List<Kanal> olehCs() {
        return Stream.of(values()).filter(k -> k != DARING).toList();
    }
}
