package id.laju.audit;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A team that was appointed changes while it evaluates: PJ Sertifikasi makes it up again, and the customer is asked again. */
@Service
class GantiTimService {

    private static final int PANJANG = 1000;

    private final TimMapper mapper;
    private final PermohonanService permohonan;
    private final AuditProses proses;
    private final TimAudit tim;
    private final Clock jam;

    GantiTimService(TimMapper mapper, PermohonanService permohonan, AuditProses proses, TimAudit tim, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.proses = proses;
        this.tim = tim;
        this.jam = jam;
    }

    /** Appointed, at work, and not being changed already. */
    boolean bisa(Permohonan p) {
        return !mapper.penunjukan(p.id()).isEmpty() && mapper.alasanGanti(p.id()).isEmpty() && proses.timBisaDiganti(p.kasus());
    }

    /** In their order, also those that came to nothing. */
    List<PenggantianTim> semua(long permohonanId) {
        return mapper.penggantian(permohonanId);
    }

    /** @throws IsianKeliru without a reason, and when the team cannot be changed now */
    @Transactional
    void ganti(long permohonanId, String alasan, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        new PeriksaIsian().wajib("alasan", alasan, "Tulis mengapa tim diganti.").panjang("alasan", alasan, PANJANG, "Alasan").selesai();
        proses.kunci(p.kasus());
        if (!bisa(p)) {
            throw new IsianKeliru("Tim ini sekarang tidak dapat diganti: timnya belum ditunjuk, sedang diganti, atau evaluasinya sudah selesai. Muat ulang halaman.");
        }
        mapper.ganti(permohonanId, alasan.strip(), oleh, jam.instant());
        proses.timDiganti(p.kasus(), permohonanId);
    }

    /** The team that was appointed stays as it was. @throws IsianKeliru without a reason, and when that team lacks somebody meanwhile */
    @Transactional
    void batalkan(long permohonanId, String alasan) {
        new PeriksaIsian().wajib("alasanBatal", alasan, "Tulis mengapa penggantian dibatalkan.").panjang("alasanBatal", alasan, PANJANG, "Alasan").selesai();
        if (!akhiri(permohonanId, alasan.strip())) {
            throw IsianKeliru.pada("batal", "Tim ini tidak sedang diganti; susun timnya.");
        }
        if (!tim.lengkap(permohonanId)) {
            throw IsianKeliru.pada("batal", "Penggantian tidak dapat dibatalkan: tim yang ditunjuk tidak lengkap lagi, karena ada yang sudah diganti atas keberatan pelanggan. Susun tim yang baru.");
        }
    }

    /** Nobody needs the change any more that is under way. Repeatable. @return false when there was none */
    @Transactional
    boolean akhiri(long permohonanId, String alasan) {
        if (mapper.batalGanti(permohonanId, alasan, jam.instant()) == 0) {
            return false;
        }
        mapper.buangUsulan(permohonanId);
        mapper.kembalikan(permohonanId);
        return true;
    }
}
