package id.laju.mesin;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;

/** @param isi JSON as the form's script wrote it; only this script reads it */
record DrafTugas(@JsonRawValue String isi, Instant diubah) {
}
