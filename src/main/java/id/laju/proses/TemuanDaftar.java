package id.laju.proses;

import id.laju.berkas.Sidik;
import id.laju.mesin.GudangModel;
import id.laju.mesin.TemuanModel;
import id.laju.mesin.VersiModel;
import id.laju.umum.Petugas;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the program of today finds wrong with the models of a list, and with the open proposals about them, in a few words. Only what people released or proposed is looked at. */
@Component
class TemuanDaftar {

    private static final Logger LOG = LoggerFactory.getLogger(TemuanDaftar.class);

    private final PeriksaLagi lagi;
    private final UsulanKini kini;
    private final UsulanMapper mapper;
    private final WewenangModel wewenang;
    private final GudangModel gudang;
    private final IngatTemuan ingat;

    TemuanDaftar(PeriksaLagi lagi, UsulanKini kini, UsulanMapper mapper, WewenangModel wewenang, GudangModel gudang, IngatTemuan ingat) {
        this.gudang = gudang;
        this.ingat = ingat;
        this.lagi = lagi;
        this.kini = kini;
        this.mapper = mapper;
        this.wewenang = wewenang;
    }

    /**
     * By the ids of the versions; those of which nothing is to be said have none. A file of several tables is read once.
     *
     * @param berlaku ids of all versions by which somebody works now
     */
    Map<String, String> model(List<VersiModel> semua, Set<String> berlaku) {
        Map<String, String> berkas = new HashMap<>();
        semua.stream().filter(v -> !v.dariProgram()).forEach(v -> berkas.computeIfAbsent(kunci(v), k -> kata(k, () -> ingat.kata(berlaku, k + " " + Sidik.sha256(gudang.isi(v.id())), () -> kata(lagi.temuan(v))))));
        return semua.stream().filter(v -> !berkas.getOrDefault(kunci(v), "").isEmpty()).collect(Collectors.toMap(VersiModel::id, v -> berkas.get(kunci(v))));
    }

    /** Open proposals that could not be released today, oldest first. */
    List<UsulanSalah> usulan(Petugas p, Set<String> berlaku) {
        return mapper.semuaTerbuka().stream().filter(u -> wewenang.terlihat(u.satker(), p)).map(u -> new UsulanSalah(u, mapper.berkas(u.id()), kata(u, berlaku)))
            .filter(s -> !s.kata().isEmpty()).toList();
    }

    private String kata(Usulan u, Set<String> berlaku) {
        return kata(u.id().toString(), () -> ingat.kata(berlaku, u.id().toString(), () -> kata(kini.periksa(u))));
    }

    private static String kunci(VersiModel v) {
        return v.satker() + "/" + v.berkas();
    }

    private static String kata(List<TemuanModel> temuan) {
        return temuan.isEmpty() ? "" : temuan.size() + " temuan";
    }

    private static String kata(String apa, Supplier<String> periksa) {
        try {
            return periksa.get();
        } catch (RuntimeException gagal) {
            LOG.error("{} tidak dapat diperiksa untuk daftar model", apa, gagal);
            return "tidak dapat diperiksa";
        }
    }
}
