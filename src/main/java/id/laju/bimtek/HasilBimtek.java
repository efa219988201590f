package id.laju.bimtek;

import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.permohonan.HasilOrder;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The order has its result when its class is over. */
@Component
class HasilBimtek implements HasilOrder {

    private final BimtekMapper mapper;
    private final KelasService kelas;
    private final PermohonanService permohonan;
    private final KasusService kasus;

    HasilBimtek(BimtekMapper mapper, KelasService kelas, PermohonanService permohonan, KasusService kasus) {
        this.mapper = mapper;
        this.kelas = kelas;
        this.permohonan = permohonan;
        this.kasus = kasus;
    }

    @Override
    public Set<String> layanan() {
        return Set.of(LayananBimtek.KODE);
    }

    @Override
    public boolean terbit(long permohonanId) {
        return mapper.cari(permohonanId).filter(b -> b.kelasId() != null).map(b -> kelas.ambil(b.kelasId())).filter(k -> k.keadaan() == KeadaanKelas.SELESAI).isPresent();
    }

    @Override
    public List<Long> yangTerbit(long pelangganId) {
        return mapper.yangSelesai(pelangganId);
    }

    @Override
    public String sebutan() {
        return "sertifikat pelatihan";
    }

    /** As long as nobody closed its order. */
    @Override
    public int siapDiambil(long pelangganId) {
        Set<String> terbuka = kasus.milikPelanggan(pelangganId).stream().filter(k -> k.selesai() == null).map(Kasus::nomor).collect(Collectors.toSet());
        return (int) permohonan.semua(mapper.yangSelesai(pelangganId)).values().stream().map(Permohonan::kasus).filter(terbuka::contains).count();
    }
}
