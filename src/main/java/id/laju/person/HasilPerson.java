package id.laju.person;

import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.permohonan.HasilOrder;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a certification of persons brings its customer: certificates and cards. */
@Component
class HasilPerson implements HasilOrder {

    private final SertifikatPersonMapper mapper;
    private final PermohonanService permohonan;
    private final KasusService kasus;

    HasilPerson(SertifikatPersonMapper mapper, PermohonanService permohonan, KasusService kasus) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.kasus = kasus;
    }

    @Override
    public Set<String> layanan() {
        return Set.of(LayananPerson.KODE);
    }

    @Override
    public boolean terbit(long permohonanId) {
        return mapper.milik(permohonanId).stream().anyMatch(SertifikatPerson::terbuka);
    }

    @Override
    public List<Long> yangTerbit(long pelangganId) {
        return mapper.yangTerbit(pelangganId);
    }

    @Override
    public String sebutan() {
        return "sertifikat";
    }

    /** As long as nobody closed its order. */
    @Override
    public int siapDiambil(long pelangganId) {
        Set<String> terbuka = kasus.milikPelanggan(pelangganId).stream().filter(k -> k.selesai() == null).map(Kasus::nomor).collect(Collectors.toSet());
        return (int) permohonan.semua(mapper.yangTerbit(pelangganId)).values().stream().map(Permohonan::kasus).filter(terbuka::contains).count();
    }
}
