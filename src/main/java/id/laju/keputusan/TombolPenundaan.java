package id.laju.keputusan;

import id.laju.permohonan.RingkasPermohonan;
import id.laju.permohonan.TombolPermohonan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The button Keputusan ditunda beside a request whose decision was ever postponed. */
@Component
class TombolPenundaan implements TombolPermohonan {

    private static final int URUT = 28;

    private final PenundaanMapper mapper;

    TombolPenundaan(PenundaanMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<Long, Tombol> untuk(List<RingkasPermohonan> semua) {
        List<Long> ids = semua.stream().map(RingkasPermohonan::id).toList();
        return ids.isEmpty() ? Map.of() : mapper.ditunda(ids).stream()
            .collect(Collectors.toMap(id -> id, id -> new Tombol(URUT, "keputusan.penundaan", "Keputusan ditunda", "/portal/sertifikasi/" + id + "/penundaan", false)));
    }
}
