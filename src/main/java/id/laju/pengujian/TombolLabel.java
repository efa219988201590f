package id.laju.pengujian;

import id.laju.permohonan.RingkasPermohonan;
import id.laju.permohonan.TombolPermohonan;
import java.util.List;
import org.springframework.stereotype.Component;

/** The button Label sampel beside a request, while its samples may still be on their way. */
@Component
class TombolLabel implements TombolPermohonan {

    @Override
    public List<Tombol> untuk(RingkasPermohonan p) {
        return p.draf() || p.selesai() || p.alasan() != null ? List.of()
            : List.of(new Tombol(25, "sampel.label", "Label sampel", "/portal/permohonan/" + p.id() + "/label-sampel.pdf", false));
    }
}
