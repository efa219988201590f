package id.laju.konsultansi;

import id.laju.audit.TerlibatSebelumnya;
import id.laju.permohonan.Permohonan;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whoever advised a customer does not audit it for two years (ISO/IEC 17065, ISO/IEC 17021-1). */
@Component
class KonsultanPelanggan implements TerlibatSebelumnya {

    private static final Duration DUA_TAHUN = Duration.ofDays(730);

    private final RencanaMapper mapper;
    private final Clock jam;

    KonsultanPelanggan(RencanaMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    @Override
    public Map<String, String> terlarang(Permohonan p) {
        return mapper.konsultan(p.pelangganId(), jam.instant().minus(DUA_TAHUN)).stream().collect(Collectors.toMap(s -> s, s -> "memberi konsultansi kepada pelanggan ini dalam dua tahun terakhir"));
    }
}
