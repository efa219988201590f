package id.laju.sertifikasi;

/** The register of certificates, as far as a request that names one of them asks it. */
public interface SertifikatAcuan {

    /** It is in the balai's register, and none of that number is in force or suspended any more. */
    boolean berakhir(String satker, String nomor);
}
