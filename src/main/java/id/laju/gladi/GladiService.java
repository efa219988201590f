package id.laju.gladi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import id.laju.umum.Petugas;
import java.util.ArrayList;
import java.util.Collection;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Walks finished cases over a model that is not released yet, or over any version. */
@Service
class GladiService {

    static final int BANYAK = 100;

    /** What these were about only their circle knows. */
    private static final Set<String> TERTUTUP = Set.of("whistle-blowing");
    private static final Pattern PENGHITUNG = Pattern.compile("elementVariable=\"(\\w+)\"");
    private static final TypeReference<Map<String, Object>> IDS = new TypeReference<>() {
    };

    private final GladiMapper mapper;
    private final GudangModel gudang;
    private final ObjectMapper json;

    GladiService(GladiMapper mapper, GudangModel gudang, ObjectMapper json) {
        this.mapper = mapper;
        this.gudang = gudang;
        this.json = json;
    }

    boolean tertutup(String kunci) {
        return TERTUTUP.contains(kunci);
    }

    /**
     * @param satker whose variant the model is; null: everybody's
     * @param nomor chosen cases; none: the last ones
     */
    @Transactional(readOnly = true)
    HasilGladi gladi(String xml, String satker, Collection<String> nomor, int paling, Petugas p) {
        GrafModel graf = GrafModel.dari(xml);
        if (tertutup(graf.kunci)) {
            return new HasilGladi(graf.kunci, Map.of());
        }
        List<String> terlihat = satker != null ? List.of(satker) : p.pusat() ? null : p.satker();
        List<String> kasus = nomor.isEmpty() ? mapper.terakhir(graf.kunci, terlihat, Math.min(Math.max(paling, 1), BANYAK)) : mapper.bernama(graf.kunci, terlihat, nomor);
        return kasus.isEmpty() ? new HasilGladi(graf.kunci, Map.of()) : gladi(graf, xml, kasus);
    }

    private HasilGladi gladi(GrafModel graf, String xml, List<String> kasus) {
        Set<String> pembeda = pembeda(xml);
        Map<String, GrafModel> versi = new HashMap<>();
        Map<String, List<GladiMapper.Baris>> semua = mapper.langkah(kasus).stream().collect(Collectors.groupingBy(GladiMapper.Baris::kasus, LinkedHashMap::new, Collectors.toList()));
        Map<String, Optional<Selisih>> hasil = new LinkedHashMap<>();
        kasus.forEach(k -> hasil.put(k, satu(graf, semua.getOrDefault(k, List.of()), pembeda, versi)));
        return new HasilGladi(graf.kunci, hasil);
    }

    private Optional<Selisih> satu(GrafModel graf, List<GladiMapper.Baris> baris, Set<String> pembeda, Map<String, GrafModel> versi) {
        List<Jejak> jejak = baris.stream().map(this::jejak).toList();
        boolean utama = baris.stream().findFirst().filter(b -> b.layanan().equals(graf.kunci)).isPresent();
        Jejak pertama = jejak.stream().filter(j -> j.proses().equals(graf.kunci)).findFirst().orElseThrow();
        GrafModel lama = versi.computeIfAbsent(pertama.versi() + "@" + pertama.varian() + "@" + (pertama.varian() == null ? pertama.kasus() : ""), v -> dijalani(graf.kunci, pertama).orElse(graf));
        Optional<Selisih> beda = new Pemutar(graf, lama, pembeda, utama, jejak).putar(jejak);
        return beda.map(b -> lama != graf && new Pemutar(lama, lama, pembeda, utama, jejak).putar(jejak).isPresent()
            ? new Selisih(Selisih.Jenis.TIDAK_TERBACA, null, "Catatan", "Catatan kasus ini tidak lengkap atau kasusnya pernah dipindahkan: ia tidak dapat diputar ulang pada versinya sendiri pun.") : b);
    }

    /** The version by which the case began this process; a case from before variants were written down is taken for one of its satker's where its first step is there. */
    private Optional<GrafModel> dijalani(String kunci, Jejak j) {
        Optional<VersiModel> versi = j.varian() == null
            ? nomor(kunci, satker(j), j).filter(v -> cocok(v, j)).or(() -> nomor(kunci, null, j)) : nomor(kunci, j.varian().equals(VersiModel.BERSAMA) ? null : j.varian(), j);
        return versi.map(v -> GrafModel.dari(gudang.xml(v.id())));
    }

    private Optional<VersiModel> nomor(String kunci, String satker, Jejak j) {
        return gudang.versi(kunci, satker).stream().filter(v -> v.versi() == j.versi()).findFirst();
    }

    private boolean cocok(VersiModel v, Jejak j) {
        return GrafModel.dari(gudang.xml(v.id())).ada(j.elemen());
    }

    private static String satker(Jejak j) {
        return j.kasus().substring(0, j.kasus().indexOf('/'));
    }

    /** Variables by which the models tell apart what they do several times. */
    private Set<String> pembeda(String xml) {
        Set<String> hasil = new HashSet<>(penghitung(xml));
        gudang.terbaru().forEach(v -> hasil.addAll(penghitung(gudang.xml(v.id()))));
        return hasil;
    }

    private static Set<String> penghitung(String xml) {
        return PENGHITUNG.matcher(xml).results().map((MatchResult m) -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Jejak jejak(GladiMapper.Baris b) {
        return new Jejak(b.kasus(), b.proses(), b.versi(), b.varian(), b.elemen(), b.nama(), b.jenis(), ids(b.lingkup()), b.keputusan(), b.dibatalkan());
    }

    private Map<String, Long> ids(String lingkup) {
        try {
            Map<String, Long> hasil = new HashMap<>();
            json.readValue(lingkup, IDS).forEach((nama, nilai) -> {
                if (nilai instanceof Number n) {
                    hasil.put(nama, n.longValue());
                }
            });
            return hasil;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> nomor(String teks) {
        return teks == null ? List.of() : new ArrayList<>(new TreeSet<>(List.of(teks.strip().split("[\\s,;]+")))).stream().filter(s -> !s.isBlank()).limit(BANYAK).toList();
    }
}
