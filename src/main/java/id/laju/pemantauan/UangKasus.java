package id.laju.pemantauan;

import id.laju.penawaran.Penawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.penawaran.RincianBiaya;
import id.laju.tagihan.Pembayaran;
import id.laju.tagihan.PembayaranService;
import id.laju.tagihan.StatusTagihan;
import id.laju.tagihan.Tagihan;
import id.laju.tagihan.TagihanService;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The money of a case: quotation with its lines, every billing code, and what was paid. Not for the laboratory. */
@Component
class UangKasus {

    /** @param penawaran null before prices were put together */
    public record Isi(Penawaran penawaran, RincianBiaya biaya, List<BarisTagihan> tagihan) {
    }

    /** @param status as it is now, whether or not the timer has run; @param bayar null while unpaid */
    public record BarisTagihan(Tagihan tagihan, StatusTagihan status, Pembayaran bayar) {
    }

    private final PenawaranService penawaran;
    private final TagihanService tagihan;
    private final PembayaranService pembayaran;
    private final Clock jam;

    UangKasus(PenawaranService penawaran, TagihanService tagihan, PembayaranService pembayaran, Clock jam) {
        this.penawaran = penawaran;
        this.tagihan = tagihan;
        this.pembayaran = pembayaran;
        this.jam = jam;
    }

    Isi milik(long permohonanId) {
        Penawaran p = penawaran.terakhir(permohonanId).orElse(null);
        return new Isi(p, RincianBiaya.dari(p == null ? List.of() : penawaran.baris(p.id())), tagihan.semua(permohonanId).stream()
            .map(t -> new BarisTagihan(t, t.statusPada(jam.instant()), pembayaran.untuk(t.id()).orElse(null))).toList());
    }
}
