package id.laju.gladi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Where a case stands in a graph: its tokens, and the step that it did last. */
final class Kedudukan {

    private final GrafModel graf;
    private final Set<String> pembeda;
    private final List<Token> token = new ArrayList<>();
    private int nomor;
    private Jejak terakhir;

    /** At the beginning. @param berulang it is begun as often as the case called it */
    Kedudukan(GrafModel graf, Set<String> pembeda, boolean berulang) {
        this.graf = graf;
        this.pembeda = pembeda;
        graf.mulai(null).forEach(m -> token.add(new Token(++nomor, m.id(), true, Map.of(), berulang, false, null, null)));
    }

    /** The same case where it has come to, over another graph. @param nama what a node is called there; where that has none of it, the token waits before the next one that it has */
    Kedudukan(Kedudukan asal, GrafModel graf, UnaryOperator<String> nama) {
        this.graf = graf;
        this.pembeda = asal.pembeda;
        this.nomor = asal.nomor;
        this.terakhir = asal.terakhir;
        Map<Token, Token> kenal = new HashMap<>();
        asal.token.forEach(t -> Optional.ofNullable(asal.beralih(t, graf, nama, kenal)).ifPresent(token::add));
    }

    private Token beralih(Token t, GrafModel ke, UnaryOperator<String> nama, Map<Token, Token> kenal) {
        if (t == null || kenal.containsKey(t)) {
            return t == null ? null : kenal.get(t);
        }
        String di = nama.apply(t.simpul());
        String tempat = ke.ada(di) ? di : graf.berikutnya(t.simpul(), ke::ada).orElse(null);
        Token baru = tempat == null ? null : new Token(t.nomor(), tempat, t.masuk() || !tempat.equals(di), t.ids(), t.bebas(), t.batal(), t.keputusan(), beralih(t.asal(), ke, nama, kenal));
        kenal.put(t, baru);
        return baru;
    }

    List<Token> token() {
        return token;
    }

    /** Room for the numbers of tokens that come to be while looking. */
    int ruang() {
        nomor += 10_000;
        return nomor;
    }

    /** Null before the first. */
    Jejak terakhir() {
        return terakhir;
    }

    void terakhir(Jejak j) {
        terakhir = j;
    }

    /** Those that can have done this, the likeliest first. */
    List<Token> calon(Jejak j) {
        return token.stream().filter(t -> sesuai(t, j)).sorted(Comparator.comparingInt((Token t) -> -kedekatan(t, j)).thenComparing(t -> -t.nomor())).toList();
    }

    boolean sesuai(Token t, Jejak j) {
        return pembeda.stream().allMatch(p -> !t.ids().containsKey(p) || !j.ids().containsKey(p) || t.ids().get(p).equals(j.ids().get(p)));
    }

    private int kedekatan(Token t, Jejak j) {
        return (int) pembeda.stream().filter(p -> t.ids().containsKey(p) && t.ids().get(p).equals(j.ids().get(p))).count() * 2 + (t.ids().isEmpty() ? 0 : 1);
    }

    void pindah(Token t, Jalan jalan, Jejak j) {
        Simpul s = graf.simpul(jalan.simpul());
        if (!t.bebas() && !jalan.tetap()) {
            token.remove(t);
        }
        token.removeAll(jalan.larut());
        token.addAll(jalan.lahir());
        Token asal = jalan.asal();
        if (s.ganda() && !(t.bebas() && t.simpul().equals(s.id()))) {
            asal = new Token(++nomor, s.id(), true, t.ids(), true, false, null, jalan.asal());
            token.add(asal);
        }
        token.add(new Token(++nomor, s.id(), false, s.panggilan() ? diPanggilan(s, t, j) : j.ids(), false, !s.panggilan() && j.batal(), s.panggilan() ? null : j.keputusan(), asal));
    }

    /** What the phase itself learns is not known to its caller. */
    private Map<String, Long> diPanggilan(Simpul s, Token t, Jejak j) {
        Map<String, Long> hasil = new HashMap<>();
        j.ids().forEach((nama, nilai) -> {
            if (t.ids().containsKey(nama) || nama.equals(s.penghitung()) || terakhir == null) {
                hasil.put(nama, nilai);
            }
        });
        return hasil;
    }
}
