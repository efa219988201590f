package id.laju.permohonan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What an order brings its customer: reports, or what its service says ({@link HasilOrder}). */
@Service
public class HasilOrderService {

    private final PermohonanService permohonan;
    private final PesananService pesanan;
    private final ObjectProvider<HasilOrder> lain;

    HasilOrderService(PermohonanService permohonan, PesananService pesanan, ObjectProvider<HasilOrder> lain) {
        this.permohonan = permohonan;
        this.pesanan = pesanan;
        this.lain = lain;
    }

    /** The order may be closed. */
    public boolean terbit(Permohonan p) {
        return untuk(p).map(h -> h.terbit(p.id())).orElseGet(() -> adaLaporan(p));
    }

    /** Its service says itself when the result is out; reports on the way to it open without the survey. */
    public boolean sementara(Permohonan p) {
        return untuk(p).filter(h -> !h.terbit(p.id())).isPresent();
    }

    /** Those of the orders whose result is no report and out. */
    public Set<Long> tanpaLaporan(List<Permohonan> semua) {
        return semua.stream().filter(p -> untuk(p).filter(h -> h.terbit(p.id())).isPresent()).map(Permohonan::id).collect(Collectors.toSet());
    }

    private boolean adaLaporan(Permohonan p) {
        return permohonan.laporan(p.id()).stream().anyMatch(l -> l.dirilis() != null);
    }

    /** Orders of this organisation whose result is out, newest first. */
    public List<Permohonan> denganHasil(long pelangganId) {
        Stream<Permohonan> laporan = pesanan.denganLaporanTerbit(pelangganId).stream().filter(p -> untuk(p).isEmpty());
        List<Long> tanpaLaporan = lain.stream().flatMap(h -> h.yangTerbit(pelangganId).stream()).toList();
        return Stream.concat(laporan, permohonan.semua(tanpaLaporan).values().stream()).sorted(Comparator.comparing(Permohonan::dipesan).reversed()).toList();
    }

    public String sebutan(Permohonan p) {
        return untuk(p).map(HasilOrder::sebutan).orElse("laporan");
    }

    /** Results that are no reports and were not fetched yet. */
    public int siapDiambil(long pelangganId) {
        return lain.stream().mapToInt(h -> h.siapDiambil(pelangganId)).sum();
    }

    private Optional<HasilOrder> untuk(Permohonan p) {
        return lain.stream().filter(h -> h.layanan().contains(p.layanan())).findFirst();
    }
}
