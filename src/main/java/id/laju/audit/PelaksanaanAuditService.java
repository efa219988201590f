package id.laju.audit;

import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.DibayarOrder;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An audit is held, or put off and decided about. */
@Service
class PelaksanaanAuditService {

    private static final int PANJANG = 1000;

    private final LembarMapper mapper;
    private final LembarAuditService lembar;
    private final LokasiAuditService lokasi;
    private final PermohonanService permohonan;
    private final DibayarOrder dibayar;
    private final TemuanSurat surat;
    private final Clock jam;

    PelaksanaanAuditService(LembarMapper mapper, LembarAuditService lembar, LokasiAuditService lokasi, PermohonanService permohonan, DibayarOrder dibayar, TemuanSurat surat, Clock jam) {
        this.mapper = mapper;
        this.lembar = lembar;
        this.lokasi = lokasi;
        this.permohonan = permohonan;
        this.dibayar = dibayar;
        this.surat = surat;
        this.jam = jam;
    }

    /** @throws IsianKeliru while rows of the checklist are open, or before the agreed day */
    @Transactional
    void terlaksana(long auditId, String oleh) {
        AuditLapangan a = lembar.untukDinilai(auditId, oleh);
        if (a.mulai() != null && jam.instant().isBefore(a.mulai())) {
            throw IsianKeliru.pada("hasil", "Audit ini baru dimulai pada waktu yang disepakati; pilih Ditunda bila tidak jadi.");
        }
        kurang(a).ifPresent(kalimat -> {
            throw IsianKeliru.pada("hasil", kalimat);
        });
        mapper.keadaan(auditId, "TERLAKSANA");
    }

    /** What is missing before the audit counts as held; empty when all is there. */
    Optional<String> kurang(AuditLapangan a) {
        return lembar.kurang(a.id()).or(() -> lokasi.kurang(a));
    }

    @Transactional
    void tunda(long auditId, String sebab, String oleh) {
        lembar.untukDinilai(auditId, oleh);
        new PeriksaIsian().wajib("sebab", sebab, "Tulis mengapa audit ditunda.").panjang("sebab", sebab, PANJANG, "Sebab").selesai();
        mapper.tunda(auditId, sebab.strip(), oleh, jam.instant());
        mapper.keadaan(auditId, "DIJADWALKAN");
        surat.auditDitunda(auditId);
    }

    List<AuditTunda> riwayatTunda(long auditId) {
        return mapper.semuaTunda(auditId);
    }

    /** Rupiah that came in for the order; empty when nothing was billed. */
    Optional<BigDecimal> dibayar(AuditLapangan a) {
        return dibayar.untuk(a.permohonanId());
    }

    /** @param putusan lanjut or berhenti @param menjadi dikembalikan or dimuka: what becomes of the money; read only when the order is given up after it was paid */
    @Transactional
    void putuskan(long auditId, String putusan, String alasan, String menjadi, String oleh) {
        AuditLapangan a = lembar.audit(auditId);
        boolean berhenti = "berhenti".equals(putusan);
        PeriksaIsian p = new PeriksaIsian().tolakJika(!berhenti && !"lanjut".equals(putusan), "keputusan", "Pilih keputusan.");
        (berhenti ? dibayar.periksa(p, a.permohonanId(), menjadi) : p).wajib("alasan", alasan, "Tulis alasan keputusan ini.").panjang("alasan", alasan, PANJANG, "Alasan").selesai();
        mapper.putuskanTunda(auditId, putusan, alasan.strip(), oleh, jam.instant());
        if (berhenti) {
            mapper.keadaan(auditId, "BERHENTI");
            permohonan.batalkanOrder(a.permohonanId(), alasan.strip(), DibayarOrder.dikembalikan(menjadi), oleh);
        }
    }
}
