package id.laju.penyerahan;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.SurveiService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closing an order: by the customer who has checked the reports (LHU-020), or by a timer. */
@Service
public class PenyerahanService {

    private final PenyerahanMapper mapper;
    private final PermohonanService permohonan;
    private final SurveiService survei;
    private final PenyerahanProses proses;
    private final Clock jam;

    PenyerahanService(PenyerahanMapper mapper, PermohonanService permohonan, SurveiService survei, PenyerahanProses proses, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.survei = survei;
        this.proses = proses;
        this.jam = jam;
    }

    /** All reports are out, the survey is filled, and nobody closed the order yet. */
    @Transactional(readOnly = true)
    public boolean dapatDiselesaikan(Permohonan p) {
        return survei.beres(p) && !mapper.ditutup(p.id()) && proses.menunggu(p.kasus());
    }

    @Transactional(readOnly = true)
    public boolean ditutup(long permohonanId) {
        return mapper.ditutup(permohonanId);
    }

    /**
     * Selesai Order.
     *
     * @param penggunaId who clicks
     * @return false when the order was closed before
     * @throws IsianKeliru reports or survey are still missing
     * @throws TidakDitemukan it is not this customer's order
     */
    @Transactional
    public boolean selesaikan(long permohonanId, long pelangganId, long penggunaId) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (p.pelangganId() != pelangganId || p.dipesan() == null) {
            throw new TidakDitemukan("Order ini tidak ada.");
        }
        if (mapper.ditutup(permohonanId)) {
            return false;
        }
        if (permohonan.laporan(permohonanId).stream().allMatch(l -> l.dirilis() == null)) {
            throw new IsianKeliru("Order ini belum dapat diselesaikan: laporannya belum terbit.");
        }
        if (!survei.beres(p)) {
            throw new IsianKeliru("Isi dulu kuesioner kepuasan order ini, unduh laporannya, lalu tekan Selesai Order.");
        }
        if (mapper.tutup(permohonanId, "PELANGGAN", penggunaId, jam.instant()) == 0) {
            return false;
        }
        if (!proses.diselesaikan(p.kasus())) {
            throw new IsianKeliru("Order ini belum dapat diselesaikan: masih ada laporan yang dikerjakan. Kami mengirim e-mail begitu laporannya terbit.");
        }
        return true;
    }

    /** Nobody clicked in time. Doing it again does nothing. */
    @Transactional
    public void tutupOtomatis(long permohonanId) {
        mapper.tutup(permohonanId, "OTOMATIS", null, jam.instant());
    }
}
