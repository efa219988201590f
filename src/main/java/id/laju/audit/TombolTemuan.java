package id.laju.audit;

import id.laju.permohonan.RingkasPermohonan;
import id.laju.permohonan.TombolPermohonan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The button Temuan audit beside a request, from its sheet of findings on. */
@Component
class TombolTemuan implements TombolPermohonan {

    private static final int URUT = 27;

    private final TemuanMapper mapper;

    TombolTemuan(TemuanMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<Long, Tombol> untuk(List<RingkasPermohonan> semua) {
        List<Long> ids = semua.stream().map(RingkasPermohonan::id).toList();
        return ids.isEmpty() ? Map.of() : mapper.berLks(ids).stream()
            .collect(Collectors.toMap(id -> id, id -> new Tombol(URUT, "temuan.temuan", "Temuan audit", "/portal/sertifikasi/" + id + "/temuan", false)));
    }
}
