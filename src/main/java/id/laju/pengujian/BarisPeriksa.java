package id.laju.pengujian;

import java.util.List;

/**
 * A result as a checker sees it.
 *
 * @param larangan why this person may not judge it, in Indonesian; null when allowed
 * @param putusan  verdict of this kind on the version that counts; null while there is none
 * @param sebelum  earlier versions, newest first
 */
public record BarisPeriksa(ParameterLab parameter, HasilUji hasil, String larangan, Pemeriksaan putusan, List<HasilUji> sebelum) {

    boolean belum() {
        return putusan == null;
    }

    boolean bisa() {
        return belum() && larangan == null;
    }
}
