package id.laju.penyerahan;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What an order brings its customer: reports, or what its service says ({@link HasilOrder}). */
@Service
public class HasilOrderService {

    private final PermohonanService permohonan;
    private final ObjectProvider<HasilOrder> lain;

    HasilOrderService(PermohonanService permohonan, ObjectProvider<HasilOrder> lain) {
        this.permohonan = permohonan;
        this.lain = lain;
    }

    boolean terbit(Permohonan p) {
        return untuk(p).map(h -> h.terbit(p.id())).orElseGet(() -> permohonan.laporan(p.id()).stream().anyMatch(l -> l.dirilis() != null));
    }

    String sebutan(Permohonan p) {
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
