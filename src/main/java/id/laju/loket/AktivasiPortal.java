package id.laju.loket;

import id.laju.pelanggan.KodeAktivasiService;
import id.laju.pelanggan.PembatasLaju;
import id.laju.pelanggan.PemilikBaru;
import id.laju.pelanggan.PengambilalihanService;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The customer of the counter takes over the account with the code on the receipt; open to everybody, slowed down per sender and per number. */
@Controller
@RequestMapping("/aktivasi")
class AktivasiPortal {

    private static final int PER_PENGIRIM = 30;
    private static final int PER_NOMOR = 20;

    private final PermohonanService permohonan;
    private final KodeAktivasiService kode;
    private final PengambilalihanService pengambilalihan;
    private final PembatasLaju pembatas;

    AktivasiPortal(PermohonanService permohonan, KodeAktivasiService kode, PengambilalihanService pengambilalihan, PembatasLaju pembatas) {
        this.permohonan = permohonan;
        this.kode = kode;
        this.pengambilalihan = pengambilalihan;
        this.pembatas = pembatas;
    }

    @ModelAttribute
    void tanpaJejak(HttpServletResponse jawab) {
        jawab.setHeader("Cache-Control", "no-store");
    }

    @GetMapping
    String form(@RequestParam(required = false) String nomor, Model model) {
        model.addAttribute("nomor", nomor);
        return "loket/aktivasi";
    }

    @PostMapping
    String aktifkan(@RequestParam(defaultValue = "") String nomor, @RequestParam(name = "kode", defaultValue = "") String kodeAktivasi, PemilikBaru baru,
            HttpServletRequest minta) {
        String rapi = nomor.strip().toUpperCase(Locale.ROOT);
        if (!pembatas.boleh("aktivasi", minta.getRemoteAddr(), PER_PENGIRIM) || !pembatas.boleh("aktivasi-nomor", rapi, PER_NOMOR)) {
            throw new IsianKeliru("Terlalu banyak percobaan. Coba lagi satu jam lagi, atau minta balai mencetak tanda terima baru.");
        }
        List<Long> calon = permohonan.pelangganDenganPraOrder(rapi);
        long pelanggan = kode.pemilik(calon, kodeAktivasi).orElseThrow(() -> IsianKeliru.pada("kode",
            "Nomor pra-order dan kode ini tidak cocok, atau kodenya sudah dipakai, diganti, atau lewat masanya. Periksa tanda terima yang terbaru, atau minta balai mencetaknya lagi."));
        pengambilalihan.ambilAlih(pelanggan, kodeAktivasi, baru);
        return "redirect:/masuk?aktivasi";
    }
}
