package id.laju.audit;

import id.laju.kalender.KalenderKerja;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the models ask about samples of a product: {@code ujiProduk}. */
@Component
public class UjiProduk {

    private static final String PETUGAS = "petugas-lapangan";
    /** Working days in which samples are taken once more. */
    private static final int HARI_ULANG = 10;

    private final ContohProdukService contoh;
    private final TimAuditService anggota;
    private final LembarAuditService lembar;
    private final JadwalAudit jadwal;
    private final PermohonanService permohonan;
    private final KalenderKerja kalender;
    private final StafService staf;

    UjiProduk(ContohProdukService contoh, TimAuditService anggota, LembarAuditService lembar, JadwalAudit jadwal, PermohonanService permohonan, KalenderKerja kalender, StafService staf) {
        this.contoh = contoh;
        this.anggota = anggota;
        this.lembar = lembar;
        this.jadwal = jadwal;
        this.permohonan = permohonan;
        this.kalender = kalender;
        this.staf = staf;
    }

    /** Those of the team who take samples; where none of them may any more, every officer of the satker whom nothing keeps from this customer. */
    public List<String> ppc(long permohonanId) {
        List<String> boleh = staf.denganPeran(permohonan.ambil(permohonanId).satker(), PETUGAS).stream().map(Staf::id).toList();
        Set<String> terlarang = anggota.terlarang(permohonanId).keySet();
        List<String> tim = lembar.tim(permohonanId).stream().filter(t -> t.fungsi() == Fungsi.PPC).map(AuditorLapangan::staf).filter(boleh::contains).toList();
        return tim.isEmpty() ? boleh.stream().filter(o -> !terlarang.contains(o)).toList() : tim;
    }

    /** The visit that samples taken once more belong to. */
    public long auditTerakhir(long permohonanId) {
        return contoh.kini(permohonanId).auditId();
    }

    /** The first time until the audit is over. */
    public Date batasAmbil(long permohonanId, long auditId) {
        PengambilanContoh r = contoh.kini(permohonanId);
        return r.putaran() == 1 ? jadwal.selesai(auditId) : Date.from(kalender.tambahHariKerja(permohonan.ambil(permohonanId).satker(), r.disiapkan(), HARI_ULANG));
    }
}
