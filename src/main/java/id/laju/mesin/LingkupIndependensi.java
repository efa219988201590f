package id.laju.mesin;

import java.util.Map;
import java.util.Optional;

/**
 * A scope of independence finer than case or sample, named in {@code bukanPelaku} after the {@code @}: the feature
 * that owns the rows decides.
 */
public interface LingkupIndependensi {

    String nama();

    /** @return a sentence that says why this person may not do the task, or empty */
    Optional<String> larangan(String orang, Map<String, Object> variabel);
}
