package id.laju.insitu;

import id.laju.permohonan.PermohonanService;
import id.laju.staf.Staf;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asked by the models: whether an order is done at the customer's site, by whom and when; always from the newest plan's row. */
@Component("lapangan")
public class Lapangan {

    private final PermohonanService permohonan;
    private final ReguService regu;
    private final JadwalLapanganMapper mapper;
    private final HasilLapanganMapper hasil;

    Lapangan(PermohonanService permohonan, ReguService regu, JadwalLapanganMapper mapper, HasilLapanganMapper hasil) {
        this.permohonan = permohonan;
        this.regu = regu;
        this.mapper = mapper;
        this.hasil = hasil;
    }

    public boolean diperlukan(long permohonanId) {
        return permohonan.ambil(permohonanId).diLokasi();
    }

    public Date jawabSampai(long permohonanId) {
        return Date.from(jadwal(permohonanId).jawabSampai());
    }

    /** A day before silence counts as consent. */
    public Date ingatkanJawaban(long permohonanId) {
        return Date.from(jadwal(permohonanId).jawabSampai().minus(Duration.ofDays(1)));
    }

    /** Everybody on the newest plan may still be sent; an account that was closed may not. */
    public boolean petugasSiap(long permohonanId) {
        List<String> boleh = regu.calon(permohonan.ambil(permohonanId)).stream().map(Staf::id).toList();
        return boleh.containsAll(petugas(permohonanId));
    }

    public String penandaTangan(long permohonanId) {
        return jadwal(permohonanId).penanda();
    }

    public List<String> petugas(long permohonanId) {
        return mapper.petugas(jadwal(permohonanId).id());
    }

    /** Who took this sample; they may take it once more. */
    public List<String> petugasContoh(long sampelId) {
        return hasil.petugasContoh(sampelId);
    }

    /** A day before the visit begins. */
    public Date ingatkan(long permohonanId) {
        Instant mulai = jadwal(permohonanId).mulai();
        return Date.from(mulai.minus(Duration.ofDays(1)));
    }

    /** When the visit should be over. */
    public Date selesai(long permohonanId) {
        return Date.from(jadwal(permohonanId).selesai());
    }

    private Jadwal jadwal(long permohonanId) {
        return mapper.terakhir(permohonanId).orElseThrow(() -> new IllegalStateException("Order " + permohonanId + " has no plan of a visit"));
    }
}
