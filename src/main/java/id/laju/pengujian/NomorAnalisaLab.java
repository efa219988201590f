package id.laju.pengujian;

import id.laju.permohonan.NomorAnalisa;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Numbers of what was received, for the pages of the request. */
@Component
class NomorAnalisaLab implements NomorAnalisa {

    private final PenerimaanService penerimaan;

    NomorAnalisaLab(PenerimaanService penerimaan) {
        this.penerimaan = penerimaan;
    }

    @Override
    public Map<Long, String> dari(Collection<Long> sampelIds) {
        return penerimaan.cariSemua(sampelIds).stream().filter(s -> s.nomorAnalisa() != null).collect(Collectors.toMap(SampelLab::sampelId, SampelLab::nomorAnalisa));
    }
}
