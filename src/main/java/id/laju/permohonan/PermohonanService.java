package id.laju.permohonan;

import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests as the rest of the house reads them, and the acts of the process on them. Drafts are kept by {@code DrafService}. */
@Service
public class PermohonanService {

    private final PermohonanMapper mapper;
    private final Penomoran penomoran;
    private final RingkasanPermohonan ringkasan;
    private final SusunLihat susun;
    private final Kelengkapan kelengkapan;
    private final LayananLain lain;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    PermohonanService(PermohonanMapper mapper, Penomoran penomoran, RingkasanPermohonan ringkasan, SusunLihat susun,
            Kelengkapan kelengkapan, LayananLain lain, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.penomoran = penomoran;
        this.ringkasan = ringkasan;
        this.susun = susun;
        this.kelengkapan = kelengkapan;
        this.lain = lain;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** All requests of an organisation with what its list shows, newest first. */
    public List<RingkasPermohonan> ringkas(long pelangganId) {
        return ringkasan.milik(pelangganId);
    }

    /**
     * Everything of a request with prices, for pages and task forms. Prices are those of the day of Ajukan, of today for a
     * draft. Contains the customer's name: not for roles of the laboratory.
     */
    @Transactional(readOnly = true)
    public LihatPermohonan lihat(long permohonanId) {
        return susun.lihat(ambil(permohonanId));
    }

    /** @throws id.laju.umum.IsianKeliru with everything that samples or instruments lack for a price */
    public void wajibRincianLengkap(long permohonanId) {
        kelengkapan.wajibRincianLengkap(ambil(permohonanId));
    }

    /** Fields that a note of correction can name, in the order of the form, with their labels; samples as {@code sampel.<urutan>} and {@code sampel.<urutan>.parameter}. */
    public Map<String, String> bidang(long permohonanId) {
        Permohonan p = ambil(permohonanId);
        return lain.untuk(p).map(i -> i.bidang(p)).orElseGet(() -> BidangPermohonan.semua(sampel(permohonanId)));
    }

    /** Keeps the line of the lists for a request whose contents another feature has just changed; nothing for samples, whose line is made when it is read. */
    @Transactional
    public void uraikan(long permohonanId) {
        Permohonan p = ambil(permohonanId);
        lain.untuk(p).ifPresent(i -> mapper.uraikan(permohonanId, i.uraian(p)));
    }

    /** Who did what after Ajukan, oldest first. */
    public List<JejakPermohonan> jejak(long permohonanId) {
        return mapper.semuaJejak(permohonanId);
    }

    /** The office changed what the customer asked for. */
    @Transactional
    public void catatPerubahan(long permohonanId, String oleh, String rincian) {
        mapper.jejak(permohonanId, oleh, jam.instant(), "UBAH", rincian);
    }

    /** @throws TidakDitemukan when there is no such request */
    public Permohonan ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> new TidakDitemukan("Permohonan ini tidak ada."));
    }

    /** Those that exist, by id, in one query. */
    public Map<Long, Permohonan> semua(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : mapper.semua(ids).stream().collect(Collectors.toMap(Permohonan::id, Function.identity()));
    }

    /** Those that exist, by id, in one query. */
    public Map<Long, Sampel> semuaSampel(Collection<Long> sampelIds) {
        return sampelIds.isEmpty() ? Map.of() : mapper.semuaSampel(sampelIds).stream().collect(Collectors.toMap(Sampel::id, Function.identity()));
    }

    public Optional<Permohonan> denganKasus(String kasus) {
        return mapper.denganKasus(kasus);
    }

    /** By order or pre-order number within a satker. */
    public List<Permohonan> denganNomor(String satker, String nomor) {
        return mapper.denganNomor(satker, nomor);
    }

    /** Customers with a request of this pre-order number, wherever. */
    public List<Long> pelangganDenganPraOrder(String praOrder) {
        return mapper.pelangganDenganPraOrder(praOrder);
    }

    public List<Sampel> sampel(long permohonanId) {
        return mapper.sampel(permohonanId);
    }

    /** By request, in their order, in one query. */
    public Map<Long, List<Sampel>> sampelMilik(Collection<Long> permohonanIds) {
        return permohonanIds.isEmpty() ? Map.of() : mapper.sampelMilik(permohonanIds).stream().collect(Collectors.groupingBy(Sampel::permohonanId));
    }

    public List<Sampel> sampelLaporan(long laporanId) {
        return mapper.sampelLaporan(laporanId);
    }

    /** @throws TidakDitemukan when there is no such sample */
    public Sampel satuSampel(long sampelId) {
        return mapper.satuSampel(sampelId).orElseThrow(() -> new TidakDitemukan("Sampel ini tidak ada."));
    }

    /** Those of the samples that exist, in any order, in one query. */
    public List<Sampel> sampelDari(Collection<Long> sampelIds) {
        return sampelIds.isEmpty() ? List.of() : mapper.sampelDari(sampelIds);
    }

    public List<ParameterSampel> parameter(long sampelId) {
        return mapper.parameter(sampelId);
    }

    public List<Laporan> laporan(long permohonanId) {
        return mapper.laporan(permohonanId);
    }

    /** @throws TidakDitemukan when there is no such report */
    public Laporan satuLaporan(long laporanId) {
        return mapper.satuLaporan(laporanId).orElseThrow(() -> new TidakDitemukan("Laporan ini tidak ada."));
    }

    /** Paid: gives the order number and cuts the samples into reports. Repeatable. @return ids of the reports */
    @Transactional
    public List<Long> jadikanOrder(long permohonanId) {
        Permohonan p = ambil(permohonanId);
        mapper.pesan(permohonanId, penomoran.ambil(p.satker(), JenisNomor.untuk(JenisNomor.ORDER, p.layanan()), "permohonan:" + permohonanId), jam.instant());
        if (mapper.laporan(permohonanId).isEmpty()) {
            bagiLaporan(p);
        }
        return mapper.laporan(permohonanId).stream().filter(l -> l.asalId() == null).map(Laporan::id).toList();
    }

    private void bagiLaporan(Permohonan p) {
        List<Sampel> sampel = sampel(p.id());
        if (p.laporanGabung()) {
            long satu = mapper.tambahLaporan(p.id(), p.satker(), 1);
            sampel.forEach(s -> mapper.masukkan(s.id(), satu));
        } else {
            sampel.forEach(s -> mapper.masukkan(s.id(), mapper.tambahLaporan(p.id(), p.satker(), s.urutan())));
        }
    }

    @Transactional
    public void tolak(long permohonanId, String alasan, String oleh) {
        mapper.tolak(permohonanId, alasan);
        mapper.jejak(permohonanId, oleh, jam.instant(), "TOLAK", alasan);
        kabar.publishEvent(new PermohonanBerakhir(permohonanId, alasan));
    }

    /** The first reason stays; repeatable. */
    @Transactional
    public void batal(long permohonanId, String alasan, String oleh) {
        if (mapper.batal(permohonanId, alasan) > 0) {
            mapper.jejak(permohonanId, oleh, jam.instant(), "BATAL", alasan);
            kabar.publishEvent(new PermohonanBerakhir(permohonanId, alasan));
        }
    }

    /**
     * An order is given up after it was paid. The first reason stays; repeatable.
     *
     * @param dikembalikan what the customer wishes for the money: back, else kept as an advance payment
     */
    @Transactional
    public void batalkanOrder(long permohonanId, String alasan, boolean dikembalikan, String oleh) {
        if (mapper.batal(permohonanId, alasan) > 0) {
            mapper.jejak(permohonanId, oleh, jam.instant(), "BATAL", alasan);
            kabar.publishEvent(new OrderDibatalkan(permohonanId, alasan, dikembalikan, oleh));
        }
    }
}
