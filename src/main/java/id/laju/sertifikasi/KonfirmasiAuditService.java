package id.laju.sertifikasi;

import id.laju.mesin.KasusService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lembar Konfirmasi Audit: prepared with its days, sent, filled in by the customer, who may do so once (CRT-045, CRT-077). */
@Service
public class KonfirmasiAuditService {

    private final KonfirmasiAuditMapper mapper;
    private final HariAudit hari;
    private final LembarService lembar;
    private final KatalogSertifikasi katalog;
    private final PermohonanService permohonan;
    private final SertifikasiProses proses;
    private final KasusService kasus;
    private final Clock jam;

    KonfirmasiAuditService(KonfirmasiAuditMapper mapper, HariAudit hari, LembarService lembar, KatalogSertifikasi katalog, PermohonanService permohonan, SertifikasiProses proses,
            KasusService kasus, Clock jam) {
        this.mapper = mapper;
        this.hari = hari;
        this.lembar = lembar;
        this.katalog = katalog;
        this.permohonan = permohonan;
        this.proses = proses;
        this.kasus = kasus;
        this.jam = jam;
    }

    /** Empty until it was prepared. */
    public Optional<KonfirmasiAudit> cari(long permohonanId) {
        return mapper.cari(permohonanId);
    }

    @Transactional
    HariAudit.Hitungan hitung(Permohonan p) {
        return hari.hitung(p);
    }

    /** @throws IsianKeliru when the days are not said, or departed from without a reason */
    @Transactional
    void siapkan(long permohonanId, HasilSiap hasil, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        HariAudit.Hitungan h = hari.hitung(p);
        BigDecimal banyak = hasil.baca(h.hari());
        boolean sama = h.hari() != null && banyak.compareTo(h.hari()) == 0;
        mapper.siapkan(new KonfirmasiAudit(permohonanId, banyak, h.hari(), h.dasar(), sama ? null : hasil.alasan().strip(), BacaIsian.teks(hasil.catatan()), oleh, jam.instant(), null,
            null, null, null, null, null, null, null, null, null, null, null));
    }

    /** The sheet that goes to the customer. Repeatable. */
    @Transactional
    UUID kirim(long permohonanId) {
        KonfirmasiAudit k = mapper.cari(permohonanId).orElseThrow();
        if (k.lembarId() == null) {
            mapper.kirim(permohonanId, lembar.konfirmasiKosong(permohonan.ambil(permohonanId), k));
        }
        return mapper.cari(permohonanId).orElseThrow().lembarId();
    }

    /** A second click changes nothing. @throws IsianKeliru with every wrong field, and when the case does not wait for it */
    @Transactional
    public void jawab(PenggunaLogin saya, long permohonanId, IsianKonfirmasi isian) {
        Permohonan p = permohonan.ambil(permohonanId);
        kasus.kunci(p.kasus());
        KonfirmasiAudit k = terkirim(permohonanId);
        if (k.dijawab() != null) {
            return;
        }
        KonfirmasiAudit baru = k.dijawab(isian.baca(katalog.hariIni(p.satker()).plusDays(1)), jam.instant(), saya.pelaku());
        mapper.jawab(baru, lembar.konfirmasi(p, baru, saya.nama()));
        if (!proses.auditDikonfirmasi(p.kasus())) {
            throw new IsianKeliru("Lembar Konfirmasi ini sedang disiapkan sistem, atau permohonannya sudah berakhir. Muat ulang halaman ini sebentar lagi.");
        }
    }

    /** The paper: as it was filled in, else as it was sent. @throws TidakDitemukan before it was sent */
    public UUID dokumen(long permohonanId) {
        KonfirmasiAudit k = terkirim(permohonanId);
        return k.dokumenId() == null ? k.lembarId() : k.dokumenId();
    }

    private KonfirmasiAudit terkirim(long permohonanId) {
        return mapper.cari(permohonanId).filter(k -> k.lembarId() != null).orElseThrow(() -> new TidakDitemukan("Lembar Konfirmasi Audit untuk permohonan ini belum ada."));
    }
}
