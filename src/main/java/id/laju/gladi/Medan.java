package id.laju.gladi;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a case is walked over.
 *
 * @param graf the model that is tried
 * @param lama the one by which the case ran; decisions that only this one asks for are known as well
 * @param token everything that the case consists of
 * @param dilewati calls that may be passed in silence
 */
record Medan(GrafModel graf, GrafModel lama, List<Token> token, Predicate<Simpul> dilewati) {

    /** A token is alone on its way: for what it waits for is not asked. */
    Medan sendirian() {
        return new Medan(graf, lama, List.of(), dilewati);
    }

    /** Without the walker and those that end on its way. */
    List<Token> lain(Jalan j, Token t) {
        return token.stream().filter(x -> !x.equals(t) && !j.larut().contains(x)).toList();
    }
}
