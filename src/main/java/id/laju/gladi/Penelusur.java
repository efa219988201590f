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

    private final Medan medan;
    private final GrafModel graf;
    private final Longgar longgar;
    private final PencabangJalan pencabang;

    /** @param nomor of the tokens that come to be on the way, counted downwards */
    Penelusur(Medan medan, Longgar longgar, int nomor) {
        this.medan = medan;
        this.graf = medan.graf();
        this.longgar = longgar;
        this.pencabang = new PencabangJalan(medan, longgar, nomor);
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
        return (s.tercatat() || s.panggilan() && !medan.dilewati().test(s)) && !longgar.tercatat().test(s);
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
        return peristiwa.mengakhiri() ? j.melarutkan(medan.token().stream().filter(x -> !x.equals(t) && (tempat == null || graf.didalam(x.simpul(), tempat))).toList()) : j.menetap();
    }

    private List<Jalan> lanjut(Jalan j, Token t) {
        Simpul s = graf.simpul(j.simpul());
        if (!j.masuk()) {
            return pencabang.keluar(j, s, t);
        }
        return berhenti(s) ? List.of() : pencabang.masuk(j, s, t);
    }
}
