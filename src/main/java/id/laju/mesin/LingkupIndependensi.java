package id.laju.mesin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A scope of independence other than case or sample, named in {@code bukanPelaku} after the {@code @}: the feature
 * that owns the rows decides.
 */
public interface LingkupIndependensi {

    String nama();

    /** Tasks of other models that it knows the performers of; tasks of the same model need no mention. */
    default Set<String> tugas() {
        return Set.of();
    }

    /**
     * Covers everything of a case, by its steps; then also what a deputy did in somebody's name counts for the whole case, and not per sample,
     * and a step that was called otherwise before its case went over to another version is named by its old names as well.
     */
    default boolean seluruhKasus() {
        return false;
    }

    /** Those of the named tasks that count here; a setting of the satker may leave some out. */
    default List<String> berlaku(List<String> tugas, Map<String, Object> variabel) {
        return tugas;
    }

    /** Variable with the id of the thing; a task without it cannot be judged. */
    String variabel();

    /**
     * @param tugas   elements whose performers may not do the task
     * @param sesudah asked at the completion, after the act of the form; before, the person only takes the task
     * @return a sentence that says why this person may not do the task, or empty
     */
    Optional<String> larangan(String orang, List<String> tugas, Map<String, Object> variabel, boolean sesudah);
}
