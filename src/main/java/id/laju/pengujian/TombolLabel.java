package id.laju.pengujian;

import id.laju.permohonan.RingkasPermohonan;
import id.laju.permohonan.TombolPermohonan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The button Label sampel (Label alat) beside a request, while its samples may still be on their way; nothing is sent for work at the customer's site, nor where the balai takes the samples itself. */
@Component
class TombolLabel implements TombolPermohonan {

    @Override
    public Map<Long, Tombol> untuk(List<RingkasPermohonan> semua) {
        return semua.stream().filter(p -> !p.draf() && !p.selesai() && p.alasan() == null && !"SAMPLING".equals(p.asalContoh()) && p.bersampel()).collect(Collectors.toMap(RingkasPermohonan::id,
            p -> "kalibrasi".equals(p.layanan()) ? tombol(p, "sampel.labelAlat", "Label alat") : tombol(p, "sampel.label", "Label sampel")));
    }

    private static Tombol tombol(RingkasPermohonan p, String label, String cadangan) {
        return new Tombol(25, label, cadangan, "/portal/permohonan/" + p.id() + "/label-sampel.pdf", false);
    }
}
