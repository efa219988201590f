package id.laju.pengujian;

import java.time.Instant;

/**
 * Another sample for parameters that could not be tested from the first; those tested before keep theirs.
 *
 * @param diminta how much was asked for, in words
 */
public record SampelPengganti(long id, long sampelId, String diminta, Instant dimintaPada, String jumlah, String kemasan, String kondisi, String tempat,
        String diserahkan, String diterimaOleh, Instant diterimaPada, Instant lewatPada) {

    public boolean tiba() {
        return diterimaPada != null;
    }

    public boolean ditunggu() {
        return diterimaPada == null && lewatPada == null;
    }
}
