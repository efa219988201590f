package id.laju.mesin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Property {@code bukanPelaku}: {@code "userTask_a, userTask_b @ sampel"}. Whoever did one of the tasks for the same
 * thing may not do this one.
 *
 * @param lingkup {@code kasus}, {@code sampel}, or the name of a {@link LingkupIndependensi}
 */
record BukanPelaku(List<String> tugas, String lingkup) {

    static Optional<BukanPelaku> urai(String nilai) {
        if (nilai == null || nilai.isBlank()) {
            return Optional.empty();
        }
        String[] bagian = nilai.split("@", 2);
        List<String> tugas = Arrays.stream(bagian[0].split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
        return Optional.of(new BukanPelaku(tugas, bagian.length > 1 ? bagian[1].strip() : "kasus"));
    }
}
