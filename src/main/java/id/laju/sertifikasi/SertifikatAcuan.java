package id.laju.sertifikasi;

import java.util.List;

/** The register of certificates, as far as a request that names one of them asks it. */
public interface SertifikatAcuan {

    /** It is in the balai's register, and each of that number was withdrawn or is over by its date. */
    boolean berakhir(String satker, String nomor);

    /** Brands in the scope of the one that counts now; empty when it is not in the register. */
    List<String> merek(String satker, String nomor);
}
