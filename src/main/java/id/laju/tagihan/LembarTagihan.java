package id.laju.tagihan;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.InformasiTagihan;
import id.laju.dokumen.RincianTagihan;
import id.laju.dokumen.TandaTerima;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.Rupiah;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** LAJU's own sheets about a bill; they replace neither the billing nor the BPN. */
@Component
public class LembarTagihan {

    static final String AKUN = "425289";

    private final TagihanService tagihan;
    private final PembayaranService pembayaran;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final SatkerService satker;

    LembarTagihan(TagihanService tagihan, PembayaranService pembayaran, PermohonanService permohonan, DokumenService dokumen, SatkerService satker) {
        this.tagihan = tagihan;
        this.pembayaran = pembayaran;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.satker = satker;
    }

    /** @param status as the customer reads it */
    public byte[] informasi(Tagihan t, String status) {
        return dokumen.cetak(t.satker(), berkode(t).kode(), new InformasiTagihan(rincian(t), status));
    }

    /** @throws TidakDitemukan before it is paid */
    public byte[] tandaTerima(Tagihan t) {
        Pembayaran p = pembayaran.untuk(t.id()).orElseThrow(() -> new TidakDitemukan("Tagihan ini belum dibayar."));
        return dokumen.cetak(t.satker(), t.kode(), new TandaTerima(rincian(t), p.dibayarPada(), p.bank(), p.kanal(), p.ntpn(), p.ntb(),
            permohonan.ambil(t.permohonanId()).nomorOrder()));
    }

    private static Tagihan berkode(Tagihan t) {
        if (t.kode() == null) {
            throw new TidakDitemukan("Kode billing belum terbit.");
        }
        return t;
    }

    private String dariSaldo(Tagihan t) {
        BigDecimal jumlah = tagihan.dariSaldo(t.permohonanId());
        return jumlah.signum() == 0 ? "" : "; sudah dikurangi pembayaran di muka " + Rupiah.tulis(jumlah);
    }

    private RincianTagihan rincian(Tagihan t) {
        Satker s = satker.ambil(t.satker());
        return new RincianTagihan(t.kode(), t.terbit(), t.kedaluwarsa(), tagihan.zona(t), t.wajibBayar(), s.kementerian(), s.induk(), s.nama(),
            t.nomorPenawaran(), List.of(new RincianTagihan.Setoran("Jasa " + t.layanan(), tagihan.akun(t), t.total(), "Permohonan " + t.praOrder() + dariSaldo(t))));
    }
}
