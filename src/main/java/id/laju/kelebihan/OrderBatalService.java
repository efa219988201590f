package id.laju.kelebihan;

import id.laju.permohonan.OrderDibatalkan;
import id.laju.permohonan.PermohonanBerakhir;
import id.laju.tagihan.AkunPnbp;
import id.laju.tagihan.Pembayaran;
import id.laju.tagihan.PembayaranService;
import id.laju.tagihan.TagihanService;
import java.math.BigDecimal;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A paid order is given up: what was paid for it is examined like any overpayment, what was taken from the balance goes back there. */
@Service
class OrderBatalService {

    private final KelebihanMapper mapper;
    private final KelebihanService kelebihan;
    private final KelebihanProses proses;
    private final SaldoService saldo;
    private final TagihanService tagihan;
    private final PembayaranService pembayaran;
    private final AkunPnbp akun;
    private final Clock jam;

    OrderBatalService(KelebihanMapper mapper, KelebihanService kelebihan, KelebihanProses proses, SaldoService saldo, TagihanService tagihan,
            PembayaranService pembayaran, AkunPnbp akun, Clock jam) {
        this.mapper = mapper;
        this.kelebihan = kelebihan;
        this.proses = proses;
        this.saldo = saldo;
        this.tagihan = tagihan;
        this.pembayaran = pembayaran;
        this.akun = akun;
        this.jam = jam;
    }

    @EventListener
    @Transactional
    public void dibatalkan(OrderDibatalkan kabar) {
        saldo.permohonanBerakhir(new PermohonanBerakhir(kabar.permohonanId(), kabar.alasan()));
        tagihan.yangLunas(kabar.permohonanId()).flatMap(t -> pembayaran.untuk(t.id())).ifPresent(p -> ajukan(p, kabar));
    }

    private void ajukan(Pembayaran dibayar, OrderDibatalkan kabar) {
        mapper.kunciPembayaran(dibayar.id());
        PembayaranPelanggan p = mapper.pembayaran(dibayar.id()).orElseThrow();
        BigDecimal sisa = p.sisa();
        if (sisa.signum() > 0) {
            IsianKelebihan i = new IsianKelebihan(p.id(), p.ntpn(), sisa.toPlainString(), kabar.dikembalikan() ? Tujuan.DIKEMBALIKAN : Tujuan.DI_MUKA, kabar.alasan(), null, null, null);
            proses.mulai(kelebihan.ambil(mapper.buat(p.satker(), p.pelangganId(), Asal.PEMBATALAN, p.id(), p.ntpn(), sisa, p.akun() == null ? akun.untuk(p.satker()) : p.akun(), i, null, jam.instant(),
                kabar.oleh(), null)));
        }
    }
}
