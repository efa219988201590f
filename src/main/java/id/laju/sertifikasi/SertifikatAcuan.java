package id.laju.sertifikasi;

import java.util.List;
import java.util.Optional;

/** The register of certificates, as far as a request that names one of them asks it. */
public interface SertifikatAcuan {

    /** It is in the balai's register, and each of that number was withdrawn or is over by its date. */
    boolean berakhir(String satker, String nomor);

    /** Why the certificate of that number is not to be surveilled, for the customer; empty where nothing is against it. @param nomor null without */
    default Optional<String> halangan(String satker, Kegiatan k, String nomor) {
        return k == Kegiatan.SURVEILAN && nomor != null && berakhir(satker, nomor)
            ? Optional.of("Sertifikat " + nomor + " sudah dicabut atau habis masa berlakunya, jadi tidak dapat disurveilan. Pilih kegiatan sertifikasi awal, atau sertifikasi ulang bila hanya masa berlakunya yang habis.")
            : Optional.empty();
    }

    /** It stands, or stood before it was replaced, in the register: in the name of this customer, or of nobody's account. @param nomor null without */
    boolean tercatat(String satker, long pelangganId, String nomor);

    /** Brands in the scope of the one that counts now; empty when it is not in the register. */
    List<String> merek(String satker, String nomor);
}
