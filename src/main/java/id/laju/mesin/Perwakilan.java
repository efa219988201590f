package id.laju.mesin;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who works for whom at this moment; the feature that keeps the periods answers. */
public interface Perwakilan {

    /**
     * The absent colleague through whose role alone this person may take a task of one of these roles.
     *
     * @return empty when an own role suffices, or when there is no such colleague
     */
    Optional<String> melaluiPeran(String orang, Collection<String> peran);

    /** @param peran roles of the task, none for one that names no role */
    boolean menggantikan(String orang, String berhalangan, Collection<String> peran);

    /** Who works now for this absent person in one of these roles. */
    List<String> pengganti(String berhalangan, Collection<String> peran);

    /** The person's name, for sentences. */
    String nama(String orang);
}
