package id.laju.penawaran;

import id.laju.permohonan.RingkasPermohonan;
import id.laju.permohonan.TombolPermohonan;
import java.util.List;
import org.springframework.stereotype.Component;

/** The button Penawaran beside a request, once there is a letter (QUO-004). */
@Component
class TombolPenawaran implements TombolPermohonan {

    private final PenawaranService penawaran;

    TombolPenawaran(PenawaranService penawaran) {
        this.penawaran = penawaran;
    }

    @Override
    public List<Tombol> untuk(RingkasPermohonan permohonan) {
        return penawaran.terakhir(permohonan.id()).filter(p -> p.nomor() != null)
            .map(p -> new Tombol(20, "penawaran.tombol", "Penawaran", "/portal/penawaran/" + p.id(), false)).stream().toList();
    }
}
