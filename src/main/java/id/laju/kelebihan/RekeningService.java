package id.laju.kelebihan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The treasury office could not pay to the customer's account: the customer corrects it, or keeps the money as an advance payment. */
@Service
class RekeningService {

    private final KelebihanMapper mapper;
    private final KelebihanService kelebihan;
    private final PengembalianService pengembalian;
    private final AdendumService adendum;
    private final KelebihanProses proses;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    RekeningService(KelebihanMapper mapper, KelebihanService kelebihan, PengembalianService pengembalian, AdendumService adendum, KelebihanProses proses,
            ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.kelebihan = kelebihan;
        this.pengembalian = pengembalian;
        this.adendum = adendum;
        this.proses = proses;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** @param i only the bank account of it counts @throws IsianKeliru when a field is wrong or nobody asks any more */
    @Transactional
    void perbaiki(long id, long pelangganId, IsianKelebihan i, String oleh) {
        Kelebihan k = menunggu(id, pelangganId);
        PeriksaIsian p = new PeriksaIsian();
        i.periksaTujuan(p);
        p.selesai();
        mapper.perbaikiRekening(id, i);
        Kelebihan baru = kelebihan.ambil(id);
        catat(baru, KeadaanPengembalian.REKENING_DIPERBAIKI, baru.rekening(), oleh);
        adendum.terbitkan(baru, mapper.langkah(id).stream().filter(l -> l.keadaan() == KeadaanPengembalian.REKENING_DIPERBAIKI).count());
        kabar.publishEvent(new PerubahanData(k.satker(), oleh, "rekening pengembalian", k.kasus(), k.rekening(), baru.rekening()));
        kirim(k, "diperbaiki");
    }

    /** The customer would rather keep it for the next bill. */
    @Transactional
    void alihkan(long id, long pelangganId, String oleh) {
        Kelebihan k = menunggu(id, pelangganId);
        catat(k, KeadaanPengembalian.DIALIHKAN, "Dipilih pelanggan", oleh);
        mapper.ubah(id, StatusKelebihan.PERLU_REKENING, StatusKelebihan.DISETUJUI);
        kirim(k, "alihkan");
    }

    /** Nobody answered in time. Repeatable. */
    @Transactional
    void alihkanTanpaJawaban(long id) {
        Kelebihan k = kelebihan.kunci(kelebihan.ambil(id));
        if (mapper.ubah(id, StatusKelebihan.PERLU_REKENING, StatusKelebihan.DISETUJUI) == 1) {
            catat(k, KeadaanPengembalian.DIALIHKAN, "Rekening tidak diperbaiki sampai batas waktunya", "sistem");
        }
    }

    private Kelebihan menunggu(long id, long pelangganId) {
        Kelebihan k = kelebihan.kunci(kelebihan.milik(id, pelangganId));
        if (k.status() != StatusKelebihan.PERLU_REKENING) {
            throw new IsianKeliru("Rekening ini tidak perlu diperbaiki lagi: " + k.status().sebutan().toLowerCase(Locale.ROOT) + ".");
        }
        return k;
    }

    private void catat(Kelebihan k, KeadaanPengembalian ke, String catatan, String oleh) {
        mapper.tambahLangkah(k.id(), ke, null, pengembalian.hari(k), catatan, jam.instant(), oleh);
    }

    private void kirim(Kelebihan k, String jawaban) {
        if (!proses.rekeningDijawab(k, jawaban)) {
            throw new IsianKeliru("Permohonan ini sedang diproses sistem. Coba sekali lagi sebentar lagi.");
        }
    }
}
