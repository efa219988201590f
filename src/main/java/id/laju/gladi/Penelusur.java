package id.laju.gladi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

/** Looks for the way of one token to a node that leaves a trace, over those that leave none. */
final class Penelusur {

    /** What is not asked for while looking. @param keputusan any answer of a gateway. @param tercatat also over steps that leave a trace, where this says so. @param tanpaMenunggu joins and ends of parts do not wait for the others */
    record Longgar(boolean keputusan, Predicate<Simpul> tercatat, boolean tanpaMenunggu) {

        static final Longgar TIDAK = new Longgar(false, s -> false, false);
    }

    private final GrafModel graf;
    private final GrafModel lama;
    private final List<Token> semua;
    private final Predicate<Simpul> dilewati;
    private final Longgar longgar;
    private int nomor;

    /** @param dilewati calls that may be passed in silence */
    Penelusur(GrafModel graf, GrafModel lama, List<Token> semua, Predicate<Simpul> dilewati, Longgar longgar, int nomor) {
        this.graf = graf;
        this.lama = lama;
        this.semua = semua;
        this.dilewati = dilewati;
        this.longgar = longgar;
        this.nomor = nomor;
    }

    Optional<Jalan> cari(Token t, Predicate<Jalan> tujuan) {
        PriorityQueue<Jalan> antre = new PriorityQueue<>(Comparator.comparingInt(Jalan::biaya));
        Set<String> pernah = new HashSet<>();
        antre.addAll(awal(t));
        while (!antre.isEmpty()) {
            Jalan j = antre.poll();
            if (tujuan.test(j)) {
                return Optional.of(j);
            }
            if (pernah.add(j.simpul() + j.masuk())) {
                antre.addAll(lanjut(j, t));
            }
        }
        return Optional.empty();
    }

    /** Nodes that leave a trace and can be next. */
    Set<Simpul> berikut(Token t) {
        Set<Simpul> hasil = new LinkedHashSet<>();
        cari(t, j -> {
            Simpul s = graf.simpul(j.simpul());
            if (j.masuk() && berhenti(s) && j.biaya() < Jalan.PERISTIWA) {
                hasil.add(s);
            }
            return false;
        });
        return hasil;
    }

    boolean dapatBerakhir(Token t) {
        return cari(t, j -> !j.masuk() && graf.simpul(j.simpul()).jenis().equals("endEvent") && graf.simpul(j.simpul()).lingkup() == null || keluarPeristiwa(j)).isPresent();
    }

    private boolean keluarPeristiwa(Jalan j) {
        Simpul s = graf.simpul(j.simpul());
        return !j.masuk() && s.jenis().equals("endEvent") && s.lingkup() != null && graf.simpul(s.lingkup()).peristiwa();
    }

    private boolean berhenti(Simpul s) {
        return (s.tercatat() || s.panggilan() && !dilewati.test(s)) && !longgar.tercatat().test(s);
    }

    private List<Jalan> awal(Token t) {
        List<Jalan> hasil = new ArrayList<>();
        if (t.masuk() || !t.batal()) {
            hasil.add(Jalan.awal(t.simpul(), t.masuk(), 0, t.bebas() ? t : t.asal()));
        }
        List<String> tempat = new ArrayList<>(List.of(t.simpul()));
        tempat.addAll(graf.melingkupi(t.simpul()));
        tempat.forEach(s -> graf.batas(s).forEach(b -> hasil.add(peristiwa(t, b, s))));
        tempat.set(0, null);
        tempat.forEach(s -> graf.peristiwa(s).forEach(p -> graf.mulai(p.id()).forEach(m -> hasil.add(peristiwa(t, m, s)))));
        return hasil;
    }

    private Jalan peristiwa(Token t, Simpul peristiwa, String tempat) {
        Jalan j = Jalan.awal(peristiwa.id(), false, Jalan.PERISTIWA, t.asal());
        return peristiwa.mengakhiri() ? j.melarutkan(semua.stream().filter(x -> !x.equals(t) && (tempat == null || graf.didalam(x.simpul(), tempat))).toList()) : j.menetap();
    }

    private List<Jalan> lanjut(Jalan j, Token t) {
        Simpul s = graf.simpul(j.simpul());
        return j.masuk() ? masuk(j, s, t) : keluar(j, s, t);
    }

    private List<Jalan> masuk(Jalan j, Simpul s, Token t) {
        if (berhenti(s)) {
            return List.of();
        }
        if (s.bagian()) {
            Token bebas = s.ganda() ? new Token(--nomor, s.id(), true, t.ids(), true, false, null, j.asal()) : null;
            Jalan dalam = bebas == null || t.equals(bebas) || t.bebas() && t.simpul().equals(s.id()) ? j : j.melahirkan(bebas).milik(bebas);
            return graf.mulai(s.id()).stream().map(m -> dalam.ke(m.id(), true)).toList();
        }
        if (s.jenis().equals("parallelGateway") && graf.masuk(s.id()) > 1 && !longgar.tanpaMenunggu()) {
            return gabung(j, s, t).map(x -> List.of(x.ke(s.id(), false))).orElse(List.of());
        }
        return List.of(j.ke(s.id(), false));
    }

    /** Everybody whom the join waits for is able to come. */
    private Optional<Jalan> gabung(Jalan j, Simpul s, Token t) {
        List<Token> lain = new ArrayList<>(j.lahir());
        semua.stream().filter(x -> !x.equals(t) && !j.larut().contains(x) && !x.bebas()).forEach(lain::add);
        List<Token> datang = lain.stream().filter(x -> mencapai(x, k -> k.masuk() && k.simpul().equals(s.id()))).limit(graf.masuk(s.id()) - 1L).toList();
        return datang.size() < graf.masuk(s.id()) - 1 ? Optional.empty() : Optional.of(j.melarutkan(datang));
    }

    private boolean mencapai(Token x, Predicate<Jalan> tujuan) {
        return new Penelusur(graf, lama, List.of(), dilewati, new Longgar(longgar.keputusan(), longgar.tercatat(), true), nomor - 1000).cari(x, tujuan).isPresent();
    }

    private List<Jalan> keluar(Jalan j, Simpul s, Token t) {
        Optional<Jalan> bersama = s.ganda() && !s.bagian() ? semuanya(j, s, t) : Optional.of(j);
        if (bersama.isEmpty()) {
            return List.of();
        }
        List<Alur> alur = alur(s, t);
        if (s.jenis().equals("endEvent")) {
            return s.lingkup() == null || s.galat() ? galat(j, s) : habis(j, s, t);
        }
        if (alur.size() > 1 && (s.jenis().equals("parallelGateway") || s.jenis().equals("inclusiveGateway"))) {
            return alur.stream().map(a -> cabang(bersama.get(), alur, a, s, t)).toList();
        }
        return alur.stream().map(a -> bersama.get().ke(a.ke(), true)).toList();
    }

    /** A multi-instance is left by all of it. */
    private Optional<Jalan> semuanya(Jalan j, Simpul s, Token t) {
        Token asal = t.asal();
        return Optional.of(j.melarutkan(semua.stream().filter(x -> !x.equals(t) && x.simpul().equals(s.id()) && (x.equals(asal) || asal != null && asal.equals(x.asal()))).toList())
            .milik(asal == null ? null : asal.asal()));
    }

    private Jalan cabang(Jalan j, List<Alur> alur, Alur dipilih, Simpul s, Token t) {
        Jalan hasil = j;
        for (Alur a : alur) {
            if (!a.id().equals(dipilih.id())) {
                hasil = hasil.melahirkan(new Token(--nomor, a.ke(), true, t.ids(), s.jenis().equals("inclusiveGateway"), false, null, j.asal()));
            }
        }
        return hasil.ke(dipilih.ke(), true);
    }

    /** An error inside of a sub-process goes on at its border. */
    private List<Jalan> galat(Jalan j, Simpul s) {
        return graf.melingkupi(s.id()).stream().flatMap(b -> graf.batas(b).stream()).map(b -> j.melarutkan(semua.stream().filter(x -> graf.didalam(x.simpul(), b.melekat())).toList()).ke(b.id(), false)).toList();
    }

    /** The sub-process is over when nothing in it is left to be done. */
    private List<Jalan> habis(Jalan j, Simpul s, Token t) {
        Simpul bagian = graf.simpul(s.lingkup());
        if (bagian.peristiwa()) {
            return List.of();
        }
        List<Token> lain = new ArrayList<>(j.lahir());
        semua.stream().filter(x -> !x.equals(t) && !j.larut().contains(x)).forEach(lain::add);
        Token milik = bagian.ganda() ? bebasDari(j.asal(), bagian.id()) : null;
        List<Token> didalam = lain.stream().filter(x -> graf.didalam(x.simpul(), bagian.id()) && (!bagian.ganda() || x.equals(milik) || turunan(x, milik))).toList();
        boolean selesai = longgar.tanpaMenunggu() || didalam.stream().filter(x -> !x.bebas() && !x.batal()).allMatch(x -> mencapai(x, k -> !k.masuk() && k.simpul().equals(bagian.id())));
        return selesai ? List.of(j.melarutkan(didalam).milik(milik == null ? j.asal() : milik.asal()).ke(bagian.id(), false)) : List.of();
    }

    private static Token bebasDari(Token t, String bagian) {
        for (Token x = t; x != null; x = x.asal()) {
            if (x.simpul().equals(bagian)) {
                return x;
            }
        }
        return null;
    }

    private static boolean turunan(Token x, Token milik) {
        for (Token a = x.asal(); a != null; a = a.asal()) {
            if (a.equals(milik)) {
                return true;
            }
        }
        return false;
    }

    private List<Alur> alur(Simpul s, Token t) {
        List<Alur> semuaAlur = graf.keluar(s.id());
        if (longgar.keputusan() || semuaAlur.size() < 2 || !s.jenis().equals("exclusiveGateway")) {
            return semuaAlur;
        }
        boolean dikenal = t.keputusan() != null && (Syarat.kata(semuaAlur).contains(t.keputusan()) || Syarat.kata(lama.keluar(s.id())).contains(t.keputusan()));
        return Syarat.dilalui(semuaAlur, t.keputusan(), dikenal);
    }
}
