package id.laju.gladi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks one case over a model: whole, each step under the name that the model has for it. Where a case parts from the model, it is walked over
 * the versions by which it really ran, going over where it did, so that only an incomplete record is called that.
 */
final class PemutarKasus {

    private static final Selisih TIDAK_LENGKAP = new Selisih(Selisih.Jenis.TIDAK_TERBACA, null, "Catatan", "Catatan kasus ini tidak lengkap: ia tidak dapat diputar ulang pada versinya sendiri pun.");

    private final GrafModel graf;
    private final Set<String> pembeda;
    private final boolean utama;
    private final List<Jejak> jejak;
    private final List<Ruas> ruas;
    private final NamaLangkah nama;
    private final Map<String, GrafModel> lain;
    private final List<Jejak> tercatat;

    /**
     * @param pembeda variables that tell the things of a multi-instance apart. @param utama the case began with this process
     * @param ruas one for each version that the case ran by, one after the other
     * @param lain versions by which other calls of the same phase ran, by their number
     */
    PemutarKasus(GrafModel graf, Set<String> pembeda, boolean utama, List<Jejak> jejak, List<Ruas> ruas, NamaLangkah nama, Map<String, GrafModel> lain) {
        this.graf = graf;
        this.pembeda = pembeda;
        this.utama = utama;
        this.jejak = jejak;
        this.ruas = ruas;
        this.nama = nama;
        this.lain = lain;
        this.tercatat = lain.isEmpty() ? jejak : jejak.stream().filter(this::sendiri).toList();
    }

    Optional<Selisih> putar() {
        Pemutar p = new Pemutar(graf, ruas.get(0).graf(), pembeda, utama, jejak);
        for (Jejak j : jejak) {
            Ruas r = ruas(j);
            p.menurut(r.graf());
            Optional<Selisih> beda = p.ikuti(di(graf, j));
            if (beda.isPresent()) {
                return Optional.of(telaah(beda.get(), beda.get().jenis() == Selisih.Jenis.LANGKAH_HILANG ? berakhir(j) : r));
            }
        }
        return p.akhir().map(s -> telaah(s, akhir()));
    }

    private Ruas ruas(Jejak j) {
        return ruas.stream().filter(r -> r.memuat(j)).findFirst().orElseThrow();
    }

    /** A step that is missing was still to be done after the case went over, where it stood open then. */
    private Ruas berakhir(Jejak j) {
        return ruas.stream().filter(r -> r.memuat(j) && !r.masihTerbuka(j)).findFirst().orElseThrow();
    }

    private Ruas akhir() {
        return ruas.get(ruas.size() - 1);
    }

    private Jejak di(GrafModel g, Jejak j) {
        return sendiri(j) ? j.di(nama.di(g, j.elemen())) : j;
    }

    private Selisih telaah(Selisih beda, Ruas r) {
        if (!utuh()) {
            return TIDAK_LENGKAP;
        }
        return ruas.size() == 1 ? beda : new Selisih(beda.jenis(), beda.elemen(), beda.nama(), beda.kalimat() + keterangan(r));
    }

    private String keterangan(Ruas r) {
        if (r.sampai() == null) {
            return " Kasus sudah dipindahkan ke versi " + r.versi() + " sebelum itu.";
        }
        Optional<Selisih> sejak = lanjut(berjalan(ruas.size() - 1), graf, akhir());
        return " Waktu itu kasus masih menurut versi " + r.versi() + ". Sejak dipindahkan ke versi " + akhir().versi()
            + sejak.map(s -> " perbedaan pertamanya: " + s.kalimat()).orElse(" ia mengikuti model ini sampai akhir.");
    }

    /** The record leads over the versions by which the case ran. */
    private boolean utuh() {
        return ruas.size() == 1 && ruas.get(0).graf() == graf || lanjut(berjalan(ruas.size() - 1), akhir().graf(), akhir()).isEmpty() && lain.keySet().stream().allMatch(this::utuh);
    }

    private boolean utuh(String versi) {
        GrafModel g = lain.get(versi);
        List<Jejak> isi = jejak.stream().filter(j -> sendiri(j) && kunci(j).equals(versi)).toList();
        return new Pemutar(g, g, pembeda, false, isi).putar(isi).isEmpty();
    }

    private boolean sendiri(Jejak j) {
        return j.proses().equals(graf.kunci);
    }

    /** At the end of the stretches before this one; empty before the first, and where the record breaks off. */
    private Optional<Pemutar> berjalan(int batas) {
        Pemutar p = null;
        for (Ruas r : ruas.subList(0, batas)) {
            p = p == null ? new Pemutar(r.graf(), r.graf(), pembeda, utama, tercatat) : p.beralih(r.graf(), x -> nama.di(r.graf(), x));
            for (Jejak j : bagian(r)) {
                if (p.ikuti(di(r.graf(), j)).isPresent()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.ofNullable(p);
    }

    private Optional<Selisih> lanjut(Optional<Pemutar> sebelum, GrafModel ke, Ruas r) {
        if (sebelum.isEmpty() && ruas.size() > 1) {
            return Optional.of(TIDAK_LENGKAP);
        }
        Pemutar p = sebelum.map(s -> s.beralih(ke, x -> nama.di(ke, x))).orElseGet(() -> new Pemutar(ke, r.graf(), pembeda, utama, tercatat));
        p.menurut(r.graf());
        return p.putar(bagian(r).stream().map(j -> di(ke, j)).toList());
    }

    /** Without what other calls of the phase did by other versions. */
    private List<Jejak> bagian(Ruas r) {
        return tercatat.stream().filter(j -> ruas(j) == r && !(sendiri(j) && lain.containsKey(kunci(j)))).toList();
    }

    static String kunci(Jejak j) {
        return j.versi() + "@" + j.varian();
    }
}
