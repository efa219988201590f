package id.laju.pengujian;

import java.util.List;

/** Verdicts as they were typed. */
public record PutusanIsian(List<Baris> baris) {

    /**
     * @param hasilId version that the screen showed
     * @param putusan benar or kembalikan; null: not judged
     */
    public record Baris(long hasilId, String putusan, String catatan) {
    }
}
