package id.laju.kelebihan;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The recorded payment behind an overpayment. */
@Component
class KelebihanBaca {

    private final KelebihanMapper mapper;

    KelebihanBaca(KelebihanMapper mapper) {
        this.mapper = mapper;
    }

    /** Also one that was recorded after the customer had named its NTPN. */
    Optional<PembayaranPelanggan> pembayaran(Kelebihan k) {
        return k.pembayaranId() == null ? mapper.denganNtpn(k.satker(), k.ntpn()) : mapper.pembayaran(k.pembayaranId());
    }
}
