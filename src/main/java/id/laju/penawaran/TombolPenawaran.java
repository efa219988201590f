package id.laju.penawaran;

import id.laju.permohonan.RingkasPermohonan;
import id.laju.permohonan.TombolPermohonan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The button Penawaran beside a request, once there is a letter (QUO-004). */
@Component
class TombolPenawaran implements TombolPermohonan {

    private final PenawaranService penawaran;

    TombolPenawaran(PenawaranService penawaran) {
        this.penawaran = penawaran;
    }

    @Override
    public Map<Long, Tombol> untuk(List<RingkasPermohonan> semua) {
        return penawaran.terakhirSemua(semua.stream().map(RingkasPermohonan::id).toList()).stream().filter(p -> p.nomor() != null)
            .collect(Collectors.toMap(Penawaran::permohonanId, p -> new Tombol(20, "penawaran.tombol", "Penawaran", "/portal/penawaran/" + p.id(), false)));
    }
}
