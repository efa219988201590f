package id.laju.gladi;

import java.util.Map;

/**
 * Where a part of a case stands in the graph.
 *
 * @param masuk about to enter the node; else it was there
 * @param bebas may go on from here again and again: once for each thing of a multi-instance, or for each call of a phase
 * @param asal the free token of which this one is a part
 */
record Token(int nomor, String simpul, boolean masuk, Map<String, Long> ids, boolean bebas, boolean batal, String keputusan, Token asal) {

    /** The free token of that sub-process, this one or one of those that it is a part of; null without. */
    Token bebasDi(String bagian) {
        for (Token x = this; x != null; x = x.asal) {
            if (x.simpul.equals(bagian)) {
                return x;
            }
        }
        return null;
    }

    boolean bagianDari(Token lain) {
        for (Token x = asal; x != null; x = x.asal) {
            if (x.equals(lain)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object lain) {
        return lain instanceof Token t && t.nomor == nomor;
    }

    @Override
    public int hashCode() {
        return nomor;
    }
}
