package id.laju.kelebihan;

import id.laju.permohonan.RingkasPermohonan;
import id.laju.permohonan.TombolPermohonan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The button beside a paid order that was given up: what becomes of its money, and the account that it goes to. */
@Component
class TombolPengembalian implements TombolPermohonan {

    private final KelebihanMapper mapper;

    TombolPengembalian(KelebihanMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<Long, Tombol> untuk(List<RingkasPermohonan> semua) {
        List<Long> ids = semua.stream().map(RingkasPermohonan::id).toList();
        return ids.isEmpty() ? Map.of() : mapper.pembatalan(ids).stream().collect(Collectors.toMap(KelebihanMapper.Pembatalan::permohonanId, p -> new Tombol(26, "kelebihan.tombol", "Pengembalian biaya", "/portal/kelebihan/" + p.id(), false)));
    }
}
