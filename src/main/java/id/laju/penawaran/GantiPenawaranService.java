package id.laju.penawaran;

import id.laju.dokumen.DokumenService;
import id.laju.mesin.KasusService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An accepted quotation that was not paid is replaced: whoever receives money never changes the amount (rules.md, section 3). */
@Service
public class GantiPenawaranService {

    private final PenawaranMapper mapper;
    private final PenawaranProses proses;
    private final DokumenService dokumen;
    private final Penomoran penomoran;
    private final KasusService kasus;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    GantiPenawaranService(PenawaranMapper mapper, PenawaranProses proses, DokumenService dokumen, Penomoran penomoran, KasusService kasus,
            ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.proses = proses;
        this.dokumen = dokumen;
        this.penomoran = penomoran;
        this.kasus = kasus;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** The accepted quotation waits for its agreement or payment and may be replaced. */
    public boolean boleh(Penawaran p) {
        return p.status() == StatusPenawaran.SETUJU && proses.dapatDiganti(p.kasus());
    }

    /**
     * The letter stays in the register with its number, the consent stays with it, and the case goes back to the check of the request.
     *
     * @throws IsianKeliru without a reason, or when money has come or nothing waits for it any more
     */
    @Transactional
    public void ganti(long permohonanId, String alasan, String oleh) {
        new PeriksaIsian().wajib("alasan", alasan, "Isi alasannya; pelanggan akan membacanya.").panjang("alasan", alasan, 1000, "Alasan").selesai();
        Penawaran p = mapper.terakhir(permohonanId).orElseThrow(GantiPenawaranService::tidakAda);
        kasus.kunci(p.kasus());
        if (mapper.ganti(p.id(), alasan.strip(), jam.instant(), oleh) == 0) {
            throw tidakAda();
        }
        kabar.publishEvent(new PenawaranDiganti(permohonanId, alasan.strip()));
        proses.diganti(p.kasus());
        catat(p, "Diganti penawaran baru: " + alasan.strip(), oleh);
    }

    /** The letter and its number are cancelled; the history shows what became of the quotation. */
    void catat(Penawaran p, String alasan, String oleh) {
        dokumen.batalkan(p.dokumenId(), alasan);
        penomoran.batal(p.satker(), JenisNomor.PENAWARAN, "penawaran:" + p.id(), alasan);
        kabar.publishEvent(new PerubahanData(p.satker(), oleh, "penawaran", p.nomor(), p, mapper.cari(p.id()).orElseThrow()));
    }

    private static IsianKeliru tidakAda() {
        return new IsianKeliru("Tidak ada penawaran yang disetujui untuk diganti. Muat ulang halaman untuk melihat keadaan terakhir.");
    }
}
