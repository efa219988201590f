package id.laju.audit;

import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.surat.SuratService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails about samples of a product; the same step writes its mail once. */
@Component
class UjiProdukSurat {

    private final SuratService surat;
    private final ContohProdukService contoh;
    private final PenilaianUjiService penilaian;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final String alamat;

    UjiProdukSurat(SuratService surat, ContohProdukService contoh, PenilaianUjiService penilaian, PermohonanService permohonan, PenerimaSurat penerima, @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.contoh = contoh;
        this.penilaian = penilaian;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.alamat = alamat;
    }

    void contohDiambil(long permohonanId) {
        PengambilanContoh r = contoh.kini(permohonanId);
        kirim("contoh-diambil", r, "Contoh produk sudah diambil", "Petugas pengambil contoh sudah mengambil dan menyegel contoh berikut di hadapan wakil perusahaan Anda. Berita acara nomor " + r.nomor()
            + " dapat diunduh dari halaman permohonan.", contoh.contoh(r).stream().map(c -> c.nama() + ", kode produksi " + c.kodeProduksi() + ", segel " + c.segel()).toList());
    }

    /** Nothing for the first round. */
    void contohUlang(long permohonanId) {
        PengambilanContoh r = contoh.kini(permohonanId);
        penilaian.semua(permohonanId).stream().filter(n -> n.putaran() == r.putaran() - 1).findFirst().ifPresent(n -> kirim("contoh-ulang", r, "Contoh produk diambil sekali lagi",
            "Tim evaluasi meminta contoh produk Anda diambil sekali lagi. Petugas pengambil contoh menghubungi Anda untuk waktunya.", List.of("Alasan: " + n.catatan())));
    }

    private void kirim(String kunci, PengambilanContoh r, String judul, String kalimat, List<String> baris) {
        Permohonan p = permohonan.ambil(r.permohonanId());
        penerima.denganPenandatangan(p).forEach(ke -> {
            Map<String, Object> model = new HashMap<>(Map.of("nama", p.namaCetak(), "kalimat", kalimat, "order", WaktuAudit.order(p), "baris", baris, "tautan", alamat + "/portal/permohonan/" + p.id(),
                "tombol", "Lihat permohonan"));
            surat.kirimSekali("uji-produk/" + p.id() + "/" + kunci + "/" + r.putaran() + "/" + ke, p.satker(), ke, judul, "audit", model);
        });
    }
}
