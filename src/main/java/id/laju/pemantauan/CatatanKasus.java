package id.laju.pemantauan;

import id.laju.pengujian.SampelButa;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The notes of all tasks of a case in one list. The laboratory reads its own, with what tells the customer covered. */
@Component
class CatatanKasus {

    private final CatatanMapper mapper;
    private final PermohonanService permohonan;

    CatatanKasus(CatatanMapper mapper, PermohonanService permohonan) {
        this.mapper = mapper;
        this.permohonan = permohonan;
    }

    List<Catatan> milik(Permohonan p, boolean kantor) {
        Map<String, String> bidang = kantor ? permohonan.bidang(p.id()) : Map.of();
        return mapper.milik(p.id(), !kantor).stream().map(c -> kantor ? bernama(c, bidang) : buta(c, p)).toList();
    }

    private static Catatan bernama(Catatan c, Map<String, String> bidang) {
        return c.bidang() == null ? c : new Catatan(c.pada(), c.oleh(), c.langkah(), bidang.getOrDefault(c.bidang(), c.bidang()), null, c.isi(), c.lab());
    }

    private static Catatan buta(Catatan c, Permohonan p) {
        return new Catatan(c.pada(), c.oleh(), c.langkah(), SampelButa.samarkan(c.perihal(), p), null, SampelButa.samarkan(c.isi(), p), true);
    }
}
