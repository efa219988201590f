package id.laju.penawaran;

import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The order in detail, which CS makes from an accepted quotation for work at the customer's site (INS-004). */
@Service
public class RincianOrderService {

    private final RincianOrderMapper mapper;
    private final PermohonanService permohonan;
    private final SatkerService satker;
    private final Clock jam;

    RincianOrderService(RincianOrderMapper mapper, PermohonanService permohonan, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.satker = satker;
        this.jam = jam;
    }

    /** Empty before CS made it, and for work at the balai. */
    public Optional<RincianOrder> cari(long permohonanId) {
        return mapper.cari(permohonanId);
    }

    /** @throws id.laju.umum.IsianKeliru when something is missing or a day lies in the past */
    @Transactional
    void simpan(long permohonanId, IsianRincian isian, String oleh) {
        LocalDate hari = LocalDate.ofInstant(jam.instant(), satker.ambil(permohonan.ambil(permohonanId).satker()).zonaWaktu());
        mapper.simpan(isian.baca(permohonanId, hari, oleh, jam.instant()));
    }
}
