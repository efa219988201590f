package id.laju.sertifikat;

import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.permohonan.HasilOrder;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a certification brings its customer: the certificate, or the decision to keep the one that there is. */
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
        return mapper.dipertahankan(permohonanId) || mapper.milik(permohonanId).stream().anyMatch(s -> s.dirilis() != null);
    }

    @Override
    public List<Long> yangTerbit(long pelangganId) {
        return Stream.concat(baru(pelangganId), mapper.yangDipertahankan(pelangganId).stream()).distinct().toList();
    }

    private Stream<Long> baru(long pelangganId) {
        return mapper.pelanggan(pelangganId).stream().map(Sertifikat::permohonanId).filter(Objects::nonNull);
    }

    @Override
    public String sebutan() {
        return "sertifikat";
    }

    /** As long as nobody closed its order. */
    @Override
    public int siapDiambil(long pelangganId) {
        Set<String> terbuka = kasus.milikPelanggan(pelangganId).stream().filter(k -> k.selesai() == null).map(Kasus::nomor).collect(Collectors.toSet());
        return (int) permohonan.semua(baru(pelangganId).toList()).values().stream().map(Permohonan::kasus).filter(terbuka::contains).count();
    }
}
