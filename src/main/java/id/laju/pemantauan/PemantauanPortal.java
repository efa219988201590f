package id.laju.pemantauan;

import id.laju.kelebihan.PengembalianOrder;
import id.laju.lhu.DaftarLhuService;
import id.laju.lhu.KeberatanService;
import id.laju.maaf.MaafService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.satker.SatkerService;
import id.laju.survei.SurveiService;
import id.laju.tagihan.TagihanService;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Dashboard and case page of the customer. */
@Controller
class PemantauanPortal {

    private final PemantauanService pemantauan;
    private final PermohonanService permohonan;
    private final PemberitahuanService pemberitahuan;
    private final PilihanSurelService pilihan;
    private final SatkerService satker;
    private final DaftarLhuService lhu;
    private final KeberatanService keberatan;
    private final SurveiService survei;
    private final DokumenKasus dokumen;
    private final TagihanService tagihan;
    private final MaafService maaf;
    private final PengembalianOrder pengembalian;
    private final List<KeteranganKasus> keterangan;

    PemantauanPortal(PemantauanService pemantauan, PermohonanService permohonan, PemberitahuanService pemberitahuan, PilihanSurelService pilihan, SatkerService satker,
            DaftarLhuService lhu, KeberatanService keberatan, SurveiService survei, DokumenKasus dokumen, TagihanService tagihan, MaafService maaf, PengembalianOrder pengembalian, List<KeteranganKasus> keterangan) {
        this.dokumen = dokumen;
        this.tagihan = tagihan;
        this.maaf = maaf;
        this.pengembalian = pengembalian;
        this.keterangan = keterangan;
        this.pemberitahuan = pemberitahuan;
        this.pilihan = pilihan;
        this.pemantauan = pemantauan;
        this.permohonan = permohonan;
        this.satker = satker;
        this.lhu = lhu;
        this.keberatan = keberatan;
        this.survei = survei;
    }

    @GetMapping("/portal")
    String dasbor(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) String tahap, Model model) {
        List<KasusPelanggan> semua = pemantauan.berjalan(saya.pelangganId());
        model.addAttribute("semua", semua);
        model.addAttribute("tahap", pemantauan.jumlah(semua));
        model.addAttribute("dipilih", tahap);
        model.addAttribute("tampil", semua.stream().filter(k -> tahap == null || k.tahap().stream().anyMatch(t -> t.name().equals(tahap))).toList());
        model.addAttribute("zona", satker.ambil(saya.satker()).zonaWaktu());
        model.addAttribute("perbaikan", pemantauan.menungguDalamPerbaikan(saya.pelangganId()));
        model.addAttribute("tanpaPermohonan", pemantauan.menungguTanpaPermohonan(saya.pelangganId()));
        model.addAttribute("tanpaRekening", pengembalian.tanpaRekening(saya.pelangganId()));
        model.addAttribute("siapDiambil", lhu.siapDiambil(saya.pelangganId()));
        model.addAttribute("keberatan", keberatan.berjalan(saya.pelangganId()));
        model.addAttribute("menungguSurvei", survei.menunggu(saya.pelangganId()));
        return "pemantauan/dasbor";
    }

    @GetMapping("/portal/pemberitahuan")
    String pemberitahuan(@AuthenticationPrincipal PenggunaLogin saya, Model model) {
        model.addAttribute("semua", pemberitahuan.terakhir(saya.pelangganId()));
        model.addAttribute("sebelum", pemberitahuan.lihat(saya.penggunaId())).addAttribute("pilihan", pilihan.pilihan(saya.penggunaId()));
        model.addAttribute("permohonan", permohonan);
        model.addAttribute("zona", satker.ambil(saya.satker()).zonaWaktu());
        return "pemantauan/pemberitahuan";
    }

    @GetMapping("/portal/kasus/{permohonanId}")
    String kasus(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long permohonanId, Model model) {
        KasusPelanggan k = pemantauan.satu(permohonanId, saya.pelangganId());
        List<Sampel> sampel = permohonan.sampel(permohonanId);
        model.addAttribute("k", k);
        model.addAttribute("langkah", pemantauan.linimasa(k));
        model.addAttribute("sampel", sampel);
        model.addAttribute("perSampel", new KemajuanSampel(pemantauan.linimasa(k)));
        model.addAttribute("zona", satker.ambil(saya.satker()).zonaWaktu());
        model.addAttribute("balai", satker.ambil(saya.satker()));
        model.addAttribute("dokumen", dokumen.untukPelanggan(k.permohonan())).addAttribute("adaTagihan", !tagihan.semua(permohonanId).isEmpty());
        model.addAttribute("keterangan", keterangan.stream().flatMap(x -> x.untuk(k.permohonan()).stream()).toList());
        model.addAttribute("maaf", maaf.untuk(permohonanId).orElse(null)).addAttribute("potongan", maaf.dipakai(permohonanId).orElse(null));
        return "pemantauan/kasus";
    }
}
