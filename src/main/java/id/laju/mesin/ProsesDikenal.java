package id.laju.mesin;

import java.util.Set;

/** Implemented by each {@code XProses}: the message names that somebody sends; a model may wait for no others. */
public interface ProsesDikenal {

    Set<String> pesan();
}
