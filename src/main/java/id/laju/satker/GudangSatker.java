package id.laju.satker;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps satker and their settings in memory for as long as {@link VersiInduk} says that they are current. */
@Component
class GudangSatker {

    private record Simpanan(long versi, Satker satker, Map<String, String> pengaturan) {
    }

    private final SatkerMapper mapper;
    private final VersiInduk versi;
    private final Map<String, Simpanan> simpanan = new ConcurrentHashMap<>();

    GudangSatker(SatkerMapper mapper, VersiInduk versi) {
        this.mapper = mapper;
        this.versi = versi;
    }

    Optional<Satker> satker(String kode) {
        return isi(kode).map(Simpanan::satker);
    }

    /** What was set; the rest is left to the default of the one who asks. */
    Map<String, String> pengaturan(String kode) {
        return isi(kode).map(Simpanan::pengaturan).orElse(Map.of());
    }

    void berubah() {
        versi.berubah();
    }

    private Optional<Simpanan> isi(String kode) {
        long kini = versi.kini();
        Simpanan lama = simpanan.get(kode);
        if (lama != null && lama.versi() == kini) {
            return Optional.of(lama);
        }
        Optional<Simpanan> isi = mapper.cari(kode).map(s -> new Simpanan(kini, s,
                mapper.pengaturan(kode).stream().collect(Collectors.toMap(Pengaturan::kunci, Pengaturan::nilai))));
        isi.ifPresent(s -> simpanan.put(kode, s));
        return isi;
    }

    record Pengaturan(String kunci, String nilai) {
    }
}
