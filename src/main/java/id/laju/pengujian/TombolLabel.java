package id.laju.pengujian;

import id.laju.permohonan.RingkasPermohonan;
import id.laju.permohonan.TombolPermohonan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The button Label sampel beside a request, while its samples may still be on their way. */
@Component
class TombolLabel implements TombolPermohonan {

    @Override
    public Map<Long, Tombol> untuk(List<RingkasPermohonan> semua) {
        return semua.stream().filter(p -> !p.draf() && !p.selesai() && p.alasan() == null).collect(Collectors.toMap(RingkasPermohonan::id,
            p -> new Tombol(25, "sampel.label", "Label sampel", "/portal/permohonan/" + p.id() + "/label-sampel.pdf", false)));
    }
}
