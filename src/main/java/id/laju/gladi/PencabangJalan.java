package id.laju.gladi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where a way leads on from a node that leaves no trace: what comes to be at a branch, and who ends at a join or with a part. */
final class PencabangJalan {

    private final Medan medan;
    private final GrafModel graf;
    private final Longgar longgar;
    private int nomor;

    PencabangJalan(Medan medan, Longgar longgar, int nomor) {
        this.medan = medan;
        this.graf = medan.graf();
        this.longgar = longgar;
        this.nomor = nomor;
    }

    List<Jalan> masuk(Jalan j, Simpul s, Token t) {
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
        Stream<Token> lain = Stream.concat(j.lahir().stream(), medan.lain(j, t).stream().filter(x -> !x.bebas()));
        List<Token> datang = lain.filter(x -> mencapai(x, k -> k.masuk() && k.simpul().equals(s.id()))).limit(graf.masuk(s.id()) - 1L).toList();
        return datang.size() < graf.masuk(s.id()) - 1 ? Optional.empty() : Optional.of(j.melarutkan(datang));
    }

    private boolean mencapai(Token x, Predicate<Jalan> tujuan) {
        return new Penelusur(medan.sendirian(), longgar.tidakMenunggu(), nomor - 1000).cari(x, tujuan).isPresent();
    }

    List<Jalan> keluar(Jalan j, Simpul s, Token t) {
        Jalan bersama = s.ganda() && !s.bagian() ? semuanya(j, s, t) : j;
        if (s.jenis().equals("endEvent")) {
            return s.lingkup() == null || s.galat() ? galat(j, s) : habis(j, s, t);
        }
        List<Alur> alur = alur(s, t);
        if (alur.size() > 1 && (s.jenis().equals("parallelGateway") || s.jenis().equals("inclusiveGateway"))) {
            return alur.stream().map(a -> cabang(bersama, alur, a, s, t)).toList();
        }
        return alur.stream().map(a -> bersama.ke(a.ke(), true)).toList();
    }

    /** A multi-instance is left by all of it. */
    private Jalan semuanya(Jalan j, Simpul s, Token t) {
        Token asal = t.asal();
        return j.melarutkan(medan.token().stream().filter(x -> !x.equals(t) && x.simpul().equals(s.id()) && (x.equals(asal) || asal != null && asal.equals(x.asal()))).toList())
            .milik(asal == null ? null : asal.asal());
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
        return graf.melingkupi(s.id()).stream().flatMap(b -> graf.batas(b).stream())
            .map(b -> j.melarutkan(medan.token().stream().filter(x -> graf.didalam(x.simpul(), b.melekat())).toList()).ke(b.id(), false)).toList();
    }

    /** The sub-process is over when nothing in it is left to be done. */
    private List<Jalan> habis(Jalan j, Simpul s, Token t) {
        Simpul bagian = graf.simpul(s.lingkup());
        if (bagian.peristiwa()) {
            return List.of();
        }
        Token milik = bagian.ganda() && j.asal() != null ? j.asal().bebasDi(bagian.id()) : null;
        List<Token> didalam = new ArrayList<>(j.lahir());
        didalam.addAll(medan.lain(j, t));
        didalam.removeIf(x -> !graf.didalam(x.simpul(), bagian.id()) || bagian.ganda() && !x.equals(milik) && !x.bagianDari(milik));
        boolean selesai = longgar.tanpaMenunggu() || didalam.stream().filter(x -> !x.bebas() && !x.batal()).allMatch(x -> mencapai(x, k -> !k.masuk() && k.simpul().equals(bagian.id())));
        return selesai ? List.of(j.melarutkan(didalam).milik(milik == null ? j.asal() : milik.asal()).ke(bagian.id(), false)) : List.of();
    }

    private List<Alur> alur(Simpul s, Token t) {
        List<Alur> semua = graf.keluar(s.id());
        if (longgar.keputusan() || semua.size() < 2 || !s.jenis().equals("exclusiveGateway")) {
            return semua;
        }
        boolean dikenal = t.keputusan() != null && (Syarat.kata(semua).contains(t.keputusan()) || Syarat.kata(medan.lama().keluar(s.id())).contains(t.keputusan()));
        return Syarat.dilalui(semua, t.keputusan(), dikenal);
    }
}
