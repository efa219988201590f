package id.laju.tagihan;

import id.laju.permohonan.RingkasPermohonan;
import id.laju.permohonan.TombolPermohonan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    public Map<Long, Tombol> untuk(List<RingkasPermohonan> semua) {
        List<Long> ids = semua.stream().filter(p -> !langkahnyaTombol(p)).map(RingkasPermohonan::id).toList();
        Map<Long, List<Tagihan>> milik = tagihan.semua(ids).stream().collect(Collectors.groupingBy(Tagihan::permohonanId));
        return milik.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, m -> new Tombol(25, "tagihan.tombol", "Pembayaran",
            "/portal/tagihan/" + yangBerlaku(m.getValue()).id(), false)));
    }

    private static boolean langkahnyaTombol(RingkasPermohonan p) {
        return "pelanggan".equals(p.giliran()) && LANGKAH_TERBUKA.contains(p.status());
    }

    /** The one that was paid, else the newest. */
    private static Tagihan yangBerlaku(List<Tagihan> semua) {
        return semua.stream().filter(t -> t.status() == StatusTagihan.PAID).findFirst().orElse(semua.get(0));
    }
}
