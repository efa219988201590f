package id.laju.tagihan;

import id.laju.mesin.KasusService;
import id.laju.pelanggan.PenggunaService;
import id.laju.pelanggan.PeranPengguna;
import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.surat.SuratService;
import id.laju.umum.Rupiah;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Mails about bills; the same step writes its mail once. */
@Component
class TagihanSurat {

    private final SuratService surat;
    private final PenerimaSurat penerima;
    private final PenggunaService pengguna;
    private final TagihanService tagihan;
    private final PembayaranService pembayaran;
    private final BayarService bayar;
    private final PermohonanService permohonan;
    private final KasusService kasus;
    private final Clock jam;

    TagihanSurat(SuratService surat, PenerimaSurat penerima, PenggunaService pengguna, TagihanService tagihan,
            PembayaranService pembayaran, BayarService bayar, PermohonanService permohonan, KasusService kasus, Clock jam) {
        this.surat = surat;
        this.penerima = penerima;
        this.pengguna = pengguna;
        this.tagihan = tagihan;
        this.pembayaran = pembayaran;
        this.bayar = bayar;
        this.permohonan = permohonan;
        this.kasus = kasus;
        this.jam = jam;
    }

    void terbit(long id) {
        Tagihan t = tagihan.ambil(id);
        kirim("billing/" + id, t, "Kode billing untuk " + t.nomorPenawaran() + " sudah terbit", "tagihan-terbit", waktu(t));
    }

    void ingatkan(long id) {
        Tagihan t = tagihan.ambil(id);
        kirim("ingat-billing/" + id, t, "Pengingat: kode billing " + t.kode() + " segera kedaluwarsa", "tagihan-terbit", waktu(t));
    }

    /** At most once a day, with the moment at which the request is cancelled; the code itself is of no use any more. */
    void ingatkanUlang(long id) {
        Tagihan t = tagihan.ambil(id);
        kasus.batasPenantian(t.kasus(), "mintaBillingUlang", TagihanProses.TAGIHAN_ID, id).ifPresent(batas ->
            kirim("ingat-billing-ulang/" + id + "/" + LocalDate.ofInstant(jam.instant(), tagihan.zona(t)), t,
                "Pengingat: minta kode billing baru untuk " + t.nomorPenawaran(), "tagihan-kedaluwarsa",
                Map.of("batas", Tanggal.batas(batas, tagihan.zona(t)))));
    }

    void buktiDitolak(long id) {
        Tagihan t = tagihan.ambil(id);
        bayar.bukti(id).stream().filter(b -> "DITOLAK".equals(b.status())).findFirst().ifPresent(b ->
            kirim("bukti-ditolak/" + b.id(), t, "Bukti pembayaran untuk " + t.nomorPenawaran() + " tidak dapat diterima", "tagihan-bukti-ditolak",
                Map.of("alasan", b.alasan())));
    }

    void lunas(long permohonanId) {
        Tagihan t = tagihan.yangLunas(permohonanId).orElseThrow();
        Pembayaran p = pembayaran.untuk(t.id()).orElseThrow();
        kirim("lunas/" + t.id(), t, "Pembayaran untuk " + t.nomorPenawaran() + " sudah diterima", "tagihan-lunas",
            Map.of("ntpn", p.ntpn(), "dibayar", Tanggal.denganJam(p.dibayarPada(), tagihan.zona(t))));
    }

    /** Nothing is left to be billed. */
    void dariSaldo(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Set<String> semua = new TreeSet<>(pengguna.surel(p.pelangganId(), PeranPengguna.KEUANGAN));
        semua.addAll(penerima.untuk(p));
        Map<String, Object> model = Map.of("permohonan", p, "jumlah", Rupiah.tulis(tagihan.dariSaldo(permohonanId)));
        semua.forEach(kepada -> surat.kirimSekali("dari-saldo/" + permohonanId + "/" + kepada, p.satker(), kepada,
            "Permohonan " + p.praOrder() + " dibayar dari saldo di muka", "tagihan-dari-saldo", model));
    }

    private Map<String, Object> waktu(Tagihan t) {
        return Map.of("kedaluwarsa", Tanggal.batas(t.kedaluwarsa(), tagihan.zona(t)));
    }

    private void kirim(String kunci, Tagihan t, String judul, String templat, Map<String, Object> isi) {
        Map<String, Object> model = new HashMap<>(isi);
        model.put("tagihan", t);
        model.put("total", Rupiah.tulis(t.total()));
        Set<String> semua = new TreeSet<>(pengguna.surel(t.pelangganId(), PeranPengguna.KEUANGAN));
        semua.addAll(penerima.untuk(permohonan.ambil(t.permohonanId())));
        if (t.pemintaSurel() != null) {
            semua.add(t.pemintaSurel());
        }
        semua.forEach(kepada -> surat.kirimSekali(kunci + "/" + kepada, t.satker(), kepada, judul, templat, model));
    }
}
