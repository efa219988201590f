package id.laju.umum;

import java.io.Serializable;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/** A sentence for the page that follows an act: put into words when that page is shown, in the reader's language. */
public record Kabar(String kunci, List<Serializable> isi) implements MessageSourceResolvable, Serializable {

    /** @param isi what the sentence names: numbers, addresses */
    public static Kabar dari(String kunci, Serializable... isi) {
        return new Kabar(kunci, List.of(isi));
    }

    @Override
    public String[] getCodes() {
        return new String[] {kunci};
    }

    /** None, rather than empty ones, so that a sentence without is taken as it stands. */
    @Override
    public Object[] getArguments() {
        return isi.isEmpty() ? null : isi.toArray();
    }
}
