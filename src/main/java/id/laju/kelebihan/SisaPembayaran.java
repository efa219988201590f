package id.laju.kelebihan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.Rupiah;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** How much of a payment nobody has asked for yet. */
@Component
class SisaPembayaran {

    private final KelebihanMapper mapper;

    SisaPembayaran(KelebihanMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The payment is locked until the end of the transaction.
     *
     * @param kecuali the overpayment that asks again for its own part; 0 for a new one
     * @throws IsianKeliru when less is left than asked for
     */
    void periksa(long pembayaranId, BigDecimal jumlah, long kecuali) {
        mapper.kunciPembayaran(pembayaranId);
        BigDecimal milikSendiri = mapper.cari(kecuali).filter(k -> k.pembayaranId() != null && k.pembayaranId() == pembayaranId).map(Kelebihan::jumlah).orElse(BigDecimal.ZERO);
        BigDecimal sisa = mapper.pembayaran(pembayaranId).orElseThrow().sisa().add(milikSendiri);
        if (jumlah.compareTo(sisa) > 0) {
            throw IsianKeliru.pada("jumlah", sisa.signum() > 0 ? "Dari pembayaran ini paling banyak " + Rupiah.tulis(sisa) + " yang masih dapat diajukan."
                : "Seluruh pembayaran ini sudah diajukan sebagai kelebihan.");
        }
    }

    /** The customer's own payment; null when the NTPN names one that is not recorded yet. */
    PembayaranPelanggan dipilih(long pelangganId, IsianKelebihan i, long kecuali) {
        PembayaranPelanggan p = mapper.pembayaranMilik(pelangganId).stream()
            .filter(x -> i.pembayaranId() == null ? x.ntpn().equals(i.ntpn()) : x.id() == i.pembayaranId()).findFirst().orElse(null);
        if (p == null && i.pembayaranId() != null) {
            throw IsianKeliru.pada("pembayaranId", "Pilih salah satu pembayaran Anda.");
        }
        if (p != null) {
            periksa(p.id(), i.rupiah(), kecuali);
        }
        return p;
    }
}
