package id.laju.sertifikasi;

import id.laju.penawaran.Penawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.Rupiah;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What forms and pages of the office show of the agreements of a request. */
@Component
class TampilSpk {

    /** @param penawaran number and sum */
    record Isi(long permohonanId, String kasus, String praOrder, String pelanggan, String uraian, String penawaran, Versi spk, List<Versi> riwayat) {
    }

    record Versi(int versi, String nomor, String keadaan, String warna, boolean berdokumen, String ketentuan, String dikirim, String jawabSampai, String cara, String nama,
            String jabatan, String ditandatangani, String penanda, String catatanBalai, String berlaku, String alasan, String sha256, List<Pindaian> pindaian) {
    }

    record Pindaian(long id, long permohonanId, int versi, String nama, String jabatan, String diunggah, String hasil, String alasan) {
    }

    private final SpkService spk;
    private final PermohonanService permohonan;
    private final PenawaranService penawaran;
    private final LayananSertifikasi layanan;
    private final StafService staf;
    private final SatkerService satker;

    TampilSpk(SpkService spk, PermohonanService permohonan, PenawaranService penawaran, LayananSertifikasi layanan, StafService staf, SatkerService satker) {
        this.spk = spk;
        this.permohonan = permohonan;
        this.penawaran = penawaran;
        this.layanan = layanan;
        this.staf = staf;
        this.satker = satker;
    }

    Isi isi(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        List<Versi> semua = spk.semua(permohonanId).stream().map(this::versi).toList();
        String harga = penawaran.yangDisetujui(permohonanId).map(TampilSpk::harga).orElse(null);
        return new Isi(p.id(), p.kasus(), p.praOrder(), p.namaCetak(), layanan.uraian(p, LocaleContextHolder.getLocale()), harga, semua.isEmpty() ? null : semua.get(0), semua);
    }

    private static String harga(Penawaran p) {
        return p.nomor() + ", " + Rupiah.tulis(p.total());
    }

    private Versi versi(Spk s) {
        ZoneId zona = satker.ambil(s.satker()).zonaWaktu();
        List<Pindaian> pindaian = spk.pindaian(s).stream().map(p -> pindaian(s, p, zona)).toList();
        return new Versi(s.versi(), s.nomor(), s.keadaan().sebutan(), s.keadaan().warna(), s.dokumenId() != null, s.ketentuan(), kata(s.dikirim(), zona),
            s.jawabSampai() == null ? null : Tanggal.batas(s.jawabSampai(), zona), s.cara() == null ? null : s.cara().sebutan(), s.pelangganNama(), s.pelangganJabatan(), kata(s.ditandatangani(), zona),
            s.penanda() == null ? null : staf.nama(s.penanda()), s.catatanBalai(), s.berlakuDari() == null ? null : Tanggal.panjang(s.berlakuDari()) + " sampai " + Tanggal.panjang(s.berlakuSampai()),
            s.alasan(), s.sha256(), pindaian);
    }

    private static Pindaian pindaian(Spk s, PindaianSpk p, ZoneId zona) {
        String hasil = p.diterima() == null ? "Belum diperiksa" : p.diterima() ? "Diterima" : "Ditolak";
        return new Pindaian(p.id(), s.permohonanId(), s.versi(), p.nama(), p.jabatan(), kata(p.diunggah(), zona), hasil, p.alasan());
    }

    private static String kata(Instant saat, ZoneId zona) {
        return saat == null ? null : Tanggal.denganJam(saat, zona);
    }
}
