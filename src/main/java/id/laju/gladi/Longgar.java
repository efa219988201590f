package id.laju.gladi;

import java.util.function.Predicate;

/** What is not asked for while looking. @param keputusan any answer of a gateway. @param tercatat also over steps that leave a trace, where this says so. @param tanpaMenunggu joins and ends of parts do not wait for the others */
record Longgar(boolean keputusan, Predicate<Simpul> tercatat, boolean tanpaMenunggu) {

    static final Longgar TIDAK = new Longgar(false, s -> false, false);
    static final Longgar KEPUTUSAN = new Longgar(true, s -> false, false);
    static final Longgar TANPA_MENUNGGU = new Longgar(false, s -> false, true);

    Longgar tidakMenunggu() {
        return new Longgar(keputusan, tercatat, true);
    }
}
