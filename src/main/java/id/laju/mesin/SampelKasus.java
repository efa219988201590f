package id.laju.mesin;

/** A sample and where it belongs. @param laporanId report of the sample; 0 while there is none */
public record SampelKasus(String kasus, long sampelId, long laporanId) {
}
