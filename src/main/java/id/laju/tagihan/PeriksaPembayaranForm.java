package id.laju.tagihan;

import id.laju.berkas.BerkasService;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.penawaran.KepalaTugas;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The bendahara checks the proof and confirms the payment with NTPN and receipt (SLA-021, BIL-013, BIL-016). */
@Component
class PeriksaPembayaranForm implements FormTugas<IsianPembayaran> {

    record Bukti(long id, String nama, String diunggah, String catatan, String status, String alasan) {
    }

    /** @param terbaca what the newest proof says, where it can be read */
    record Muatan(KepalaTugas.Kepala kepala, String satker, TagihanTampil tagihan, List<TagihanTampil> lama, List<Bukti> bukti, BacaBerkas.Hasil terbaca) {
    }

    private final TagihanService tagihan;
    private final BayarService bayar;
    private final PemeriksaanBukti pemeriksaan;
    private final BerkasService berkas;
    private final BacaBerkas baca;
    private final PermohonanService permohonan;
    private final KepalaTugas kepala;
    private final Clock jam;

    PeriksaPembayaranForm(TagihanService tagihan, BayarService bayar, PemeriksaanBukti pemeriksaan, BerkasService berkas, BacaBerkas baca,
            PermohonanService permohonan, KepalaTugas kepala, Clock jam) {
        this.tagihan = tagihan;
        this.bayar = bayar;
        this.pemeriksaan = pemeriksaan;
        this.berkas = berkas;
        this.baca = baca;
        this.permohonan = permohonan;
        this.kepala = kepala;
        this.jam = jam;
    }

    @Override
    public String tugas() {
        return "periksaPembayaran";
    }

    @Override
    public Class<IsianPembayaran> isian() {
        return IsianPembayaran.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Tagihan t = tagihan.ambil(k.id(TagihanProses.TAGIHAN_ID));
        ZoneId zona = tagihan.zona(t);
        List<BuktiBayar> bukti = bayar.bukti(t.id());
        List<TagihanTampil> lama = tagihan.semua(t.permohonanId()).stream().filter(x -> x.id() != t.id())
            .map(x -> TagihanTampil.dari(x, zona, jam.instant())).toList();
        return new Muatan(kepala.dari(k, permohonan.ambil(t.permohonanId())), t.satker(), TagihanTampil.dari(t, zona, jam.instant()), lama,
            bukti.stream().map(b -> tampil(b, zona)).toList(), bukti.stream().findFirst().map(b -> baca.baca(berkas.ambil(b.berkasId()))).orElse(null));
    }

    private Bukti tampil(BuktiBayar b, ZoneId zona) {
        return new Bukti(b.id(), berkas.ambil(b.berkasId()).nama(), Tanggal.denganJam(b.diunggah(), zona), b.catatan(), b.keadaan(), b.alasan());
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, IsianPembayaran isian) {
        Tagihan t = tagihan.ambil(k.id(TagihanProses.TAGIHAN_ID));
        pemeriksaan.periksa(t.id(), isian.keputusan(), isian.masuk(t.satker(), tagihan.zona(t)), isian.alasan(), isian.buktiDilihat(), k.pelaku());
        return Map.of("hasilPembayaran", isian.keputusan());
    }
}
