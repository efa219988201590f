package id.laju.sertifikat;

import id.laju.audit.PeringkatHijau;
import id.laju.permohonan.PermohonanService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The level of green industry that a certificate prints. */
@Component
class PeringkatSertifikat {

    private final TerbitMapper mapper;
    private final PeringkatHijau peringkat;
    private final PermohonanService permohonan;

    PeringkatSertifikat(TerbitMapper mapper, PeringkatHijau peringkat, PermohonanService permohonan) {
        this.mapper = mapper;
        this.peringkat = peringkat;
        this.permohonan = permohonan;
    }

    /** As it was decided, else as the evaluation found it; empty for another service. */
    Optional<PeringkatHijau.Usulan> untuk(Sertifikat s) {
        return mapper.diputuskan(s.permohonanId()).or(() -> peringkat.untuk(permohonan.ambil(s.permohonanId())));
    }
}
