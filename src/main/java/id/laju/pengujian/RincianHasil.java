package id.laju.pengujian;

import java.util.Optional;

/** What a kind of result keeps beside its one line, for the people who check it. */
public interface RincianHasil {

    /** Ready for a form; empty for results of another kind. */
    Optional<Object> dari(HasilUji hasil);
}
