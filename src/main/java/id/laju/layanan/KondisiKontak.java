package id.laju.layanan;

/**
 * A contact time or temperature interval.
 *
 * @param label "5 menit < t ≤ 0,5 jam", "20°C < T ≤ 40°C"
 * @param uji time or temperature of the test that stands for it
 */
public record KondisiKontak(int id, String label, String uji) {
}
