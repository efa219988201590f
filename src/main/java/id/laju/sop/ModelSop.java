package id.laju.sop;

import id.laju.dokumen.TabelSop;
import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import id.laju.sop.ModelAlur.Simpul;
import id.laju.umum.TidakDitemukan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The models as an SOP reads them: what a satker works by now, and one version as the process itself. */
@Component
class ModelSop {

    /** @param kunci of the process; @param nama as people call it */
    record Proses(String kunci, String nama) {
    }

    private final GudangModel gudang;
    private final SopMapper mapper;

    ModelSop(GudangModel gudang, SopMapper mapper) {
        this.gudang = gudang;
        this.mapper = mapper;
    }

    /** @throws TidakDitemukan when there is no such process */
    VersiModel berlaku(String kunci, String satker) {
        return gudang.berlaku(kunci, satker).filter(v -> !v.tabel()).orElseThrow(() -> TidakDitemukan.untuk("Proses", kunci));
    }

    boolean ada(String kunci, String satker) {
        return gudang.berlaku(kunci, satker).filter(v -> !v.tabel()).isPresent();
    }

    VersiModel ambil(String definisiId) {
        return gudang.ambil(definisiId);
    }

    /** The version of that number by which a case of the satker runs, its own variant before the shared one. */
    Optional<VersiModel> versi(String kunci, String satker, int nomor) {
        return gudang.versi(kunci, satker).stream().filter(v -> v.versi() == nomor).findFirst().or(() -> gudang.versi(kunci, null).stream().filter(v -> v.versi() == nomor).findFirst());
    }

    /** All processes that a satker works by, by name. */
    List<VersiModel> semua(String satker) {
        Map<String, VersiModel> hasil = new LinkedHashMap<>();
        gudang.terbaru().stream().filter(v -> v.satker() == null || v.satker().equals(satker)).forEach(v -> hasil.merge(v.kunci(), v, (a, b) -> a.satker() != null ? a : b));
        return hasil.values().stream().sorted(Comparator.comparing(v -> v.sebutan().toLowerCase())).toList();
    }

    TabelSop tabel(VersiModel akar, String satker, List<String> pendahulu) {
        Map<String, CaraLangkah> cara = new HashMap<>();
        mapper.langkah(akar.kunci(), satker).forEach(l -> cara.put(l.alamat(), CaraLangkah.valueOf(l.cara())));
        return PenyusunTabel.susun(rantai(akar, pendahulu), pembaca(akar, satker), cara);
    }

    /** Steps and calls that can be decided about, with what the drawing suggests. */
    Map<String, PenyusunTabel.Bawaan> bawaan(VersiModel akar, String satker, List<String> pendahulu) {
        return PenyusunTabel.bawaan(rantai(akar, pendahulu), pembaca(akar, satker));
    }

    private static List<String> rantai(VersiModel akar, List<String> pendahulu) {
        List<String> hasil = new ArrayList<>(pendahulu);
        hasil.add(akar.kunci());
        return hasil;
    }

    private Function<String, ModelAlur> pembaca(VersiModel akar, String satker) {
        Map<String, ModelAlur> dibaca = new HashMap<>();
        return kunci -> dibaca.computeIfAbsent(kunci, k -> PembacaAlur.baca(gudang.xml(k.equals(akar.kunci()) ? akar.id() : berlaku(k, satker).id())));
    }

    ModelAlur alur(VersiModel akar) {
        return PembacaAlur.baca(gudang.xml(akar.id()));
    }

    /** Phases in the order in which the service passes them. */
    List<Proses> dipanggil(VersiModel akar, String satker) {
        return alur(akar).simpul().stream().map(Simpul::panggilan).filter(Objects::nonNull).distinct().map(k -> new Proses(k, berlaku(k, satker).sebutan())).toList();
    }

    List<Proses> pemanggil(String kunci, String satker) {
        return semua(satker).stream().filter(v -> gudang.xml(v.id()).contains("calledElement=\"" + kunci + "\"")).map(v -> new Proses(v.kunci(), v.sebutan())).toList();
    }
}
