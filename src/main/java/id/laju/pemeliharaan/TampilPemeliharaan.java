package id.laju.pemeliharaan;

import id.laju.mesin.KasusService;
import id.laju.sertifikat.PenilaianBerikut;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is due next for a certificate. */
@Component
class TampilPemeliharaan implements PenilaianBerikut {

    private final PemeliharaanMapper mapper;
    private final PemeliharaanProses proses;
    private final KasusService kasus;

    TampilPemeliharaan(PemeliharaanMapper mapper, PemeliharaanProses proses, KasusService kasus) {
        this.mapper = mapper;
        this.proses = proses;
        this.kasus = kasus;
    }

    @Override
    public Optional<Berikut> untuk(long sertifikatId) {
        return mapper.berjalan(sertifikatId).map(p -> new Berikut(p.ulang(), p.jatuhTempo(), ditunggu(p)));
    }

    /** Does its process wait for the customer now? */
    boolean ditunggu(Pemeliharaan p) {
        return !kasus.menanti("ajukanPenilaian", List.of(p.kasus())).isEmpty();
    }

    /** Does the balai decide what becomes of it, because nothing was applied for in time? */
    boolean lewat(Pemeliharaan p) {
        return kasus.terbuka(p.kasus()).stream().anyMatch(l -> "putuskanPenilaianLewat".equals(l.frasa()));
    }

    @Override
    public void kunci(long sertifikatId) {
        mapper.berjalan(sertifikatId).ifPresent(proses::kunci);
    }
}
