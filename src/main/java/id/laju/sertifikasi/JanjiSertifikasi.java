package id.laju.sertifikasi;

import id.laju.kalender.Norma;
import id.laju.maaf.JanjiTerpotong;
import id.laju.maaf.MaafService;
import id.laju.mesin.TabelKeputusan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How long a certification takes (SLA-003): the decision table {@code janji-sertifikasi}, less what a letter of apology for an earlier one gives back. */
@Component
public class JanjiSertifikasi {

    private static final String TABEL = "janji-sertifikasi";

    private final PermohonanService permohonan;
    private final SertifikasiService sertifikasi;
    private final MaafService maaf;
    private final JanjiTerpotong janji;
    private final TabelKeputusan tabel;

    JanjiSertifikasi(PermohonanService permohonan, SertifikasiService sertifikasi, MaafService maaf, JanjiTerpotong janji, TabelKeputusan tabel) {
        this.permohonan = permohonan;
        this.sertifikasi = sertifikasi;
        this.maaf = maaf;
        this.janji = janji;
        this.tabel = tabel;
    }

    /** Takes a letter of the customer into account, where there is a promise that can be made shorter. */
    void potong(long permohonanId) {
        janji.potong(permohonanId, dasar(permohonan.ambil(permohonanId)));
    }

    /** There is a promise that a letter can make shorter, and none has yet. */
    public boolean dapatDipotong(Permohonan p) {
        return janji.dapatDipotong(p.id(), dasar(p));
    }

    /** As the models write a time, "41 hari kerja"; null where the table promises nothing. */
    public String untuk(long permohonanId) {
        return janji.teks(permohonanId, dasar(permohonan.ambil(permohonanId)));
    }

    private Optional<Norma> dasar(Permohonan p) {
        Map<String, Object> masukan = new HashMap<>(Map.of("layanan", p.layanan()));
        masukan.put("skema", sertifikasi.ambil(p).skema());
        return tabel.satu(TABEL, p.satker(), masukan).map(b -> Norma.urai((String) b.get("janji")));
    }

    /** The result of the order came on a day after the promised one. */
    public boolean terlambat(long permohonanId) {
        return maaf.terlambat(permohonanId);
    }
}
