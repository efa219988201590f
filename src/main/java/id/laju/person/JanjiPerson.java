package id.laju.person;

import id.laju.mesin.TabelKeputusan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How long a certification of persons takes (SLA-004): the decision table {@code janji-sertifikasi}. */
@Component
public class JanjiPerson {

    private final PermohonanService permohonan;
    private final TabelKeputusan tabel;

    JanjiPerson(PermohonanService permohonan, TabelKeputusan tabel) {
        this.permohonan = permohonan;
        this.tabel = tabel;
    }

    /** As the models write a time; null where the table promises nothing. */
    public String untuk(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        return tabel.satu("janji-sertifikasi", p.satker(), Map.of("layanan", p.layanan(), "skema", "PERSON")).map(b -> (String) b.get("janji")).orElse(null);
    }
}
