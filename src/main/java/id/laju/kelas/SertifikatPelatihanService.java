package id.laju.kelas;

import id.laju.dokumen.DokumenService;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates of a class as they are, and their release (TRN-016). */
@Service
class SertifikatPelatihanService {

    private final SertifikatPelatihanMapper mapper;
    private final PelaksanaanMapper kelas;
    private final DokumenService dokumen;
    private final Clock jam;

    SertifikatPelatihanService(SertifikatPelatihanMapper mapper, PelaksanaanMapper kelas, DokumenService dokumen, Clock jam) {
        this.mapper = mapper;
        this.kelas = kelas;
        this.dokumen = dokumen;
        this.jam = jam;
    }

    List<SertifikatPelatihan> kelas(long kelasId) {
        return mapper.kelas(kelasId);
    }

    Optional<SertifikatPelatihan> peserta(long pesertaId) {
        return mapper.peserta(pesertaId);
    }

    /** The one that the participant may fetch. */
    Optional<SertifikatPelatihan> rilisan(long pesertaId) {
        return peserta(pesertaId).filter(SertifikatPelatihan::dirilis);
    }

    List<SertifikatPelatihan> dirilis(long kelasId) {
        return kelas(kelasId).stream().filter(SertifikatPelatihan::dirilis).toList();
    }

    List<UUID> dokumen(long kelasId) {
        return kelas(kelasId).stream().map(SertifikatPelatihan::dokumenId).filter(Objects::nonNull).toList();
    }

    /** Unchangeable from now on, and open to participant and customer. Repeatable. */
    @Transactional
    void rilis(long kelasId) {
        kelas.kunci(kelasId).orElseThrow();
        kelas(kelasId).stream().filter(s -> !s.dirilis()).forEach(this::rilis);
    }

    private void rilis(SertifikatPelatihan s) {
        if (s.dokumenId() != null) {
            dokumen.terbitkan(s.dokumenId());
        }
        mapper.rilis(s.id(), jam.instant());
    }
}
