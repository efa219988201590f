package id.laju.gladi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Walks one case over a graph, step by remembered step, until one cannot follow. No delegate runs and nothing is asked of a bean. */
final class Pemutar {

    private final GrafModel graf;
    private final Set<String> fase;
    private final Kedudukan kedudukan;
    private GrafModel lama;

    /**
     * @param graf the model that is tried. @param lama the one by which the case ran
     * @param pembeda variables that tell the things of a multi-instance apart, such as sampelId
     * @param utama the case began with this process; else it is a phase, called as often as the case had it
     */
    Pemutar(GrafModel graf, GrafModel lama, Set<String> pembeda, boolean utama, List<Jejak> jejak) {
        this(graf, lama, jejak.stream().map(Jejak::proses).collect(Collectors.toSet()), new Kedudukan(graf, pembeda, !utama));
    }

    private Pemutar(GrafModel graf, GrafModel lama, Set<String> fase, Kedudukan kedudukan) {
        this.graf = graf;
        this.lama = lama;
        this.fase = fase;
        this.kedudukan = kedudukan;
    }

    /** The same case where it has come to, over another graph. @param nama what a node is called there */
    Pemutar beralih(GrafModel ke, UnaryOperator<String> nama) {
        return new Pemutar(ke, ke, fase, new Kedudukan(kedudukan, ke, nama));
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
            return Optional.of(sebab().langkahHilang(j));
        }
        Optional<Selisih> beda = maju(j, s -> s.id().equals(j.elemen()), "\"" + j.nama() + "\"");
        kedudukan.terakhir(j);
        return beda;
    }

    /** A called phase leaves its own traces; the first of them says that the call was reached. */
    private Optional<Selisih> fase(Jejak j) {
        boolean dipanggil = graf.semua().anyMatch(s -> memanggil(s, j));
        if (sedangDipanggil(j) || !dipanggil && lama.semua().noneMatch(s -> memanggil(s, j))) {
            return Optional.empty();
        }
        return dipanggil ? maju(j, s -> memanggil(s, j), "fase " + j.proses()) : Optional.of(sebab().faseHilang(j));
    }

    private boolean sedangDipanggil(Jejak j) {
        return kedudukan.token().stream().anyMatch(t -> !t.masuk() && memanggil(graf.simpul(t.simpul()), j) && kedudukan.sesuai(t, j));
    }

    private static boolean memanggil(Simpul s, Jejak j) {
        return s.panggilan() && j.proses().equals(s.panggil());
    }

    private Optional<Selisih> maju(Jejak j, Predicate<Simpul> tujuan, String sebutan) {
        List<Token> calon = kedudukan.calon(j);
        for (Token t : calon) {
            Optional<Jalan> jalan = penelusur(Longgar.TIDAK).cari(t, k -> k.masuk() && tujuan.test(graf.simpul(k.simpul())));
            if (jalan.isPresent()) {
                kedudukan.pindah(t, jalan.get(), j);
                return Optional.empty();
            }
        }
        return Optional.of(sebab().tidakSampai(calon, tujuan, sebutan));
    }

    /** The case is over: nothing may be left to be done. */
    Optional<Selisih> akhir() {
        return kedudukan.token().stream().filter(t -> !t.bebas() && !t.batal() && !penelusur(Longgar.TANPA_MENUNGGU).dapatBerakhir(t)).findFirst().map(sebab()::belumSelesai);
    }

    private SebabSelisih sebab() {
        return new SebabSelisih(graf, lama, kedudukan.terakhir(), this::penelusur);
    }

    private Penelusur penelusur(Longgar longgar) {
        return new Penelusur(new Medan(graf, lama, kedudukan.token(), this::dilewati), longgar, kedudukan.ruang());
    }
}
