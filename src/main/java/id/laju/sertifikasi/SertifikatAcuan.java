package id.laju.sertifikasi;

import id.laju.permohonan.Permohonan;
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

    /** It, or what took its place, is in force or suspended, of this service and in the name of this customer. */
    boolean tercatat(String satker, long pelangganId, String layanan, String nomor);

    /** Why brands are not to be added to the certificate that a request names, for the customer; empty where nothing is against it. */
    default Optional<String> halanganMerek(Permohonan p, Sertifikasi s) {
        return s.kegiatan() == Kegiatan.SURVEILAN && s.tambahMerek() && s.sertifikatLama() != null && !tercatat(p.satker(), p.pelangganId(), p.layanan(), s.sertifikatLama())
            ? Optional.of("Sertifikat " + s.sertifikatLama() + " tidak tercatat berlaku di register balai atas nama perusahaan Anda, jadi mereknya belum dapat ditambah. Minta balai mencatatnya lewat Pertanyaan, atau hapus centang Tambah Merek/Kemasan.")
            : Optional.empty();
    }

    /** Brands in the scope of the one that counts now; empty when it is not in the register. */
    List<String> merek(String satker, String nomor);
}
