package id.laju.konsultansi;

import id.laju.kalender.Norma;
import id.laju.maaf.JanjiTerpotong;
import id.laju.maaf.MaafService;
import id.laju.mesin.TabelKeputusan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How long a consulting order takes: the decision table {@code janji-konsultansi}, less what a letter of apology gives back. Asked by the model. */
@Component
public class JanjiKonsultansi {

    private static final String TABEL = "janji-konsultansi";

    private final PermohonanService permohonan;
    private final KonsultansiService konsultansi;
    private final MaafService maaf;
    private final JanjiTerpotong janji;
    private final TabelKeputusan tabel;

    JanjiKonsultansi(PermohonanService permohonan, KonsultansiService konsultansi, MaafService maaf, JanjiTerpotong janji, TabelKeputusan tabel) {
        this.permohonan = permohonan;
        this.konsultansi = konsultansi;
        this.maaf = maaf;
        this.janji = janji;
        this.tabel = tabel;
    }

    /** Takes a letter of the customer into account, where there is a promise that can be made shorter. */
    void potong(long permohonanId) {
        janji.potong(permohonanId, dasar(permohonanId));
    }

    /** As the models write a time, "20 hari kerja"; null where the table promises nothing. */
    public String untuk(long permohonanId) {
        return janji.teks(permohonanId, dasar(permohonanId));
    }

    private Optional<Norma> dasar(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        return Optional.ofNullable(konsultansi.ambil(permohonanId).kategori()).flatMap(k -> tabel.satu(TABEL, p.satker(), Map.of("kategori", k.name()))).map(b -> Norma.urai((String) b.get("janji")));
    }

    /** The final report came on a day after the promised one. */
    public boolean terlambat(long permohonanId) {
        return maaf.terlambat(permohonanId);
    }
}
