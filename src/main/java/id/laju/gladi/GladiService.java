package id.laju.gladi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import id.laju.pemindahan.Perpindahan;
import id.laju.pemindahan.PerpindahanService;
import id.laju.umum.Petugas;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Walks finished cases over a model that is not released yet, or those of one version over another. */
@Service
class GladiService {

    static final int BANYAK = 100;

    /** What these were about only their circle knows. */
    private static final Set<String> TERTUTUP = Set.of("whistle-blowing");
    private static final TypeReference<Map<String, Object>> IDS = new TypeReference<>() {
    };

    private final GladiMapper mapper;
    private final GudangModel gudang;
    private final PerpindahanService perpindahan;
    private final ObjectMapper json;

    GladiService(GladiMapper mapper, GudangModel gudang, PerpindahanService perpindahan, ObjectMapper json) {
        this.mapper = mapper;
        this.gudang = gudang;
        this.perpindahan = perpindahan;
        this.json = json;
    }

    boolean tertutup(String kunci) {
        return TERTUTUP.contains(kunci);
    }

    /**
     * Over a model that is not released.
     *
     * @param satker whose variant the model is; null: everybody's
     * @param nomor chosen cases; none: the last ones
     */
    @Transactional(readOnly = true)
    HasilGladi gladi(String xml, String satker, Collection<String> nomor, int paling, Petugas p) {
        String kunci = GrafModel.dari(xml).kunci;
        return jalankan(kunci, xml, new GladiMapper.Versi(kunci, null, null), satker, nomor, paling, p);
    }

    /** Those that ran by one version, over another one; over a satker's own model only its cases, for no others would ever run by that. */
    @Transactional(readOnly = true)
    HasilGladi gladi(VersiModel dari, VersiModel ke, Collection<String> nomor, int paling, Petugas p) {
        GladiMapper.Versi milik = new GladiMapper.Versi(dari.kunci(), dari.versi(), dari.satker() == null ? VersiModel.BERSAMA : dari.satker());
        return jalankan(dari.kunci(), gudang.xml(ke.id()), milik, ke.satker() == null ? dari.satker() : ke.satker(), nomor, paling, p);
    }

    private HasilGladi jalankan(String kunci, String xml, GladiMapper.Versi milik, String satker, Collection<String> nomor, int paling, Petugas p) {
        if (tertutup(kunci)) {
            return new HasilGladi(kunci, Map.of());
        }
        List<String> terlihat = satker != null ? List.of(satker) : p.pusat() ? null : p.satker();
        List<String> kasus = nomor.isEmpty() ? mapper.terakhir(milik, terlihat, Math.min(Math.max(paling, 1), BANYAK)) : mapper.bernama(milik, terlihat, nomor);
        return kasus.isEmpty() ? new HasilGladi(kunci, Map.of()) : putar(kunci, xml, kasus);
    }

    private HasilGladi putar(String kunci, String xml, List<String> kasus) {
        PenyusunPutar penyusun = new PenyusunPutar(gudang, xml);
        Map<String, List<GladiMapper.Baris>> semua = mapper.langkah(kasus).stream().collect(Collectors.groupingBy(GladiMapper.Baris::kasus));
        Map<String, List<Perpindahan>> pindah = perpindahan.dari(kasus).stream().filter(x -> x.proses().equals(kunci)).collect(Collectors.groupingBy(Perpindahan::kasus));
        Map<String, Optional<Selisih>> hasil = new LinkedHashMap<>();
        kasus.forEach(k -> hasil.put(k, putar(penyusun, kunci, semua.get(k), pindah.getOrDefault(k, List.of()))));
        return new HasilGladi(kunci, hasil);
    }

    private Optional<Selisih> putar(PenyusunPutar penyusun, String kunci, List<GladiMapper.Baris> baris, List<Perpindahan> pindah) {
        return penyusun.susun(baris.get(0).layanan().equals(kunci), baris.stream().map(this::jejak).toList(), pindah).putar();
    }

    private Jejak jejak(GladiMapper.Baris b) {
        return new Jejak(b.kasus(), b.proses(), b.versi(), b.varian(), b.elemen(), b.nama(), b.jenis(), ids(b.lingkup()), b.keputusan(), b.dibatalkan(), b.dibuat(), b.selesai());
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
