package id.laju.sertifikasi;

import id.laju.kalender.Norma;
import id.laju.maaf.MaafService;
import id.laju.maaf.PermohonanMaaf;
import id.laju.mesin.KasusService;
import id.laju.mesin.TabelKeputusan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.time.Clock;
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
    private final KasusService kasus;
    private final TabelKeputusan tabel;
    private final Clock jam;

    JanjiSertifikasi(PermohonanService permohonan, SertifikasiService sertifikasi, MaafService maaf, KasusService kasus, TabelKeputusan tabel, Clock jam) {
        this.permohonan = permohonan;
        this.sertifikasi = sertifikasi;
        this.maaf = maaf;
        this.kasus = kasus;
        this.tabel = tabel;
        this.jam = jam;
    }

    /** As the models write a time, "41 hari kerja"; null where the table promises nothing. */
    public String untuk(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Map<String, Object> masukan = new HashMap<>(Map.of("layanan", p.layanan()));
        masukan.put("skema", sertifikasi.ambil(p).skema());
        Optional<Norma> dasar = tabel.satu(TABEL, p.satker(), masukan).map(b -> Norma.urai((String) b.get("janji")));
        int potong = maaf.dipakai(permohonanId).map(PermohonanMaaf::potongHari).orElse(0);
        return dasar.map(n -> new Norma(Math.max(1, n.banyak() - potong), n.satuan()).teks()).orElse(null);
    }

    /** Of an order that is worked on: what was promised is over now. */
    public boolean terlambat(long permohonanId) {
        return kasus.ambil(permohonan.ambil(permohonanId).kasus()).terlambat(jam.instant());
    }
}
