package id.laju.person;

import id.laju.kalender.Norma;
import id.laju.maaf.JanjiTerpotong;
import id.laju.maaf.MaafService;
import id.laju.mesin.TabelKeputusan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How long a certification of persons takes (SLA-004): the decision table {@code janji-sertifikasi}, less what a letter of apology for an earlier one gives back. */
@Component
public class JanjiPerson {

    private final PermohonanService permohonan;
    private final MaafService maaf;
    private final JanjiTerpotong janji;
    private final TabelKeputusan tabel;

    JanjiPerson(PermohonanService permohonan, MaafService maaf, JanjiTerpotong janji, TabelKeputusan tabel) {
        this.permohonan = permohonan;
        this.maaf = maaf;
        this.janji = janji;
        this.tabel = tabel;
    }

    /** Takes a letter of the customer into account, where there is a promise that can be made shorter. */
    void potong(long permohonanId) {
        janji.potong(permohonanId, dasar(permohonanId));
    }

    /** As the models write a time, "14 hari kerja"; null where the table promises nothing. */
    public String untuk(long permohonanId) {
        return janji.teks(permohonanId, dasar(permohonanId));
    }

    private Optional<Norma> dasar(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        return tabel.satu("janji-sertifikasi", p.satker(), Map.of("layanan", p.layanan(), "skema", "PERSON")).map(b -> Norma.urai((String) b.get("janji")));
    }

    /** Certificates or the decision came on a day after the promised one. */
    public boolean terlambat(long permohonanId) {
        return maaf.terlambat(permohonanId);
    }
}
