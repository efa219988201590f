package id.laju.pengaduan;

import id.laju.Orang;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.SuratTte;
import id.laju.mesin.SiapaBekerja;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.AlurPembayaran;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Walks a complaint to its answer, as the real people would. */
@Component
public class AlurPengaduan {

    private final AjukanPengaduanService ajukan;
    private final PenangananService penanganan;
    private final AlurPembayaran pembayaran;
    private final PermohonanService permohonan;
    private final ContohLhu kunci;
    private final SuratTte tte;
    private final SiapaBekerja siapa;
    private final Orang orang;

    AlurPengaduan(AjukanPengaduanService ajukan, PenangananService penanganan, AlurPembayaran pembayaran, PermohonanService permohonan, ContohLhu kunci, SuratTte tte, SiapaBekerja siapa, Orang orang) {
        this.ajukan = ajukan;
        this.penanganan = penanganan;
        this.pembayaran = pembayaran;
        this.permohonan = permohonan;
        this.kunci = kunci;
        this.tte = tte;
        this.siapa = siapa;
        this.orang = orang;
    }

    long pelanggan() {
        return pembayaran.pelanggan();
    }

    /** A request whose quotation and bill CS, Ketua and Bendahara have worked on. */
    public Permohonan order() {
        return permohonan.ambil(pembayaran.mulaiTerbitUtuh().permohonanId());
    }

    /** A request that CS has checked, and Ketua has still in hand. */
    Permohonan orderDikerjakan() {
        long id = pembayaran.penawaran().mulaiUtuh();
        orang.selesaikan("cs", permohonan.ambil(id).kasus(), "periksaPermohonan", AlurPenawaran.terima());
        return permohonan.ambil(id);
    }

    static IsianPengaduan isian(Saluran s, String order) {
        return new IsianPengaduan(s, "Warga Contoh", "0811-000-333", null, null, order, "Sampel lama dikerjakan", "Sampel kami belum selesai.", null, null, s == Saluran.SP4N_LAPOR ? "LPR-881" : null, null, null);
    }

    public Pengaduan dariPelanggan(String order) {
        return kini(ajukan.dariPelanggan(pelanggan(), isian(null, order), null, AlurPenawaran.PELANGGAN));
    }

    Pengaduan dariCs(Saluran s, Long pelanggan, String order) {
        Pengaduan p = kini(ajukan.dariCs("bbspjikfk", pelanggan, isian(s, order), null, "cs"));
        latar(p);
        return kini(p.id());
    }

    Pengaduan kini(long id) {
        return penanganan.ambil(id);
    }

    void latar(Pengaduan p) {
        pembayaran.penawaran().latar(p.kasus());
    }

    void timer(Pengaduan p, String elemen) {
        pembayaran.penawaran().timer(p.kasus(), elemen);
        latar(p);
    }

    void kerjakan(String siapa, Pengaduan p, String frasa, Map<String, ?> isian) {
        orang.selesaikan(siapa, p.kasus(), frasa, isian);
        latar(p);
    }

    void registrasi(Pengaduan p) {
        kerjakan("cs", p, "registrasiPengaduan", new HashMap<>(Map.of("keputusan", "daftar", "order", p.permohonanId() == null ? "" : kiniOrder(p))));
    }

    private String kiniOrder(Pengaduan p) {
        return permohonan.ambil(p.permohonanId()).praOrder();
    }

    void verifikasi(Pengaduan p, String penangan, String pemutus) {
        kerjakan("ketua", p, "verifikasiPengaduan", Map.of("keputusan", "layak", "penangan", penangan, "pemutus", pemutus));
    }

    void tangani(Pengaduan p, String siapa, boolean terlambat) {
        kerjakan(siapa, p, "tanganiPengaduan", Map.of("temuan", "Antrean alat", "tindakan", "Jadwal ditambah", "usul", "DITERIMA", "keterlambatan", terlambat));
    }

    void putuskan(Pengaduan p, String siapa) {
        kerjakan(siapa, p, "putuskanPengaduan", Map.of("keputusan", "putus", "putusan", "DITERIMA", "pertimbangan", "Sampel Saudara terlambat karena antrean alat.", "penanda", penanda(kini(p.id()))));
    }

    /** Kepala signed the answer to the complaint, so somebody else signs that to its appeal. */
    static String penanda(Pengaduan p) {
        return p.banding() ? "kontak" : "kepala";
    }

    void tandatangani(Pengaduan p) {
        tandatangani(p, penanda(kini(p.id())));
    }

    void tandatangani(Pengaduan p, String siapaMenandatangani) {
        kunci.siapkanKunci(siapaMenandatangani);
        orang.sebagai(siapaMenandatangani, () -> {
            tte.tandatangani(orang.tugas(p.kasus(), "tandatanganiSuratPengaduan").getId(), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow());
            return null;
        });
        latar(p);
    }

    /** From the verification to the signed letter. */
    Pengaduan jawab(Pengaduan p, String penangan, String pemutus) {
        verifikasi(p, penangan, pemutus);
        tangani(p, penangan, false);
        putuskan(p, pemutus);
        tandatangani(p);
        return kini(p.id());
    }
}
