package id.laju.konsultansi;

import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.permohonan.HasilOrder;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a consulting order brings its customer: the final report. Interim ones are read without the survey. */
@Component
class HasilKonsultansi implements HasilOrder {

    private final LaporanKonsultansiService laporan;
    private final PermohonanService permohonan;
    private final KasusService kasus;

    HasilKonsultansi(LaporanKonsultansiService laporan, PermohonanService permohonan, KasusService kasus) {
        this.laporan = laporan;
        this.permohonan = permohonan;
        this.kasus = kasus;
    }

    @Override
    public Set<String> layanan() {
        return Set.of(KonsultansiService.LAYANAN);
    }

    @Override
    public boolean terbit(long permohonanId) {
        return laporan.akhirTerbit(permohonanId);
    }

    @Override
    public List<Long> yangTerbit(long pelangganId) {
        return laporan.yangTerbit(pelangganId);
    }

    @Override
    public Map<UUID, String> dokumenHasil(long permohonanId) {
        return laporan.semua(permohonanId).stream().filter(l -> l.akhir() && l.dokumenId() != null)
            .collect(Collectors.toMap(Laporan::dokumenId, l -> "/portal/konsultansi/" + permohonanId + "/laporan/" + l.id()));
    }

    @Override
    public String sebutan() {
        return "laporan konsultansi";
    }

    /** As long as nobody closed its order. */
    @Override
    public int siapDiambil(long pelangganId) {
        Set<String> terbuka = kasus.milikPelanggan(pelangganId).stream().filter(k -> k.selesai() == null).map(Kasus::nomor).collect(Collectors.toSet());
        return (int) permohonan.semua(laporan.yangTerbit(pelangganId)).values().stream().map(Permohonan::kasus).filter(terbuka::contains).count();
    }
}
