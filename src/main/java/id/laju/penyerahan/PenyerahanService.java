package id.laju.penyerahan;

import id.laju.mesin.KasusService;
import id.laju.permohonan.HasilOrderService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.SurveiService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closing an order: by the customer who has checked the reports (LHU-020), or by a timer. */
@Service
public class PenyerahanService {

    private final PenyerahanMapper mapper;
    private final PermohonanService permohonan;
    private final SurveiService survei;
    private final HasilOrderService hasil;
    private final KasusService kasus;
    private final PenyerahanProses proses;
    private final Clock jam;

    PenyerahanService(PenyerahanMapper mapper, PermohonanService permohonan, SurveiService survei, HasilOrderService hasil, KasusService kasus,
            PenyerahanProses proses, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.survei = survei;
        this.hasil = hasil;
        this.kasus = kasus;
        this.proses = proses;
        this.jam = jam;
    }

    /** @param dapatDiselesaikan all reports are out, the survey is filled, and nobody closed the order yet */
    public record Keadaan(Set<Long> dapatDiselesaikan, Set<Long> ditutup) {
    }

    /** Of many orders in two queries. @param beres those whose survey is filled, see {@link SurveiService#yangBeres} */
    @Transactional(readOnly = true)
    public Keadaan keadaan(List<Permohonan> semua, Set<Long> beres) {
        Set<Long> ditutup = semua.isEmpty() ? Set.of() : mapper.yangDitutup(semua.stream().map(Permohonan::id).toList());
        Set<String> menunggu = kasus.menanti(PenyerahanProses.LANGKAH, semua.stream().map(Permohonan::kasus).toList());
        return new Keadaan(semua.stream().filter(p -> beres.contains(p.id()) && !ditutup.contains(p.id()) && menunggu.contains(p.kasus()))
            .map(Permohonan::id).collect(Collectors.toSet()), ditutup);
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
        String sebutan = hasil.sebutan(p);
        if (!hasil.terbit(p)) {
            throw new IsianKeliru("Order ini belum dapat diselesaikan: " + sebutan + "nya belum terbit.");
        }
        if (!survei.beres(p)) {
            throw new IsianKeliru("Isi dulu kuesioner kepuasan order ini, unduh " + sebutan + "nya, lalu tekan Selesai Order.");
        }
        if (mapper.tutup(permohonanId, "PELANGGAN", penggunaId, jam.instant()) == 0) {
            return false;
        }
        if (!proses.diselesaikan(p.kasus())) {
            throw new IsianKeliru("Order ini belum dapat diselesaikan: masih ada " + sebutan + " yang dikerjakan. Kami mengirim e-mail begitu " + sebutan + "nya terbit.");
        }
        return true;
    }

    /** Nobody clicked in time. Doing it again does nothing. */
    @Transactional
    public void tutupOtomatis(long permohonanId) {
        mapper.tutup(permohonanId, "OTOMATIS", null, jam.instant());
    }
}
