package id.laju.proses;

import id.laju.mesin.TemuanModel;
import id.laju.mesin.VersiModel;
import id.laju.umum.Petugas;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    TemuanDaftar(PeriksaLagi lagi, UsulanKini kini, UsulanMapper mapper, WewenangModel wewenang) {
        this.lagi = lagi;
        this.kini = kini;
        this.mapper = mapper;
        this.wewenang = wewenang;
    }

    /** By the ids of the versions; those of which nothing is to be said have none. A file of several tables is read once. */
    Map<String, String> model(List<VersiModel> semua) {
        Map<String, String> berkas = new HashMap<>();
        semua.forEach(v -> berkas.computeIfAbsent(kunci(v.satker(), v.berkas()), k -> kata(k, () -> lagi.temuan(v))));
        return semua.stream().filter(v -> !berkas.get(kunci(v.satker(), v.berkas())).isEmpty()).collect(Collectors.toMap(VersiModel::id, v -> berkas.get(kunci(v.satker(), v.berkas()))));
    }

    /** By what {@link #kunci} makes of balai and model; the proposals with what is to be said of each. */
    Map<String, Map<UUID, String>> usulan(Petugas p) {
        Map<String, Map<UUID, String>> hasil = new HashMap<>();
        mapper.semuaTerbuka().stream().filter(u -> wewenang.terlihat(u.satker(), p)).forEach(u -> {
            String kata = kata(u.id().toString(), () -> kini.periksa(u));
            mapper.berkas(u.id()).stream().filter(b -> !kata.isEmpty()).forEach(b -> hasil.computeIfAbsent(kunci(u.satker(), b.kunci()), k -> new LinkedHashMap<>()).put(u.id(), kata));
        });
        return hasil;
    }

    static String kunci(String satker, String nama) {
        return satker + "/" + nama;
    }

    private static String kata(String apa, Supplier<List<TemuanModel>> periksa) {
        try {
            int banyak = periksa.get().size();
            return banyak == 0 ? "" : banyak + " temuan";
        } catch (RuntimeException gagal) {
            LOG.error("{} tidak dapat diperiksa untuk daftar model", apa, gagal);
            return "tidak dapat diperiksa";
        }
    }
}
