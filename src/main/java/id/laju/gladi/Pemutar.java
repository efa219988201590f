package id.laju.gladi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Walks one case over a graph, step by remembered step, until one cannot follow. No delegate runs and nothing is asked of a bean. */
final class Pemutar {

    private final GrafModel graf;
    private final Set<String> pembeda;
    private final Set<String> fase;
    private final Predicate<Simpul> dilewati = this::dilewati;
    private GrafModel lama;
    private final List<Token> token = new ArrayList<>();
    private int nomor;
    private Jejak sebelum;

    /**
     * @param graf the model that is tried. @param lama the one by which the case ran
     * @param pembeda variables that tell the things of a multi-instance apart, such as sampelId
     * @param utama the case began with this process; else it is a phase, called as often as the case had it
     */
    Pemutar(GrafModel graf, GrafModel lama, Set<String> pembeda, boolean utama, List<Jejak> jejak) {
        this.graf = graf;
        this.lama = lama;
        this.pembeda = pembeda;
        this.fase = jejak.stream().map(Jejak::proses).collect(Collectors.toSet());
        graf.mulai(null).forEach(m -> token.add(new Token(++nomor, m.id(), true, Map.of(), !utama, false, null, null)));
    }

    /** The same case where it has come to, over another graph. @param nama what a node is called there; where that has none of it, the token waits before the next one that it has */
    private Pemutar(Pemutar asal, GrafModel graf, UnaryOperator<String> nama) {
        this.graf = graf;
        this.lama = graf;
        this.pembeda = asal.pembeda;
        this.fase = asal.fase;
        this.nomor = asal.nomor;
        this.sebelum = asal.sebelum;
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

    Pemutar beralih(GrafModel ke, UnaryOperator<String> nama) {
        return new Pemutar(this, ke, nama);
    }

    /** From now on the case ran by this one. */
    void menurut(GrafModel lain) {
        lama = lain;
    }

    private boolean dilewati(Simpul s) {
        return s.panggilan() && !fase.contains(s.panggil()) && lama.semua().anyMatch(x -> x.panggilan() && String.valueOf(s.panggil()).equals(x.panggil()));
    }

    /** @param jejak of this process and of those that it calls, in the order in which they began */
    Optional<Selisih> putar(List<Jejak> jejak) {
        for (Jejak j : jejak) {
            Optional<Selisih> beda = ikuti(j);
            if (beda.isPresent()) {
                return beda;
            }
        }
        return akhir();
    }

    Optional<Selisih> ikuti(Jejak j) {
        return j.proses().equals(graf.kunci) ? langkah(j) : fase(j);
    }

    private Optional<Selisih> langkah(Jejak j) {
        if (!graf.ada(j.elemen())) {
            return Optional.of(new Selisih(Selisih.Jenis.LANGKAH_HILANG, terakhir(), j.nama(), "Langkah \"" + j.nama() + "\" tidak ada di model ini" + sesudah() + "."));
        }
        Optional<Selisih> beda = maju(j, s -> s.id().equals(j.elemen()), "\"" + j.nama() + "\"");
        sebelum = j;
        return beda;
    }

    /** A called phase leaves its own traces; the first of them says that the call was reached. */
    private Optional<Selisih> fase(Jejak j) {
        boolean dipanggil = graf.semua().anyMatch(s -> memanggil(s, j));
        if (token.stream().anyMatch(t -> !t.masuk() && memanggil(graf.simpul(t.simpul()), j) && sesuai(t, j)) || !dipanggil && lama.semua().noneMatch(s -> memanggil(s, j))) {
            return Optional.empty();
        }
        if (!dipanggil) {
            return Optional.of(new Selisih(Selisih.Jenis.LANGKAH_HILANG, terakhir(), j.proses(), "Fase " + j.proses() + " tidak dipanggil lagi oleh model ini" + sesudah() + "."));
        }
        return maju(j, s -> memanggil(s, j), "fase " + j.proses());
    }

    private static boolean memanggil(Simpul s, Jejak j) {
        return s.panggilan() && j.proses().equals(s.panggil());
    }

    private Optional<Selisih> maju(Jejak j, Predicate<Simpul> tujuan, String sebutan) {
        List<Token> calon = token.stream().filter(t -> sesuai(t, j)).sorted(Comparator.comparingInt((Token t) -> -kedekatan(t, j)).thenComparing(t -> -t.nomor())).toList();
        for (Token t : calon) {
            Optional<Jalan> jalan = penelusur(Penelusur.Longgar.TIDAK).cari(t, k -> k.masuk() && tujuan.test(graf.simpul(k.simpul())));
            if (jalan.isPresent()) {
                pindah(t, jalan.get(), j);
                return Optional.empty();
            }
        }
        return Optional.of(sebab(calon, tujuan, sebutan));
    }

    private Penelusur penelusur(Penelusur.Longgar longgar) {
        return new Penelusur(graf, lama, token, dilewati, longgar, nomor = nomor + 10_000);
    }

    private void pindah(Token t, Jalan jalan, Jejak j) {
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
            if (t.ids().containsKey(nama) || nama.equals(s.penghitung()) || sebelum == null) {
                hasil.put(nama, nilai);
            }
        });
        return hasil;
    }

    private boolean sesuai(Token t, Jejak j) {
        return pembeda.stream().allMatch(p -> !t.ids().containsKey(p) || !j.ids().containsKey(p) || t.ids().get(p).equals(j.ids().get(p)));
    }

    private int kedekatan(Token t, Jejak j) {
        return (int) pembeda.stream().filter(p -> t.ids().containsKey(p) && t.ids().get(p).equals(j.ids().get(p))).count() * 2 + (t.ids().isEmpty() ? 0 : 1);
    }

    private Selisih sebab(List<Token> calon, Predicate<Simpul> tujuan, String sebutan) {
        Predicate<Jalan> sampai = k -> k.masuk() && tujuan.test(graf.simpul(k.simpul()));
        Optional<Token> keputusan = calon.stream().filter(t -> penelusur(new Penelusur.Longgar(true, s -> false, false)).cari(t, sampai).isPresent()).findFirst();
        if (keputusan.isPresent()) {
            return keputusan(keputusan.get(), sebutan);
        }
        Set<String> dikenal = lama.semua().map(Simpul::id).collect(Collectors.toCollection(HashSet::new));
        Predicate<Simpul> baru = s -> !dikenal.contains(s.id());
        Optional<Token> lewat = calon.stream().filter(t -> penelusur(new Penelusur.Longgar(true, baru, false)).cari(t, sampai).isPresent()).findFirst();
        if (lewat.isPresent()) {
            Simpul tambahan = penelusur(new Penelusur.Longgar(true, s -> false, false)).berikut(lewat.get()).stream().filter(baru).findFirst().orElse(graf.simpul(lewat.get().simpul()));
            return new Selisih(Selisih.Jenis.LANGKAH_BARU, tambahan.id(), tambahan.nama(), "Sebelum " + sebutan + " model ini meminta \"" + tambahan.nama() + "\"" + sesudah() + ".");
        }
        Token t = calon.stream().filter(x -> !x.bebas()).findFirst().or(() -> calon.stream().findFirst()).orElse(null);
        String menuju = t == null ? "" : berikut(t);
        return new Selisih(Selisih.Jenis.URUTAN, terakhir(), sebutan.replace("\"", ""), "Kasus menuju " + sebutan + sesudah() + (menuju.isEmpty() ? "; di model ini tidak ada jalan ke sana."
            : "; model ini menuju " + menuju + "."));
    }

    private Selisih keputusan(Token t, String sebutan) {
        String menuju = berikut(t);
        String kata = "\"" + t.keputusan() + "\"";
        Simpul s = graf.simpul(t.simpul());
        return new Selisih(Selisih.Jenis.KEPUTUSAN, s.id(), s.nama(), menuju.isEmpty() ? "Keputusan " + kata + " pada \"" + s.nama() + "\" tidak diambil alur mana pun."
            : "Keputusan " + kata + " pada \"" + s.nama() + "\" membawa ke " + menuju + "; kasus menuju " + sebutan + ".");
    }

    private String berikut(Token t) {
        return penelusur(Penelusur.Longgar.TIDAK).berikut(t).stream().map(s -> "\"" + s.nama() + "\"").distinct().limit(4).collect(Collectors.joining(", "));
    }

    /** The case is over: nothing may be left to be done. */
    Optional<Selisih> akhir() {
        return token.stream().filter(t -> !t.bebas() && !t.batal()).filter(t -> !penelusur(new Penelusur.Longgar(false, s -> false, true)).dapatBerakhir(t)).findFirst().map(t -> {
            String menuju = berikut(t);
            Simpul s = graf.simpul(t.simpul());
            return new Selisih(Selisih.Jenis.BELUM_SELESAI, s.id(), s.nama(), "Kasus selesai sesudah \"" + s.nama() + "\"" + (menuju.isEmpty() ? ", di model ini tidak ada jalan ke akhir."
                : "; model ini masih menuju " + menuju + "."));
        });
    }

    /** The step before, where the new model has it. */
    private String terakhir() {
        return sebelum != null && graf.ada(sebelum.elemen()) ? sebelum.elemen() : null;
    }

    private String sesudah() {
        return sebelum == null ? "" : " sesudah \"" + sebelum.nama() + "\"";
    }
}
