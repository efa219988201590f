package id.laju.mesin;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;

/** @param isi JSON as the script of the form, or of the page for many tasks, wrote it; only these scripts read it */
public record DrafTugas(@JsonRawValue String isi, Instant diubah) {
}
