package id.laju.sertifikat;

/** An old certificate was typed in or corrected; published in the same transaction. @param masaBerubah its dates, scheme or holder are others than before */
public record SertifikatDicatat(long sertifikatId, boolean masaBerubah) {
}
