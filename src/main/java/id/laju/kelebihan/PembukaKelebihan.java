package id.laju.kelebihan;

import id.laju.tagihan.AkunPnbp;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a new overpayment, whatever it comes from, and lets its examination begin. Runs in the caller's transaction. */
@Component
class PembukaKelebihan {

    private final KelebihanMapper mapper;
    private final KelebihanProses proses;
    private final AkunPnbp akun;
    private final Clock jam;

    PembukaKelebihan(KelebihanMapper mapper, KelebihanProses proses, AkunPnbp akun, Clock jam) {
        this.mapper = mapper;
        this.proses = proses;
        this.akun = akun;
        this.jam = jam;
    }

    /** Of a payment that LAJU knows. @param permohonanId order whose lines were dropped, else null */
    long dari(PembayaranPelanggan p, Asal asal, BigDecimal jumlah, IsianKelebihan i, String oleh, Long permohonanId) {
        return mulai(mapper.buat(p.satker(), p.pelangganId(), asal, p.id(), p.ntpn(), jumlah, kodeAkun(p.satker(), p), i, null, jam.instant(), oleh, permohonanId));
    }

    /** What a customer asks for. @param p null while nobody recorded the payment */
    long dariPelanggan(String satker, long pelangganId, PembayaranPelanggan p, IsianKelebihan i, UUID bukti, String oleh) {
        return mulai(mapper.buat(satker, pelangganId, Asal.PELANGGAN, p == null ? null : p.id(), p == null ? i.ntpn() : p.ntpn(), i.rupiah(), kodeAkun(satker, p), i, bukti,
            jam.instant(), oleh, null));
    }

    /** A balance that is asked back. The process begins with {@link #mulai}, after the balance was held. */
    long dariSaldo(String satker, long pelangganId, String kodeAkun, IsianKelebihan i, String oleh) {
        return mapper.buat(satker, pelangganId, Asal.SALDO, null, null, i.rupiah(), kodeAkun, i, null, jam.instant(), oleh, null);
    }

    long mulai(long id) {
        proses.mulai(mapper.cari(id).orElseThrow());
        return id;
    }

    /** Money of a bill keeps the account of that bill, whatever the satker's setting says by now. */
    private String kodeAkun(String satker, PembayaranPelanggan p) {
        return p == null || p.akun() == null ? akun.untuk(satker) : p.akun();
    }
}
