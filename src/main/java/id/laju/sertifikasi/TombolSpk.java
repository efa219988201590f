package id.laju.sertifikasi;

import id.laju.permohonan.RingkasPermohonan;
import id.laju.permohonan.TombolPermohonan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The button SPK beside a request, once there is one to read. */
@Component
class TombolSpk implements TombolPermohonan {

    private final SpkMapper mapper;

    TombolSpk(SpkMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<Long, Tombol> untuk(List<RingkasPermohonan> semua) {
        List<Long> ids = semua.stream().map(RingkasPermohonan::id).toList();
        return (ids.isEmpty() ? List.<Spk>of() : mapper.terkirim(ids)).stream().map(Spk::permohonanId).distinct()
            .collect(Collectors.toMap(id -> id, id -> new Tombol(25, "spk.tombol", "SPK", "/portal/sertifikasi/" + id + "/spk", false)));
    }
}
