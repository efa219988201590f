package id.laju.tagihan;

import id.laju.permohonan.RingkasPermohonan;
import id.laju.permohonan.TombolPermohonan;
import java.util.List;
import org.springframework.stereotype.Component;

/** The button Pembayaran beside a request, once there is a bill (BIL-024). */
@Component
class TombolTagihan implements TombolPermohonan {

    /** Here, while it is the customer's turn, the open step itself is the button. */
    private static final List<String> LANGKAH_TERBUKA = List.of("Belum Pembayaran", "Billing Expired");

    private final TagihanService tagihan;

    TombolTagihan(TagihanService tagihan) {
        this.tagihan = tagihan;
    }

    @Override
    public List<Tombol> untuk(RingkasPermohonan permohonan) {
        if ("pelanggan".equals(permohonan.giliran()) && LANGKAH_TERBUKA.contains(permohonan.status())) {
            return List.of();
        }
        List<Tagihan> semua = tagihan.semua(permohonan.id());
        return semua.stream().filter(t -> t.status() == StatusTagihan.PAID).findFirst().or(() -> semua.stream().findFirst())
            .map(t -> new Tombol(25, "tagihan.tombol", "Pembayaran", "/portal/tagihan/" + t.id(), false)).stream().toList();
    }
}
