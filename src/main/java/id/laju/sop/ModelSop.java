package id.laju.sop;

import id.laju.dokumen.TabelSop;
import id.laju.mesin.GudangModel;
import id.laju.mesin.Kasus;
import id.laju.mesin.VersiKasus;
import id.laju.mesin.VersiModel;
import id.laju.sop.ModelAlur.Simpul;
import id.laju.umum.TidakDitemukan;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The models as an SOP reads them: what a satker works by now or worked by once, and one version as the process itself. */
@Component
class ModelSop {

    /** @param kunci of the process; @param nama as people call it */
    record Proses(String kunci, String nama) {
    }

    private final GudangModel gudang;
    private final VersiKasus kasus;
    private final SopMapper mapper;
    /** By id of the version, which never changes. */
    private final Map<String, ModelAlur> dibaca = new ConcurrentHashMap<>();

    ModelSop(GudangModel gudang, VersiKasus kasus, SopMapper mapper) {
        this.gudang = gudang;
        this.kasus = kasus;
        this.mapper = mapper;
    }

    LemariModel lemari(String satker) {
        return new LemariModel(satker, gudang.semua());
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

    /** As the satker works now. */
    BahanSop kini(VersiModel akar, String satker) {
        LemariModel lemari = lemari(satker);
        return new BahanSop(akar, lemari, lemari::berlaku);
    }

    /** As the satker worked when the version was replaced; now, where it was not. */
    BahanSop semasa(VersiModel akar, String satker) {
        LemariModel lemari = lemari(satker);
        return new BahanSop(akar, lemari, lemari.pengganti(akar).<Function<String, VersiModel>>map(p -> k -> lemari.sebelum(k, p.sejak())).orElse(lemari::berlaku));
    }

    /** As it was when its approval was asked for. */
    BahanSop diajukan(Pengesahan p) {
        BahanSop semasa = semasa(ambil(p.definisiId()), p.satker());
        Map<String, VersiModel> beku = Arrays.stream(p.susunan().split(" ")).flatMap(id -> semasa.lemari().dengan(id).stream()).collect(Collectors.toMap(VersiModel::kunci, v -> v));
        return new BahanSop(semasa.akar(), semasa.lemari(), k -> beku.containsKey(k) ? beku.get(k) : semasa.fase().apply(k));
    }

    /** As a case is or was worked: phases that it passed as it passed them, the others as it would have. */
    BahanSop kasus(VersiModel akar, Kasus k) {
        LemariModel lemari = lemari(k.satker());
        Map<String, VersiModel> dilalui = new HashMap<>();
        kasus.bagian(k.nomor()).forEach(b -> lemari.dengan(b.proses(), b.versi(), b.varian()).ifPresent(v -> dilalui.put(b.proses(), v)));
        Function<String, VersiModel> lain = k.selesai() == null ? lemari::berlaku : kunci -> lemari.sebelum(kunci, k.selesai().atOffset(ZoneOffset.UTC));
        return new BahanSop(akar, lemari, kunci -> dilalui.containsKey(kunci) ? dilalui.get(kunci) : lain.apply(kunci));
    }

    TabelSop tabel(BahanSop b, List<String> pendahulu) {
        return PenyusunTabel.susun(rantai(b.akar(), pendahulu), k -> alur(b.versi(k)), new PilihanLangkah(cara(b)));
    }

    /** What is decided about steps, by address. */
    Map<String, CaraLangkah> cara(BahanSop b) {
        Map<String, CaraLangkah> cara = new HashMap<>();
        mapper.langkah(b.akar().kunci(), b.satker()).forEach(l -> cara.put(l.alamat(), CaraLangkah.valueOf(l.cara())));
        cara.values().removeIf(c -> c == CaraLangkah.GAMBAR);
        return cara;
    }

    /** Ids of all versions that the table is made of, by which two tables are told apart. */
    String susunan(BahanSop b, List<String> pendahulu) {
        PilihanLangkah pilihan = new PilihanLangkah(cara(b));
        Map<String, VersiModel> hasil = new LinkedHashMap<>();
        Deque<String> antre = new ArrayDeque<>(rantai(b.akar(), pendahulu));
        while (!antre.isEmpty()) {
            String kunci = antre.poll();
            if (!hasil.containsKey(kunci)) {
                hasil.put(kunci, b.versi(kunci));
                alur(b.versi(kunci)).simpul().stream().filter(s -> s.panggilan() != null && !pilihan.tetap(kunci + "/" + s.id(), s)).map(Simpul::panggilan).forEach(antre::add);
            }
        }
        return hasil.values().stream().map(VersiModel::id).sorted().collect(Collectors.joining(" "));
    }

    /** Steps and calls that can be decided about, with what the drawing suggests. */
    Map<String, PenyusunTabel.Bawaan> bawaan(VersiModel akar, String satker, List<String> pendahulu) {
        BahanSop b = kini(akar, satker);
        return PenyusunTabel.bawaan(rantai(akar, pendahulu), k -> alur(b.versi(k)));
    }

    private static List<String> rantai(VersiModel akar, List<String> pendahulu) {
        List<String> hasil = new ArrayList<>(pendahulu);
        hasil.add(akar.kunci());
        return hasil;
    }

    ModelAlur alur(VersiModel v) {
        return dibaca.computeIfAbsent(v.id(), id -> PembacaAlur.baca(gudang.xml(id)));
    }

    /** Phases in the order in which the service passes them. */
    List<Proses> dipanggil(VersiModel akar, LemariModel lemari) {
        return panggilan(akar).map(k -> new Proses(k, lemari.berlaku(k).sebutan())).toList();
    }

    List<Proses> pemanggil(String kunci, LemariModel lemari) {
        return lemari.berlaku().stream().filter(v -> panggilan(v).anyMatch(kunci::equals)).map(v -> new Proses(v.kunci(), v.sebutan())).toList();
    }

    private Stream<String> panggilan(VersiModel v) {
        return alur(v).simpul().stream().map(Simpul::panggilan).filter(Objects::nonNull).distinct();
    }
}
