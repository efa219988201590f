package id.laju.audit;

import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the models ask about audits, their findings and their sheets: {@code temuanAudit}. */
@Component
public class TemuanAudit {

    private final TemuanService temuan;
    private final TemuanMapper mapper;
    private final LembarAuditService lembar;
    private final PerbaikanTemuanService perbaikan;
    private final StafService staf;

    TemuanAudit(TemuanService temuan, TemuanMapper mapper, LembarAuditService lembar, PerbaikanTemuanService perbaikan, StafService staf) {
        this.temuan = temuan;
        this.mapper = mapper;
        this.lembar = lembar;
        this.perbaikan = perbaikan;
        this.staf = staf;
    }

    /** Somebody of the company signed the sheet of findings. */
    public boolean ditandatangani(long auditId) {
        return mapper.lks(auditId).orElseThrow().cara() != null;
    }

    /** Findings that wait for a corrective action. */
    public List<Long> perluDiperbaiki(long auditId) {
        return temuan.milikAudit(auditId).stream().filter(t -> t.keadaan() == KeadaanTemuan.TERBUKA || t.keadaan() == KeadaanTemuan.DIJAWAB).map(Temuan::id).toList();
    }

    /** The same of all audits of a request, for those that were opened again. */
    public List<Long> dibukaLagi(long permohonanId) {
        return temuan.milik(permohonanId).stream().filter(t -> t.keadaan() == KeadaanTemuan.TERBUKA || t.keadaan() == KeadaanTemuan.DIJAWAB).map(Temuan::id).toList();
    }

    /** A corrective action was sent and nobody judged it yet. */
    public boolean dijawab(long temuanId) {
        return perbaikan.menungguPenilaian(temuanId).isPresent();
    }

    public Date batas(long temuanId) {
        return Date.from(temuan.ambil(temuanId).batas());
    }

    public Date ingatkan(long temuanId) {
        return Date.from(temuan.ambil(temuanId).ingatkan());
    }

    /** Those who judge the corrective action of this finding. */
    public List<String> penilai(long temuanId) {
        return auditor(temuan.ambil(temuanId).auditId());
    }

    /** Those of the team who judge and still may. */
    public List<String> auditor(long auditId) {
        AuditLapangan a = lembar.audit(auditId);
        Set<String> boleh = staf.denganPeran(a.satker(), "evaluator").stream().map(Staf::id).collect(Collectors.toSet());
        return lembar.bertugas(a.permohonanId()).stream().filter(AuditorLapangan::menilai).map(AuditorLapangan::staf).filter(boleh::contains).toList();
    }

    /** The leader of the team; the others where the leader is out or the account was closed meanwhile. */
    public List<String> ketua(long auditId) {
        List<String> semua = auditor(auditId);
        List<String> ketua = lembar.bertugas(lembar.audit(auditId).permohonanId()).stream().filter(t -> t.fungsi() == Fungsi.KETUA).map(AuditorLapangan::staf).filter(semua::contains).toList();
        return ketua.isEmpty() ? semua : ketua;
    }
}
