package id.laju.audit;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who judges while an accepted objection has left an appointed team without anybody who does: the competent evaluators of the balai whom nothing keeps from this customer. */
@Component
class PenilaiSementara {

    private final TimAuditService tim;
    private final CalonTimService calon;
    private final PermohonanService permohonan;

    PenilaiSementara(TimAuditService tim, CalonTimService calon, PermohonanService permohonan) {
        this.tim = tim;
        this.calon = calon;
        this.permohonan = permohonan;
    }

    /** Nobody while somebody of the team judges, and before there is one. */
    List<AuditorLapangan> untuk(long permohonanId) {
        List<Anggota> ditunjuk = tim.semua(permohonanId).stream().filter(a -> a.disahkan() != null).toList();
        if (ditunjuk.isEmpty() || ditunjuk.stream().anyMatch(a -> a.keadaan().bekerja() && a.fungsi() != Fungsi.PPC)) {
            return List.of();
        }
        Permohonan p = permohonan.ambil(permohonanId);
        Map<String, String> terlarang = tim.terlarang(permohonanId);
        return calon.pada(p, calon.hariIni(p)).stream().filter(c -> !terlarang.containsKey(c.staf())).flatMap(c -> c.fungsi().keySet().stream().filter(f -> f != Fungsi.PPC).sorted().limit(1)
            .map(f -> new AuditorLapangan(c.staf(), c.nama(), f))).toList();
    }
}
