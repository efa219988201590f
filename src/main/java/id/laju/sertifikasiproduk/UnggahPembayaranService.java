package id.laju.sertifikasiproduk;

import id.laju.mesin.Pengulang;
import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.BayarService;
import id.laju.umum.TidakDitemukan;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Proofs of payment that customers gave to Admin Sertifikasi. */
@Service
class UnggahPembayaranService {

    private final UnggahPembayaranMapper mapper;
    private final BayarService bayar;
    private final PermohonanService permohonan;
    private final Pengulang pengulang;

    UnggahPembayaranService(UnggahPembayaranMapper mapper, BayarService bayar, PermohonanService permohonan, Pengulang pengulang) {
        this.mapper = mapper;
        this.bayar = bayar;
        this.permohonan = permohonan;
        this.pengulang = pengulang;
    }

    /** Certifications whose code is not paid, the first to end first. */
    List<TagihanTerbuka> semua(Collection<String> satker) {
        return mapper.semua(satker.toArray(String[]::new));
    }

    /** @throws TidakDitemukan also for a bill of another satker, or one that is paid */
    TagihanTerbuka ambil(Collection<String> satker, long id) {
        return mapper.satu(satker.toArray(String[]::new), id).orElseThrow(() -> new TidakDitemukan("Tagihan ini tidak ada, atau sudah dibayar."));
    }

    /** Goes to the bendahara as if the customer had sent it. @throws id.laju.umum.IsianKeliru when the file is not acceptable */
    void unggah(TagihanTerbuka t, String nama, byte[] isi, String catatan, String oleh) {
        pengulang.jalankan(() -> bayar.unggahBukti(t.id(), permohonan.ambil(t.permohonanId()).pelangganId(), nama, isi, catatan, oleh));
    }
}
