package id.laju.tagihan;

import id.laju.kalender.KalenderKerja;
import id.laju.mesin.FormTugas;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.TugasKonteks;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A payment that fits no bill by itself: choose the bill, keep it, or give it back. */
@Component
class RekonsiliasiPembayaranForm implements FormTugas<Rekonsiliasi> {

    /**
     * @param penyetor who paid, where a file or receipt says so
     * @param calon bills that may be meant, the likeliest first
     * @param kembar other payments with the same code
     */
    record Muatan(String kasus, String tenggat, PembayaranTampil pembayaran, String penyetor, Usulan usulan, List<CalonTampil> calon, List<PembayaranTampil> kembar) {
    }

    private final PembayaranService pembayaran;
    private final CariTagihanService cari;
    private final CalonService calon;
    private final Pengusul pengusul;
    private final RekonsiliasiService rekonsiliasi;
    private final KalenderKerja kalender;
    private final KasusService kasus;
    private final Clock jam;

    RekonsiliasiPembayaranForm(PembayaranService pembayaran, CariTagihanService cari, CalonService calon, Pengusul pengusul, RekonsiliasiService rekonsiliasi,
            KalenderKerja kalender, KasusService kasus, Clock jam) {
        this.pembayaran = pembayaran;
        this.cari = cari;
        this.calon = calon;
        this.pengusul = pengusul;
        this.rekonsiliasi = rekonsiliasi;
        this.kalender = kalender;
        this.kasus = kasus;
        this.jam = jam;
    }

    @Override
    public String tugas() {
        return "rekonsiliasiPembayaran";
    }

    @Override
    public Class<Rekonsiliasi> isian() {
        return Rekonsiliasi.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Pembayaran p = pembayaran.ambil(k.id(TagihanProses.PEMBAYARAN_ID));
        ZoneId zona = kalender.zona(p.satker());
        List<Calon> semua = calon.calon(p, null);
        return new Muatan(k.kasus(), tenggat(k, zona), PembayaranTampil.dari(p, zona), calon.penyetor(p).orElse(null), pengusul.usul(p, semua),
            semua.stream().map(c -> new CalonTampil(TagihanTampil.dari(c.tagihan(), zona, jam.instant()), c.cocok().teks())).toList(),
            cari.kembar(p).stream().map(x -> PembayaranTampil.dari(x, zona)).toList());
    }

    private String tenggat(TugasKonteks k, ZoneId zona) {
        return kasus.terbuka(k.kasus()).stream().map(Langkah::tenggat).filter(t -> t != null).findFirst().map(t -> Tanggal.batas(t, zona)).orElse("-");
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Rekonsiliasi isian) {
        rekonsiliasi.putuskan(k.id(TagihanProses.PEMBAYARAN_ID), isian, k.pelaku());
        return Map.of();
    }
}
