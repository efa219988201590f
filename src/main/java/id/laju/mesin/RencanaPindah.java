package id.laju.mesin;

import java.util.Map;
import java.util.Set;

/**
 * How running cases go over from one version of a process to another.
 *
 * @param dari definition that they run by. @param ke definition that they will run by
 * @param pilihan element of the old version to element of the new one, where they are not called the same
 * @param hitungUlang timers of the new version whose moment is counted again, because their duration changed
 */
public record RencanaPindah(String dari, String ke, Map<String, String> pilihan, Set<String> hitungUlang) {

    public RencanaPindah {
        pilihan = Map.copyOf(pilihan);
        hitungUlang = Set.copyOf(hitungUlang);
    }
}
