package id.laju.sertifikasi;

/** The register of certificates, as far as a request that names one of them asks it. */
public interface SertifikatAcuan {

    /** It is in the balai's register, and each of that number was withdrawn or is over by its date. */
    boolean berakhir(String satker, String nomor);
}
