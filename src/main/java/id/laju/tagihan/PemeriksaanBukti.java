package id.laju.tagihan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bendahara's answer to a customer's proof of payment (BIL-016, BIL-017). */
@Service
class PemeriksaanBukti {

    private final TagihanMapper tagihan;
    private final BuktiMapper bukti;
    private final PembayaranService pembayaran;
    private final Clock jam;

    PemeriksaanBukti(TagihanMapper tagihan, BuktiMapper bukti, PembayaranService pembayaran, Clock jam) {
        this.tagihan = tagihan;
        this.bukti = bukti;
        this.pembayaran = pembayaran;
        this.jam = jam;
    }

    /**
     * @param keputusan terima, tolak, or rekonsiliasi: the money came but does not fit
     * @param p the payment; not looked at for tolak
     */
    @Transactional
    void periksa(long tagihanId, String keputusan, PembayaranMasuk p, String alasan, String oleh) {
        tagihan.kunci(tagihanId).orElseThrow();
        switch (keputusan == null ? "" : keputusan) {
            case "terima" -> pembayaran.terima(tagihanId, p, oleh);
            case "tolak" -> tolak(tagihanId, alasan, oleh);
            case "rekonsiliasi" -> tolak(tagihanId, "Pembayaran Anda kami catat, tetapi belum cocok dengan tagihan ini: "
                + pembayaran.sisihkan(p, oleh).sebab().kalimat().toLowerCase() + ". Bendahara menyelesaikannya lewat rekonsiliasi.", oleh);
            default -> throw IsianKeliru.pada("keputusan", "Pilih hasil pemeriksaan.");
        }
    }

    private void tolak(long tagihanId, String alasan, String oleh) {
        new PeriksaIsian().wajib("alasan", alasan, "Isi alasan bukti ditolak; pelanggan akan membacanya.").panjang("alasan", alasan, 1000, "Alasan").selesai();
        bukti.jawab(tagihanId, "DITOLAK", alasan.strip(), jam.instant(), oleh);
    }
}
