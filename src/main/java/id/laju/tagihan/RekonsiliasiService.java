package id.laju.tagihan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import id.laju.umum.Rupiah;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles the payments that fit no bill by themselves. */
@Service
class RekonsiliasiService {

    private final PembayaranMapper mapper;
    private final TagihanMapper tagihan;
    private final KunciTagihan kunci;
    private final PembayaranService pembayaran;
    private final TagihanProses proses;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    RekonsiliasiService(PembayaranMapper mapper, TagihanMapper tagihan, KunciTagihan kunci, PembayaranService pembayaran,
            TagihanProses proses, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.tagihan = tagihan;
        this.kunci = kunci;
        this.pembayaran = pembayaran;
        this.proses = proses;
        this.kabar = kabar;
        this.jam = jam;
    }

    /**
     * Remembers the decision; the process applies it.
     *
     * @throws IsianKeliru when the chosen bill cannot be settled by this payment
     */
    @Transactional
    void putuskan(long pembayaranId, Rekonsiliasi r, String oleh) {
        r.periksa();
        Pembayaran p = mapper.kunci(pembayaranId).orElseThrow(() -> TidakDitemukan.untuk("Pembayaran", pembayaranId));
        Tagihan tujuan = r.menjadi() == KeadaanPembayaran.COCOK ? sasaran(p, r.tagihanId()) : null;
        BigDecimal lebih = tujuan == null || p.jumlah().compareTo(tujuan.total()) == 0 ? null : p.jumlah().subtract(tujuan.total());
        if (lebih != null && r.kelebihanMenjadi() == null) {
            throw IsianKeliru.pada("kelebihan", "Pembayaran ini lebih " + Rupiah.tulis(lebih) + " dari tagihannya. Pilih apa yang terjadi dengan kelebihannya.");
        }
        if (mapper.putuskan(p.id(), r.menjadi(), tujuan == null ? null : tujuan.id(), r.catatan().strip(), lebih,
                lebih == null ? null : r.kelebihanMenjadi(), jam.instant(), oleh) == 0) {
            throw new IsianKeliru("Pembayaran ini sudah diselesaikan.");
        }
        kabar.publishEvent(new PerubahanData(p.satker(), oleh, "pembayaran", p.ntpn(), p, mapper.cari(p.id()).orElseThrow()));
    }

    private Tagihan sasaran(Pembayaran p, long tagihanId) {
        Tagihan dipilih = tagihan.cari(tagihanId).filter(t -> t.satker().equals(p.satker()))
            .orElseThrow(() -> IsianKeliru.pada("tagihanId", "Tagihan ini tidak ada."));
        List<Tagihan> semua = kunci.sepermohonan(dipilih);
        boolean lunas = semua.stream().anyMatch(t -> t.status() == StatusTagihan.PAID);
        Tagihan t = KunciTagihan.satu(semua, tagihanId);
        if (lunas || !t.status().dapatMenjadi(StatusTagihan.PAID) || !proses.menungguLunas(t.kasus())) {
            throw IsianKeliru.pada("tagihanId", "Tagihan ini sudah lunas atau tidak lagi menunggu pembayaran. Pilih tagihan lain atau penyelesaian lain.");
        }
        if (p.jumlah().compareTo(t.total()) < 0) {
            throw IsianKeliru.pada("tagihanId", "Pembayaran kurang " + Rupiah.tulis(t.total().subtract(p.jumlah()))
                + " dari tagihan ini, sehingga belum melunasinya. Simpan sebagai pembayaran di muka atau kembalikan.");
        }
        return t;
    }

    /** Repeatable. */
    @Transactional
    void terapkan(long pembayaranId) {
        Pembayaran p = mapper.kunci(pembayaranId).orElseThrow();
        if (p.keadaan() != KeadaanPembayaran.REKONSILIASI) {
            return;
        }
        if (p.keputusan() == KeadaanPembayaran.COCOK) {
            pembayaran.lunaskan(tagihan.cari(p.keputusanTagihan()).orElseThrow(), p, p.diputusOleh());
        }
        mapper.terapkan(pembayaranId);
        kabarkanKelebihan(p);
    }

    private void kabarkanKelebihan(Pembayaran p) {
        boolean seluruhnya = p.keputusan() != KeadaanPembayaran.COCOK;
        KeadaanPembayaran menjadi = seluruhnya ? p.keputusan() : p.kelebihanMenjadi();
        if (menjadi != null) {
            kabar.publishEvent(new KelebihanTercatat(p.id(), seluruhnya ? p.jumlah() : p.kelebihan(), menjadi == KeadaanPembayaran.DIKEMBALIKAN,
                p.catatan(), p.diputusOleh()));
        }
    }

    /** The letter that the balai issued about the overpayment; the first one of a payment stays. */
    @EventListener
    @Transactional
    public void suratTerbit(SuratKelebihanTerbit kabarSurat) {
        mapper.surat(kabarSurat.pembayaranId(), kabarSurat.nomor(), kabarSurat.tanggal());
    }
}
