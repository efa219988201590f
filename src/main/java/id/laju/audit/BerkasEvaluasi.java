package id.laju.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The papers that an evaluation left, for those who review it. */
@Component
public class BerkasEvaluasi {

    /**
     * @param auditId the newest; null before one was planned
     * @param kecukupan sheet of the last round; null without
     * @param memadai that round found the documents adequate
     * @param lks issued sheets of findings
     * @param perbaikan findings that ask for a corrective action, how many of them are closed, in words; null where none does
     * @param uji verdict about the product test in words; null while there is none
     * @param laporan the newest report of the team that was issued; null without
     */
    public record Isi(Long auditId, UUID kecukupan, boolean memadai, List<UUID> lks, String perbaikan, boolean perbaikanBeres, String uji, LaporanTim laporan) {
    }

    private final LembarAuditService lembar;
    private final KecukupanService kecukupan;
    private final LksService lks;
    private final TemuanService temuan;
    private final PenilaianUjiService uji;
    private final LaporanAuditService laporan;

    BerkasEvaluasi(LembarAuditService lembar, KecukupanService kecukupan, LksService lks, TemuanService temuan, PenilaianUjiService uji, LaporanAuditService laporan) {
        this.lembar = lembar;
        this.kecukupan = kecukupan;
        this.lks = lks;
        this.temuan = temuan;
        this.uji = uji;
        this.laporan = laporan;
    }

    public Isi untuk(long permohonanId) {
        List<AuditLapangan> audit = lembar.milik(permohonanId);
        Optional<Kecukupan> k = kecukupan.terakhir(permohonanId);
        List<Temuan> diperbaiki = temuan.milik(permohonanId).stream().filter(Temuan::perluPerbaikan).toList();
        long tutup = diperbaiki.stream().filter(t -> t.keadaan() == KeadaanTemuan.DITUTUP).count();
        return new Isi(audit.isEmpty() ? null : audit.get(audit.size() - 1).id(), k.map(Kecukupan::dokumenId).orElse(null), k.filter(Kecukupan::memadai).isPresent(),
            audit.stream().flatMap(a -> lks.cari(a.id()).stream()).map(Lks::dokumenId).filter(d -> d != null).toList(),
            diperbaiki.isEmpty() ? null : tutup + " dari " + diperbaiki.size() + " temuan ditutup",
            diperbaiki.stream().noneMatch(t -> t.keadaan() == KeadaanTemuan.TERBUKA || t.keadaan() == KeadaanTemuan.DIJAWAB), uji.terakhir(permohonanId).map(PenilaianUji::ditulis).orElse(null),
            laporan.terakhir(permohonanId).filter(l -> l.dokumenId() != null).orElse(null));
    }
}
