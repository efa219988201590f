package id.laju.kelebihan;

import id.laju.staf.StafService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands behind an overpayment: the recorded payment, and who examined it. */
@Component
class KelebihanBaca {

    private final KelebihanMapper mapper;
    private final StafService staf;

    KelebihanBaca(KelebihanMapper mapper, StafService staf) {
        this.mapper = mapper;
        this.staf = staf;
    }

    /** Name of the examiner; null before. */
    String pemeriksa(Kelebihan k) {
        return k.diperiksaOleh() == null ? null : staf.ambil(k.diperiksaOleh()).nama();
    }

    /** Also one that was recorded after the customer had named its NTPN. */
    Optional<PembayaranPelanggan> pembayaran(Kelebihan k) {
        return k.pembayaranId() == null ? mapper.denganNtpn(k.satker(), k.ntpn()) : mapper.pembayaran(k.pembayaranId());
    }
}
