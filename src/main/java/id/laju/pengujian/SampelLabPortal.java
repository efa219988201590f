package id.laju.pengujian;

import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A sample as its customer sees it: where it stands, and what is asked of the customer. */
@Controller
@RequestMapping("/portal/sampel/{sampelId:\\d+}")
class SampelLabPortal {

    /** A parameter that cannot be tested, with the reason and what may be chosen. @param usulan null: drop or postpone */
    record TidakDapatDiuji(long pilihanId, String nama, String alasan, Set<String> pilihan, UsulanUji usulan) {
    }

    private final JawabanSampelService jawaban;
    private final PenerimaanService penerimaan;
    private final PersetujuanService persetujuan;
    private final PenugasanService penugasan;
    private final PermohonanService permohonan;
    private final TitipService titip;
    private final PenggantiService pengganti;
    private final SyaratProduk syarat;
    private final Pengulang pengulang;
    private final MessageSource kata;

    SampelLabPortal(JawabanSampelService jawaban, PenerimaanService penerimaan, PersetujuanService persetujuan, PenugasanService penugasan,
            PermohonanService permohonan, TitipService titip, PenggantiService pengganti, SyaratProduk syarat, Pengulang pengulang, MessageSource kata) {
        this.jawaban = jawaban;
        this.penerimaan = penerimaan;
        this.persetujuan = persetujuan;
        this.penugasan = penugasan;
        this.permohonan = permohonan;
        this.titip = titip;
        this.pengganti = pengganti;
        this.syarat = syarat;
        this.pengulang = pengulang;
        this.kata = kata;
    }

    @GetMapping
    String lihat(@PathVariable long sampelId, @AuthenticationPrincipal PenggunaLogin saya, Model model) {
        Permohonan p = jawaban.permohonan(saya.pelangganId(), sampelId);
        SampelLab lab = penerimaan.cari(sampelId).orElse(null);
        Penerimaan terakhir = penerimaan.riwayat(sampelId).stream().findFirst().orElse(null);
        KeadaanSampel keadaan = lab == null ? null : lab.keadaan();
        model.addAttribute("permohonan", p).addAttribute("sampel", permohonan.satuSampel(sampelId)).addAttribute("lab", lab);
        model.addAttribute("titipan", titip.cari(sampelId).orElse(null)).addAttribute("terakhir", terakhir);
        model.addAttribute("tanya", keadaan == KeadaanSampel.TANYA && terakhir != null && !terakhir.terjawab());
        model.addAttribute("tolak", keadaan == KeadaanSampel.TOLAK && terakhir != null && !terakhir.terjawab());
        model.addAttribute("tidakDapatDiuji", tidakDapatDiuji(p, sampelId)).addAttribute("diambilBalai", jawaban.diambilBalai(sampelId));
        model.addAttribute("batas", persetujuan.batas(p, sampelId).orElse(null)).addAttribute("zona", penugasan.zona(p.satker()));
        model.addAttribute("putusan", persetujuan.riwayat(sampelId).stream().filter(Persetujuan::dariPelanggan).toList());
        model.addAttribute("pengganti", pengganti.terakhir(sampelId).orElse(null)).addAttribute("batasPengganti", pengganti.batas(p, sampelId).orElse(null));
        model.addAttribute("syarat", syarat.dari(p.satker(), permohonan.satuSampel(sampelId).produkId()));
        return "pengujian/sampel";
    }

    private List<TidakDapatDiuji> tidakDapatDiuji(Permohonan p, long sampelId) {
        if (!persetujuan.diminta(p, sampelId)) {
            return List.of();
        }
        Map<Long, ParameterLab> nama = penugasan.parameter(sampelId).stream().collect(Collectors.toMap(ParameterLab::pilihanId, Function.identity()));
        return persetujuan.menunggu(sampelId).stream().map(h -> new TidakDapatDiuji(h.pilihanId(), nama.get(h.pilihanId()).nama(), h.alasan(),
            persetujuan.pilihan(h), persetujuan.usulan(h.id()).orElse(null))).toList();
    }

    @PostMapping("/jawab")
    String jawab(@PathVariable long sampelId, @RequestParam String jawabanPelanggan, @AuthenticationPrincipal PenggunaLogin saya, RedirectAttributes kabar) {
        hanyaPemohon(saya);
        boolean baru = pengulang.lakukan(() -> jawaban.jawab(saya.pelangganId(), sampelId, jawabanPelanggan, saya.pelaku()));
        return kembali(sampelId, baru ? "sampel.kabar.dijawab" : "sampel.kabar.sudahDijawab", kabar);
    }

    @PostMapping("/penolakan")
    String penolakan(@PathVariable long sampelId, @RequestParam String pilihan, @AuthenticationPrincipal PenggunaLogin saya, RedirectAttributes kabar) {
        if (!Set.of("ganti", "tetap", "batal").contains(pilihan)) {
            return kembali(sampelId, "sampel.kabar.pilih", kabar);
        }
        hanyaPemohon(saya);
        boolean diLokasi = jawaban.diambilBalai(sampelId);
        boolean baru = pengulang.lakukan(() -> pilihan.equals("tetap") ? jawaban.tetapKerjakan(saya.pelangganId(), sampelId, saya.pelaku())
            : jawaban.putuskanPenolakan(saya.pelangganId(), sampelId, pilihan.equals("ganti"), saya.pelaku()));
        return kembali(sampelId, !baru ? "sampel.kabar.sudahDiputuskan" : "sampel.kabar." + (pilihan.equals("ganti") && diLokasi ? "ambilUlang" : pilihan), kabar);
    }

    @PostMapping("/tidak-dapat-diuji")
    String tidakDapatDiuji(@PathVariable long sampelId, @RequestParam Map<String, String> isian, @AuthenticationPrincipal PenggunaLogin saya, RedirectAttributes kabar) {
        Map<Long, String> pilihan = new HashMap<>();
        isian.forEach((nama, nilai) -> {
            if (nama.matches("pilihan-\\d{1,18}")) {
                pilihan.put(Long.valueOf(nama.substring(8)), nilai);
            }
        });
        hanyaPemohon(saya);
        boolean baru = pengulang.lakukan(() -> persetujuan.jawab(saya.pelangganId(), sampelId, pilihan, saya.pelaku()));
        return kembali(sampelId, baru ? "sampel.kabar.dipilih" : "sampel.kabar.sudahDipilih", kabar);
    }

    private void hanyaPemohon(PenggunaLogin saya) {
        if (!saya.peran().contains("pemohon")) {
            throw new IsianKeliru(kata("sampel.kabar.bukanPemohon"));
        }
    }

    /** @param kunci of the message */
    private String kembali(long sampelId, String kunci, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", kata(kunci));
        return "redirect:/portal/sampel/" + sampelId;
    }

    private String kata(String kunci) {
        return kata.getMessage(kunci, null, LocaleContextHolder.getLocale());
    }
}
