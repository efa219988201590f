package id.laju.mesin;

import java.util.Set;

/**
 * Independence that a service cannot do without, whoever changes its models: a bean of the feature that owns the tasks. A model that holds one
 * of the tasks and does not keep the others' performers from it is refused.
 *
 * @param tugas   elements that need the guard
 * @param bukan   elements whose performers may not do them; those that are neither in the model nor known to the scope need no mention
 * @param lingkup as in {@code bukanPelaku}
 */
public record PenjagaWajib(Set<String> tugas, Set<String> bukan, String lingkup) {
}
