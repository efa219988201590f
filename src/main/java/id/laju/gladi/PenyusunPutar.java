package id.laju.gladi;

import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import id.laju.pemindahan.Perpindahan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the versions by which cases really ran, for one dry run; each model is read once. */
final class PenyusunPutar {

    private static final Pattern PENGHITUNG = Pattern.compile("elementVariable=\"(\\w+)\"");

    private final GudangModel gudang;
    private final GrafModel graf;
    private final Set<String> pembeda;
    private final Map<String, Optional<GrafModel>> dibaca = new HashMap<>();

    PenyusunPutar(GudangModel gudang, String xml) {
        this.gudang = gudang;
        this.graf = GrafModel.dari(xml);
        this.pembeda = new HashSet<>(penghitung(xml));
        gudang.terbaru().forEach(v -> pembeda.addAll(penghitung(gudang.xml(v.id()))));
    }

    /** Variables by which the models tell apart what they do several times. */
    private static Set<String> penghitung(String xml) {
        return PENGHITUNG.matcher(xml).results().map((MatchResult m) -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param utama the case began with this process. @param pindah times that it went over to another version of this process */
    PemutarKasus susun(boolean utama, List<Jejak> jejak, List<Perpindahan> pindah) {
        Jejak pertama = jejak.stream().filter(j -> j.proses().equals(graf.kunci)).findFirst().orElseThrow();
        List<Ruas> ruas = ruas(pindah).orElseGet(() -> List.of(new Ruas(dijalani(pertama).orElse(graf), pertama.versi(), null)));
        Map<String, GrafModel> lain = new LinkedHashMap<>();
        if (!utama) {
            jejak.stream().filter(j -> j.proses().equals(graf.kunci) && ruas.stream().noneMatch(r -> r.versi() == j.versi()))
                .forEach(j -> dijalani(j).ifPresent(v -> lain.put(PemutarKasus.kunci(j), v)));
        }
        return new PemutarKasus(graf, pembeda, utama, jejak, ruas, new NamaLangkah(pindah.stream().map(Perpindahan::pilihan).toList()), lain);
    }

    /** Empty for a case that stayed, and where one of its versions is no longer there. */
    private Optional<List<Ruas>> ruas(List<Perpindahan> pindah) {
        List<Ruas> hasil = new ArrayList<>();
        for (Perpindahan p : pindah) {
            model(p.dari()).ifPresent(g -> hasil.add(new Ruas(g, p.dariVersi(), p.pada())));
        }
        Optional<GrafModel> akhir = pindah.isEmpty() ? Optional.empty() : model(pindah.get(pindah.size() - 1).ke());
        akhir.ifPresent(g -> hasil.add(new Ruas(g, pindah.get(pindah.size() - 1).keVersi(), null)));
        return akhir.isPresent() && hasil.size() == pindah.size() + 1 ? Optional.of(hasil) : Optional.empty();
    }

    private Optional<GrafModel> model(String definisiId) {
        return dibaca.computeIfAbsent(definisiId, id -> gudang.cari(id).map(v -> GrafModel.dari(gudang.xml(v.id()))));
    }

    /** The version of a step; one from before variants were written down is taken for one of its satker's where its element is there. */
    private Optional<GrafModel> dijalani(Jejak j) {
        if (j.varian() != null) {
            return nomor(j.varian().equals(VersiModel.BERSAMA) ? null : j.varian(), j.versi());
        }
        return nomor(j.kasus().substring(0, j.kasus().indexOf('/')), j.versi()).filter(g -> g.ada(j.elemen())).or(() -> nomor(null, j.versi()));
    }

    private Optional<GrafModel> nomor(String satker, int versi) {
        return dibaca.computeIfAbsent(versi + "@" + satker, k -> gudang.versi(graf.kunci, satker).stream().filter(v -> v.versi() == versi).findFirst()
            .map(v -> GrafModel.dari(gudang.xml(v.id()))));
    }
}
