package id.laju.bimtek;

import id.laju.permohonan.Permohonan;
import id.laju.survei.SurveiService;
import id.laju.umum.TidakDitemukan;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The certificates of an order, for the customer who paid for them. */
@Component
class HasilPeserta {

    private final ObjectProvider<SertifikatPeserta> sertifikat;
    private final SurveiService survei;

    HasilPeserta(ObjectProvider<SertifikatPeserta> sertifikat, SurveiService survei) {
        this.sertifikat = sertifikat;
        this.survei = survei;
    }

    /** By participant. */
    Map<Long, UUID> milik(Permohonan p) {
        return Optional.ofNullable(sertifikat.getIfAvailable()).map(s -> s.berkas(p.id())).orElse(Map.of());
    }

    /** Its survey is filled, or the satker asks for none. */
    boolean boleh(Permohonan p) {
        return survei.beres(p);
    }

    /** @throws TidakDitemukan when there is no certificate for this participant of this order */
    UUID satu(Permohonan p, long pesertaId) {
        return Optional.ofNullable(milik(p).get(pesertaId)).orElseThrow(() -> new TidakDitemukan("Sertifikat ini tidak ada."));
    }
}
