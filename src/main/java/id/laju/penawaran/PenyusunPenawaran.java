package id.laju.penawaran;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asked by the model {@code penawaran}: who puts the quotation together. */
@Component
public class PenyusunPenawaran {

    private final PermohonanService permohonan;
    private final ObjectProvider<PenyusunBaris> lain;

    PenyusunPenawaran(PermohonanService permohonan, ObjectProvider<PenyusunBaris> lain) {
        this.permohonan = permohonan;
        this.lain = lain;
    }

    /** @return what the service says ({@link PenyusunBaris#oleh}), else kerjasama for work at the customer's site, else cs */
    public String oleh(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        return untuk(p.layanan()).flatMap(PenyusunBaris::oleh).orElse(p.diLokasi() ? "kerjasama" : "cs");
    }

    Optional<PenyusunBaris> untuk(String layanan) {
        return lain.stream().filter(b -> b.layanan().contains(layanan)).findFirst();
    }

    /** For whoever sends the price back. */
    String sebutan(long permohonanId) {
        return switch (oleh(permohonanId)) {
            case "kerjasama" -> "Kerjasama";
            case "sertifikasi" -> "PJ Sertifikasi";
            case "pelatihan" -> "Admin Pelatihan";
            case "konsultansi" -> "PJ Konsultansi";
            default -> "CS";
        };
    }
}
