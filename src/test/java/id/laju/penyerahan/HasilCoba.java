package id.laju.penyerahan;

import id.laju.permohonan.HasilOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A service whose result is a certificate. */
@Component
class HasilCoba implements HasilOrder {

    static final String LAYANAN = "coba";
    static final Set<Long> TERBIT = new HashSet<>();
    static long pelanggan = -1;

    @Override
    public Set<String> layanan() {
        return Set.of(LAYANAN);
    }

    @Override
    public boolean terbit(long permohonanId) {
        return TERBIT.contains(permohonanId);
    }

    @Override
    public List<Long> yangTerbit(long pelangganId) {
        return List.of();
    }

    @Override
    public String sebutan() {
        return "sertifikat";
    }

    @Override
    public int siapDiambil(long pelangganId) {
        return pelangganId == pelanggan ? 2 : 0;
    }
}
