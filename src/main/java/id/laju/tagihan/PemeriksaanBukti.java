package id.laju.tagihan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bendahara's answer to a customer's proof of payment (BIL-016, BIL-017). */
@Service
class PemeriksaanBukti {

    private final KunciTagihan kunci;
    private final BuktiMapper bukti;
    private final PembayaranService pembayaran;
    private final Clock jam;

    PemeriksaanBukti(KunciTagihan kunci, BuktiMapper bukti, PembayaranService pembayaran, Clock jam) {
        this.kunci = kunci;
        this.bukti = bukti;
        this.pembayaran = pembayaran;
        this.jam = jam;
    }

    /**
     * @param keputusan terima, tolak, or rekonsiliasi: the money came but does not fit
     * @param p the payment; not looked at for tolak
     * @param dilihat newest proof that the form showed; one that came later is not refused unseen
     */
    @Transactional
    void periksa(long tagihanId, String keputusan, PembayaranMasuk p, String alasan, Long dilihat, String oleh) {
        kunci.satu(tagihanId);
        if (!"terima".equals(keputusan)) {
            tolakBilaAdaYangBaru(tagihanId, dilihat);
        }
        switch (keputusan == null ? "" : keputusan) {
            case "terima" -> pembayaran.terima(tagihanId, p, oleh);
            case "tolak" -> tolak(tagihanId, alasan, oleh);
            case "rekonsiliasi" -> tolak(tagihanId, kalimat(pembayaran.sisihkan(tagihanId, p, oleh)), oleh);
            default -> throw IsianKeliru.pada("keputusan", "Pilih hasil pemeriksaan.");
        }
    }

    private void tolakBilaAdaYangBaru(long tagihanId, Long dilihat) {
        if (dilihat != null && bukti.milik(tagihanId).stream().anyMatch(b -> b.id() > dilihat)) {
            throw IsianKeliru.pada("keputusan", "Pelanggan baru saja mengunggah bukti lain yang belum Anda lihat. Muat ulang tugas ini dan periksa bukti itu juga.");
        }
    }

    /** What the customer reads about a payment that is not for this bill. */
    private static String kalimat(PembayaranService.Hasil hasil) {
        return hasil.lunas() ? "Pembayaran pada bukti ini kami catat untuk kode billing yang tertulis padanya, bukan untuk tagihan ini."
            : "Pembayaran Anda kami catat, tetapi belum cocok dengan tagihan ini: " + hasil.sebab().kalimat().toLowerCase(java.util.Locale.ROOT)
                + ". Bendahara menyelesaikannya lewat rekonsiliasi.";
    }

    private void tolak(long tagihanId, String alasan, String oleh) {
        new PeriksaIsian().wajib("alasan", alasan, "Isi alasan bukti ditolak; pelanggan akan membacanya.").panjang("alasan", alasan, 1000, "Alasan").selesai();
        bukti.jawab(tagihanId, "DITOLAK", alasan.strip(), jam.instant(), oleh);
    }
}
