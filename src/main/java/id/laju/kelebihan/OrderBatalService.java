package id.laju.kelebihan;

import id.laju.permohonan.OrderDibatalkan;
import id.laju.permohonan.PermohonanBerakhir;
import id.laju.tagihan.PembayaranService;
import id.laju.tagihan.TagihanService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A paid order is given up: what was paid for it is examined like any overpayment, what was taken from the balance goes back there. */
@Service
class OrderBatalService {

    private final TemuanKelebihanService temuan;
    private final SaldoService saldo;
    private final TagihanService tagihan;
    private final PembayaranService pembayaran;

    OrderBatalService(TemuanKelebihanService temuan, SaldoService saldo, TagihanService tagihan, PembayaranService pembayaran) {
        this.temuan = temuan;
        this.saldo = saldo;
        this.tagihan = tagihan;
        this.pembayaran = pembayaran;
    }

    @EventListener
    @Transactional
    public void dibatalkan(OrderDibatalkan kabar) {
        saldo.permohonanBerakhir(new PermohonanBerakhir(kabar.permohonanId(), kabar.alasan()));
        tagihan.yangLunas(kabar.permohonanId()).flatMap(t -> pembayaran.untuk(t.id()))
            .ifPresent(p -> temuan.catatPembatalan(p.id(), kabar.dikembalikan(), kabar.alasan(), kabar.oleh()));
    }
}
