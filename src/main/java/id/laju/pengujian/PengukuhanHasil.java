package id.laju.pengujian;

import id.laju.permohonan.PermohonanService;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results that were tested again after their report was issued, beside what the report prints. */
@Service
public class PengukuhanHasil {

    private static final String DICORET = "dicoret";

    /** @param semula as the report prints it. @param ulang as the repeated test found it, or that the customer dropped it */
    public record Pasangan(long pilihanId, String nomorAnalisa, String parameter, String satuan, String semula, String ulang, long semulaId) {
    }

    /** The version {@code dari} counts again as {@code menjadi}; what hangs on a version has to follow. */
    public record HasilDikukuhkan(long dari, long menjadi) {
    }

    private final LaporanHasil hasil;
    private final HasilMapper mapper;
    private final KoreksiHasilMapper koreksi;
    private final PenugasanMapper penugasan;
    private final PenerimaanService penerimaan;
    private final PermohonanService permohonan;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    PengukuhanHasil(LaporanHasil hasil, HasilMapper mapper, KoreksiHasilMapper koreksi, PenugasanMapper penugasan, PenerimaanService penerimaan,
            PermohonanService permohonan, ApplicationEventPublisher kabar, Clock jam) {
        this.hasil = hasil;
        this.mapper = mapper;
        this.koreksi = koreksi;
        this.penugasan = penugasan;
        this.penerimaan = penerimaan;
        this.permohonan = permohonan;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** In the order of the report; of each sample what was dropped last. */
    @Transactional(readOnly = true)
    public List<Pasangan> pasangan(long laporanId) {
        Instant terbit = permohonan.satuLaporan(laporanId).dirilis();
        return permohonan.sampelLaporan(laporanId).stream().flatMap(s -> Stream.concat(hasil.sah(s.id()).stream().flatMap(b -> pasangan(s.id(), b, terbit).stream()),
            koreksi.dicoretSejak(s.id(), terbit).stream().map(h -> dicoret(s.id(), h)))).toList();
    }

    private Pasangan dicoret(long sampelId, HasilUji h) {
        String nama = penugasan.satuParameter(h.pilihanId()).map(ParameterLab::nama).orElseThrow();
        return new Pasangan(h.pilihanId(), nomorAnalisa(sampelId), nama, h.satuan(), h.tampil(), DICORET, h.id());
    }

    private String nomorAnalisa(long sampelId) {
        return penerimaan.cari(sampelId).map(SampelLab::nomorAnalisa).orElse(null);
    }

    private Optional<Pasangan> pasangan(long sampelId, LaporanHasil.Baris b, Instant terbit) {
        HasilUji kini = b.hasil();
        return mapper.semua(kini.pilihanId()).stream().filter(h -> !h.pada().isAfter(terbit)).findFirst().filter(h -> h.id() != kini.id().longValue())
            .map(lama -> new Pasangan(kini.pilihanId(), nomorAnalisa(sampelId), b.parameter().nama(), kini.satuan(), lama.tampil(), kini.tampil(), lama.id()));
    }

    /** What the report prints becomes the newest version, with its verdicts and the reason; the repeated test stays before it, and nothing stays dropped. */
    @Transactional
    public void kukuhkan(long laporanId, String alasan) {
        pasangan(laporanId).forEach(p -> {
            long baru = koreksi.salin(p.semulaId(), alasan, jam.instant());
            koreksi.salinOrganisme(p.semulaId(), baru);
            koreksi.salinPemeriksaan(p.semulaId(), baru);
            koreksi.urungkanCoretan(p.pilihanId());
            kabar.publishEvent(new HasilDikukuhkan(p.semulaId(), baru));
        });
    }
}
