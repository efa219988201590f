package id.laju.tagihan;

import id.laju.mesin.Pengulang;
import id.laju.umum.IsianKeliru;
import org.springframework.stereotype.Component;

/** One payment per NTPN, however often and by however many ways at once it is told. */
@Component
class PenerimaKabar implements PortSimponi {

    private final PembayaranService pembayaran;
    private final Pengulang pengulang;

    PenerimaKabar(PembayaranService pembayaran, Pengulang pengulang) {
        this.pembayaran = pembayaran;
        this.pengulang = pengulang;
    }

    @Override
    public Jawaban kabarkan(PembayaranMasuk p, String oleh) {
        return pembayaran.denganNtpn(p.ntpn()).map(lama -> ulangan(p, lama)).orElseGet(() -> catat(p, oleh));
    }

    private Jawaban catat(PembayaranMasuk p, String oleh) {
        try {
            PembayaranService.Hasil h = pengulang.lakukan(() -> pembayaran.catat(p, oleh));
            return new Jawaban(h.lunas() ? Hasil.LUNAS : Hasil.REKONSILIASI, h.pembayaranId(), h.sebab());
        } catch (IsianKeliru e) {
            // Told twice at the same moment: the other one was faster.
            return pembayaran.denganNtpn(p.ntpn()).map(lama -> ulangan(p, lama)).orElseThrow(() -> e);
        }
    }

    private static Jawaban ulangan(PembayaranMasuk p, Pembayaran lama) {
        Hasil hasil = !p.sebalai(lama) ? Hasil.BALAI_LAIN : p.sama(lama) ? Hasil.SUDAH_ADA : Hasil.BEDA;
        return new Jawaban(hasil, lama.id(), null);
    }
}
