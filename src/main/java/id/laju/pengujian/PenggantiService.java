package id.laju.pengujian;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Replacement samples at the counter: asked of the customer, handed in, or never brought. */
@Service
public class PenggantiService {

    private static final String TUNGGU = "kirimPengganti";

    private final PenggantiMapper mapper;
    private final PenerimaanService penerimaan;
    private final PermohonanService permohonan;
    private final PengujianProses proses;
    private final Clock jam;

    PenggantiService(PenggantiMapper mapper, PenerimaanService penerimaan, PermohonanService permohonan, PengujianProses proses, Clock jam) {
        this.mapper = mapper;
        this.penerimaan = penerimaan;
        this.permohonan = permohonan;
        this.proses = proses;
        this.jam = jam;
    }

    /** The newest one asked for. */
    public Optional<SampelPengganti> terakhir(long sampelId) {
        return mapper.terakhir(sampelId);
    }

    /** Until when it can be brought; empty when none is awaited now. */
    Optional<Instant> batas(Permohonan p, long sampelId) {
        return proses.batas(TUNGGU, proses.menunggu(TUNGGU, p, sampelId), sampelId);
    }

    void minta(long sampelId, String diminta) {
        mapper.minta(sampelId, diminta, jam.instant());
    }

    /**
     * CS takes it in; the laboratory goes on. Repeatable: a second time changes nothing.
     *
     * @throws IsianKeliru also when none is awaited
     */
    @Transactional
    public void terima(String satker, long sampelId, TitipIsian isian, String oleh) {
        String kasus = kasus(sampelId);
        proses.kunci(kasus);
        penerimaan.milik(satker, sampelId);
        SampelPengganti p = mapper.terakhir(sampelId).orElseThrow(PenggantiService::tidakDitunggu);
        if (p.tiba()) {
            return;
        }
        isian.periksa();
        if (mapper.terima(p.id(), isian, oleh, jam.instant()) == 0 || !proses.penggantiTiba(kasus, sampelId)) {
            throw tidakDitunggu();
        }
    }

    private String kasus(long sampelId) {
        return proses.menunggu(TUNGGU, permohonan.ambil(permohonan.satuSampel(sampelId).permohonanId()), sampelId);
    }

    private static IsianKeliru tidakDitunggu() {
        return new IsianKeliru("Tidak ada sampel pengganti yang ditunggu untuk sampel ini, atau waktunya sudah lewat.");
    }

    /** Nobody brought it: the parameters stay in the report as not testable. */
    @Transactional
    void lewat(long sampelId) {
        mapper.lewat(sampelId, jam.instant());
    }
}
