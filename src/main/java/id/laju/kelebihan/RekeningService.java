package id.laju.kelebihan;

import id.laju.lhu.Mandat;
import id.laju.lhu.Pejabat;
import id.laju.lhu.PejabatService;
import id.laju.mesin.KasusService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The treasury office could not pay to the customer's account: the customer corrects it, or keeps the money as an advance payment. The letter of
 * approval names the account, so another one is approved as the letter was.
 */
@Service
class RekeningService {

    private final KelebihanMapper mapper;
    private final KelebihanService kelebihan;
    private final PengembalianService pengembalian;
    private final PejabatService pejabat;
    private final PenandaKelebihan penanda;
    private final KasusService kasus;
    private final KelebihanProses proses;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    RekeningService(KelebihanMapper mapper, KelebihanService kelebihan, PengembalianService pengembalian, PejabatService pejabat, PenandaKelebihan penanda, KasusService kasus,
            KelebihanProses proses, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.kelebihan = kelebihan;
        this.pengembalian = pengembalian;
        this.pejabat = pejabat;
        this.penanda = penanda;
        this.kasus = kasus;
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
        catat(baru, KeadaanPengembalian.REKENING_DIPERBAIKI, baru.rekening(), oleh, null);
        mapper.penanda(id, penanda.pilih(baru, null));
        kabar.publishEvent(new PerubahanData(k.satker(), oleh, "rekening pengembalian", k.kasus(), k.rekening(), baru.rekening()));
        kirim(k, "diperbaiki");
    }

    /** The customer would rather keep it for the next bill. */
    @Transactional
    void alihkan(long id, long pelangganId, String oleh) {
        Kelebihan k = menunggu(id, pelangganId);
        catat(k, KeadaanPengembalian.DIALIHKAN, "Dipilih pelanggan", oleh, null);
        mapper.ubah(id, StatusKelebihan.PERLU_REKENING, StatusKelebihan.DISETUJUI);
        kirim(k, "alihkan");
    }

    /** Nobody answered in time. Repeatable. */
    @Transactional
    void alihkanTanpaJawaban(long id) {
        Kelebihan k = kelebihan.kunci(kelebihan.ambil(id));
        if (mapper.ubah(id, StatusKelebihan.PERLU_REKENING, StatusKelebihan.DISETUJUI) == 1) {
            catat(k, KeadaanPengembalian.DIALIHKAN, "Rekening tidak diperbaiki sampai batas waktunya", "sistem", null);
        }
    }

    private Kelebihan menunggu(long id, long pelangganId) {
        Kelebihan k = kelebihan.kunci(kelebihan.milik(id, pelangganId));
        if (k.status() != StatusKelebihan.PERLU_REKENING) {
            throw new IsianKeliru("Rekening ini tidak perlu diperbaiki lagi: " + k.status().sebutan().toLowerCase(Locale.ROOT) + ".");
        }
        return k;
    }

    /** An account that the customer named waits for its approval; until then nothing can be handed in with it. */
    boolean menungguPersetujuan(Kelebihan k) {
        return kasus.terbuka(k.kasus()).stream().anyMatch(l -> l.frasa().equals("setujuiRekening"));
    }

    /**
     * Whoever signs for the balai today approves the account, or gives it back to the customer.
     *
     * @param keputusan setuju or kembalikan
     * @throws IsianKeliru when this person may not sign today, or the reason is missing
     */
    @Transactional
    void putuskan(long id, String keputusan, String catatan, String oleh) {
        Kelebihan k = kelebihan.kunci(kelebihan.ambil(id));
        boolean setuju = "setuju".equals(keputusan);
        Optional<Pejabat> pemutus = pejabat.sekarang(k.satker(), oleh);
        new PeriksaIsian().tolakJika(!setuju && !"kembalikan".equals(keputusan), "keputusan", "Pilih keputusan.")
            .tolakJika(!setuju && (catatan == null || catatan.isBlank()), "catatan", "Isi alasannya; pelanggan membacanya.").panjang("catatan", catatan, 500, "Catatan")
            .tolakJika(setuju && pemutus.isEmpty(), "keputusan", "Adendum surat ini hanya dapat disetujui Kepala Balai atau pelaksana tugasnya dengan mandat yang berlaku.").selesai();
        if (k.status() != StatusKelebihan.DISETUJUI || !menungguPersetujuan(k)) {
            throw new IsianKeliru("Rekening ini tidak menunggu persetujuan.");
        }
        if (setuju) {
            catat(k, KeadaanPengembalian.REKENING_DISETUJUI, k.rekening(), oleh, pemutus.map(Pejabat::mandat).map(Mandat::id).orElse(null));
        } else {
            catat(k, KeadaanPengembalian.REKENING_DIKEMBALIKAN, catatan.strip(), oleh, null);
            mapper.ubah(id, StatusKelebihan.DISETUJUI, StatusKelebihan.PERLU_REKENING);
            mapper.catat(id, catatan.strip());
        }
    }

    /** Whoever is asked cannot be reached. @return who is asked now. @throws IsianKeliru when nobody else may, or nothing waits */
    @Transactional
    String gantiPejabat(long id) {
        Kelebihan k = kelebihan.kunci(kelebihan.ambil(id));
        String lain = penanda.pilih(k, k.penanda());
        boolean menunggu = menungguPersetujuan(k);
        if (menunggu && lain == null) {
            throw new IsianKeliru("Hari ini tidak ada pejabat lain yang dapat menyetujui. Minta Admin Satker mencatat mandat Plh. atau Plt. Kepala Balai.");
        }
        mapper.penanda(id, lain);
        if (!menunggu || !proses.penandaBerhalangan(k)) {
            throw new IsianKeliru("Rekening ini tidak menunggu persetujuan. Muat ulang halaman untuk melihat keadaannya sekarang.");
        }
        return lain;
    }

    private void catat(Kelebihan k, KeadaanPengembalian ke, String catatan, String oleh, Long mandat) {
        mapper.tambahLangkah(k.id(), ke, null, pengembalian.hari(k), catatan, jam.instant(), oleh, mandat);
    }

    private void kirim(Kelebihan k, String jawaban) {
        if (!proses.rekeningDijawab(k, jawaban)) {
            throw new IsianKeliru("Permohonan ini sedang diproses sistem. Coba sekali lagi sebentar lagi.");
        }
    }
}
