package id.laju.metode;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The registers of one satker on one day, for some parameters: which methods may be chosen and who may test by them.
 *
 * @param berlaku    methods in force, by parameter
 * @param terdaftar  parameters that have a method in the register; the others take any method from anybody
 * @param berwenang  by method; null when the satker does not insist on it
 */
public record BukuMetode(Map<Long, List<MetodeBerlaku>> berlaku, Set<Long> terdaftar, Map<Long, Set<String>> berwenang) {

    /** Numbers to choose from; empty when any text will do, and when none is in force. */
    public List<String> pilihan(long parameterId) {
        return berlaku.getOrDefault(parameterId, List.of()).stream().map(MetodeBerlaku::nomor).toList();
    }

    public Optional<MetodeBerlaku> cari(long parameterId, String nomor) {
        return berlaku.getOrDefault(parameterId, List.of()).stream().filter(m -> m.bernomor(nomor)).findFirst();
    }

    /** Why this method cannot be chosen, in Indonesian; null when it can. */
    public String keliru(long parameterId, String nomor) {
        if (!terdaftar.contains(parameterId) || cari(parameterId, nomor).isPresent()) {
            return null;
        }
        List<String> ada = pilihan(parameterId);
        return (nomor == null || nomor.isBlank() ? "Pilih metode." : "Metode " + nomor.strip() + " tidak berlaku untuk parameter ini.")
            + (ada.isEmpty() ? " Tidak ada metode yang berlaku di register; minta manajer teknis memperbaruinya." : " Yang berlaku: " + String.join(", ", ada) + ".");
    }

    /** What is not in the register is nobody's privilege. */
    public boolean boleh(String orang, long parameterId, String nomor) {
        return berwenang == null || cari(parameterId, nomor).map(m -> berwenang.getOrDefault(m.metodeId(), Set.of()).contains(orang)).orElse(true);
    }

    /** By number of the method; null when the satker does not insist on it. */
    public Map<String, Set<String>> menurutNomor() {
        return berwenang == null ? null : berlaku.values().stream().flatMap(List::stream).collect(Collectors.toMap(MetodeBerlaku::nomor,
            m -> berwenang.getOrDefault(m.metodeId(), Set.of()), (a, b) -> a));
    }

    /** Opens the registers. */
    @Component
    public static class Rak {

        private final MetodeMapper metode;
        private final WewenangMapper wewenang;

        Rak(MetodeMapper metode, WewenangMapper wewenang) {
            this.metode = metode;
            this.wewenang = wewenang;
        }

        public BukuMetode buka(String satker, Collection<Long> parameterIds, LocalDate hari) {
            List<Long> ids = parameterIds.stream().distinct().toList();
            if (ids.isEmpty()) {
                return new BukuMetode(Map.of(), Set.of(), null);
            }
            return new BukuMetode(metode.berlaku(ids, hari).stream().collect(Collectors.groupingBy(MetodeBerlaku::parameterId)), Set.copyOf(metode.terdaftar(ids)),
                wewenang.wajib(satker) ? wewenang.orang(satker, hari).stream().collect(Collectors.groupingBy(WewenangMapper.Orang::metodeId,
                    Collectors.mapping(WewenangMapper.Orang::orang, Collectors.toSet()))) : null);
        }
    }
}
