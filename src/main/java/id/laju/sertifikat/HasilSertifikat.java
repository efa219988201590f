package id.laju.sertifikat;

import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.permohonan.HasilOrder;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a certification brings its customer: the certificate. */
@Component
class HasilSertifikat implements HasilOrder {

    private static final Set<String> LAYANAN = Set.of("sertifikasi-produk", "sertifikasi-industri-hijau", "sertifikasi-sistem-manajemen");

    private final TerbitMapper mapper;
    private final PermohonanService permohonan;
    private final KasusService kasus;

    HasilSertifikat(TerbitMapper mapper, PermohonanService permohonan, KasusService kasus) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.kasus = kasus;
    }

    @Override
    public Set<String> layanan() {
        return LAYANAN;
    }

    @Override
    public boolean terbit(long permohonanId) {
        return mapper.milik(permohonanId).stream().anyMatch(s -> s.dirilis() != null);
    }

    @Override
    public List<Long> yangTerbit(long pelangganId) {
        return mapper.pelanggan(pelangganId).stream().map(Sertifikat::permohonanId).filter(Objects::nonNull).distinct().toList();
    }

    @Override
    public String sebutan() {
        return "sertifikat";
    }

    /** As long as nobody closed its order. */
    @Override
    public int siapDiambil(long pelangganId) {
        Set<Long> terbuka = Set.copyOf(kasus.milikPelanggan(pelangganId).stream().filter(k -> k.selesai() == null && LAYANAN.contains(k.layanan())).map(Kasus::nomor)
            .flatMap(n -> permohonan.denganKasus(n).stream()).map(Permohonan::id).toList());
        return (int) yangTerbit(pelangganId).stream().filter(terbuka::contains).count();
    }
}
