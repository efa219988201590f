package id.laju.gladi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A way of a token over nodes that leave no trace.
 *
 * @param masuk before the node, else behind it
 * @param biaya events count more than flows, so that the plain way wins
 * @param lahir tokens that this way leaves behind. @param larut tokens that end by it. @param tetap the token itself stays as well
 * @param asal the free token of which the walker is a part at the end of the way
 */
record Jalan(String simpul, boolean masuk, int biaya, List<Token> lahir, Set<Token> larut, boolean tetap, Token asal) {

    static final int PERISTIWA = 10;

    static Jalan awal(String simpul, boolean masuk, int biaya, Token asal) {
        return new Jalan(simpul, masuk, biaya, List.of(), Set.of(), false, asal);
    }

    Jalan ke(String lain, boolean sebelum) {
        return new Jalan(lain, sebelum, biaya + 1, lahir, larut, tetap, asal);
    }

    Jalan melahirkan(Token t) {
        List<Token> semua = new ArrayList<>(lahir);
        semua.add(t);
        return new Jalan(simpul, masuk, biaya, semua, larut, tetap, asal);
    }

    Jalan melarutkan(Iterable<Token> lain) {
        Set<Token> semua = new LinkedHashSet<>(larut);
        lain.forEach(semua::add);
        return new Jalan(simpul, masuk, biaya, lahir.stream().filter(t -> !semua.contains(t)).toList(), semua, tetap, asal);
    }

    Jalan milik(Token lain) {
        return new Jalan(simpul, masuk, biaya, lahir, larut, tetap, lain);
    }

    Jalan menetap() {
        return new Jalan(simpul, masuk, biaya, lahir, larut, true, asal);
    }
}
