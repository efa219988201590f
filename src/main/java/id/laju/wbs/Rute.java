package id.laju.wbs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who handles a report: the same steps in every case, and for each of them somebody of the circle who is not reported. Worked out anew each
 * time from those who belong to the circle now; sealed, because it tells who is reported.
 *
 * @param terlapor accounts of reported members; not their places, which they may leave and take again
 * @param penyelesai account of the member to whom it was forwarded; null before
 * @param dikecualikan those among them whom the circle itself kept out later; only these may be let in again
 * @param diawasi a step of the highest was late, or somebody is to be let in again, so the inspectorate looks at it too
 * @param diminta who is to be let in again, with who asked for it; it takes a second person
 */
record Rute(Set<String> terlapor, String penyelesai, boolean diawasi, Set<String> dikecualikan, Map<String, String> diminta) {

    Rute {
        dikecualikan = dikecualikan == null ? Set.of() : dikecualikan;
        diminta = diminta == null ? Map.of() : diminta;
    }

    static Rute awal(Set<String> terlapor, String penyelesai, boolean diawasi) {
        return new Rute(terlapor, penyelesai, diawasi, Set.of(), Map.of());
    }


    Rute diteruskan(String kepada) {
        return new Rute(terlapor, kepada, diawasi, dikecualikan, diminta);
    }

    Rute tanpa(String orang) {
        Set<String> lagi = terlapor.contains(orang) ? dikecualikan : tambah(dikecualikan, orang);
        return new Rute(tambah(terlapor, orang), penyelesai, diawasi, lagi, tanpaMinta(orang));
    }

    /** Whom the reporter named stays out. */
    Rute pulihkan(String orang) {
        return dikecualikan.contains(orang) ? new Rute(kurangi(terlapor, orang), penyelesai, diawasi, kurangi(dikecualikan, orang), tanpaMinta(orang)) : this;
    }

    /** The first of two; the inspectorate reads the case from now on, so that there is a second. */
    Rute mintaPulih(String orang, String oleh) {
        Map<String, String> semua = new HashMap<>(diminta);
        semua.put(orang, oleh);
        return new Rute(terlapor, penyelesai, true, dikecualikan, semua);
    }

    private Map<String, String> tanpaMinta(String orang) {
        return diminta.entrySet().stream().filter(e -> !e.getKey().equals(orang)).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> tambah(Set<String> semua, String satu) {
        return Stream.concat(semua.stream(), Stream.of(satu)).collect(Collectors.toSet());
    }

    private static Set<String> kurangi(Set<String> semua, String satu) {
        return semua.stream().filter(s -> !s.equals(satu)).collect(Collectors.toSet());
    }

    Rute awasi() {
        return new Rute(terlapor, penyelesai, true, dikecualikan, diminta);
    }

    Optional<Anggota> pelaksana(LangkahWbs langkah, List<Anggota> lingkar) {
        return switch (langkah) {
            case DISPOSISI, TANDATANGANI -> pimpinan(lingkar);
            case TERUSKAN -> penerus(lingkar);
            case SELESAIKAN -> penyelesai(lingkar).or(() -> penerus(lingkar));
            case SUSUN -> penyusun(lingkar);
        };
    }

    /** Kepala Balai, or the inspectorate in place of one who is reported. */
    Optional<Anggota> pimpinan(List<Anggota> lingkar) {
        return pertama(lingkar, JabatanLingkar.KEPALA_BALAI).or(() -> pertama(lingkar, JabatanLingkar.INSPEKTORAT));
    }

    /** Nobody who works under a reported Kepala Balai passes it on. */
    private Optional<Anggota> penerus(List<Anggota> lingkar) {
        Optional<Anggota> atas = pimpinan(lingkar);
        return atas.filter(a -> a.jabatan() == JabatanLingkar.INSPEKTORAT).or(() -> pertama(lingkar, JabatanLingkar.KETUA_TIM_PJI)).or(() -> atas);
    }

    private Optional<Anggota> penyelesai(List<Anggota> lingkar) {
        return bersih(lingkar).filter(a -> a.staf().equals(penyelesai)).findFirst();
    }

    /** Never who signs afterwards. Where nobody else has had a part in it yet, somebody hears of the report by this step. */
    private Optional<Anggota> penyusun(List<Anggota> lingkar) {
        return penyusunTetap(lingkar).or(() -> calonPenyelesai(lingkar).stream().filter(a -> a.jabatan() == JabatanLingkar.INSPEKTORAT).findFirst())
            .or(() -> calonPenyelesai(lingkar).stream().findFirst());
    }

    /** Who drafts because of a part in the case; empty while the one who signs would have to choose somebody. */
    Optional<Anggota> penyusunTetap(List<Anggota> lingkar) {
        Predicate<Anggota> bukanPenanda = a -> pimpinan(lingkar).filter(p -> p.id() == a.id()).isEmpty();
        return penerus(lingkar).filter(bukanPenanda).or(() -> penyelesai(lingkar).filter(bukanPenanda));
    }

    /** To whom it can be forwarded: whoever is not reported and will not sign. */
    List<Anggota> calonPenyelesai(List<Anggota> lingkar) {
        return bersih(lingkar).filter(a -> pimpinan(lingkar).filter(p -> p.id() == a.id()).isEmpty()).toList();
    }

    /** Everybody who may read the report now: who leads it, to whom it was forwarded, and whose step waits. @param kini null when none does */
    Set<String> pembaca(List<Anggota> lingkar, LangkahWbs kini) {
        Stream<Anggota> tetap = Stream.of(pimpinan(lingkar), penerus(lingkar), penyelesai(lingkar)).flatMap(Optional::stream);
        Stream<Anggota> giliran = kini == null ? Stream.empty() : pelaksana(kini, lingkar).stream();
        return Stream.concat(Stream.concat(tetap, giliran), pengawas(lingkar)).map(Anggota::staf).collect(Collectors.toSet());
    }

    /** The inspectorate, once it has to look at a case of others. */
    Stream<Anggota> pengawas(List<Anggota> lingkar) {
        return bersih(lingkar).filter(a -> diawasi && a.jabatan() == JabatanLingkar.INSPEKTORAT);
    }


    private Optional<Anggota> pertama(List<Anggota> lingkar, JabatanLingkar jabatan) {
        return bersih(lingkar).filter(a -> a.jabatan() == jabatan).findFirst();
    }

    private Stream<Anggota> bersih(List<Anggota> lingkar) {
        return lingkar.stream().filter(a -> !terlapor.contains(a.staf()));
    }
}
