package id.laju.kelebihan;

import id.laju.tagihan.KelebihanTercatat;
import java.math.BigDecimal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Overpayments that the balai finds itself; they are examined like what a customer asks for. */
@Service
public class TemuanKelebihanService {

    private final KelebihanMapper mapper;
    private final PembukaKelebihan pembuka;

    TemuanKelebihanService(KelebihanMapper mapper, PembukaKelebihan pembuka) {
        this.mapper = mapper;
        this.pembuka = pembuka;
    }

    /** What a reconciliation found. */
    @EventListener
    @Transactional
    public void tercatat(KelebihanTercatat kabar) {
        buka(kabar.pembayaranId(), Asal.REKONSILIASI, kabar.jumlah(), kabar.dikembalikan() ? Tujuan.DIKEMBALIKAN : Tujuan.DI_MUKA, kabar.catatan(), kabar.oleh(), null);
    }

    /** Part of what a bill settled, for lines that were dropped from its order. @return id of the overpayment */
    @Transactional
    long catatCoretan(long permohonanId, long pembayaranId, BigDecimal jumlah, String alasan) {
        return buka(pembayaranId, Asal.CORETAN, jumlah, Tujuan.DI_MUKA, alasan, "sistem", permohonanId);
    }

    /** What is left of a payment whose order was given up. */
    @Transactional
    void catatPembatalan(long pembayaranId, boolean dikembalikan, String alasan, String oleh) {
        mapper.kunciPembayaran(pembayaranId);
        BigDecimal sisa = mapper.pembayaran(pembayaranId).orElseThrow().sisa();
        if (sisa.signum() > 0) {
            buka(pembayaranId, Asal.PEMBATALAN, sisa, dikembalikan ? Tujuan.DIKEMBALIKAN : Tujuan.DI_MUKA, alasan, oleh, null);
        }
    }

    private long buka(long pembayaranId, Asal asal, BigDecimal jumlah, Tujuan tujuan, String alasan, String oleh, Long permohonanId) {
        PembayaranPelanggan p = mapper.pembayaran(pembayaranId).orElseThrow();
        return pembuka.dari(p, asal, jumlah, new IsianKelebihan(p.id(), p.ntpn(), jumlah.toPlainString(), tujuan, alasan, null, null, null), oleh, permohonanId);
    }
}
