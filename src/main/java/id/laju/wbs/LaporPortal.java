package id.laju.wbs;

import id.laju.berkas.Sidik;
import id.laju.pelanggan.PembatasLaju;
import id.laju.satker.Satker;
import id.laju.umum.IsianKeliru;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a report is written. It is kept nowhere until it is sent, and nobody can tell later from where it came. */
@Controller
@RequestMapping("/publik/wbs/lapor")
class LaporPortal {

    private static final String LAPOR = "wbs/lapor";
    private static final int PER_JAM = 40;

    private final String garam = UUID.randomUUID().toString();
    private final LaporService lapor;
    private final LingkarService lingkar;
    private final PembatasLaju pembatas;

    LaporPortal(LaporService lapor, LingkarService lingkar, PembatasLaju pembatas) {
        this.lapor = lapor;
        this.lingkar = lingkar;
        this.pembatas = pembatas;
    }

    @GetMapping
    String formulir(@RequestParam(name = "balai", required = false) String kode, Model model) {
        return formulir(new IsianLapor(kode, null, null, null, null, null, null, null, null, null, UUID.randomUUID().toString()), model);
    }

    private String formulir(IsianLapor isian, Model model) {
        List<Satker> menerima = lingkar.menerima();
        boolean dipilih = menerima.stream().anyMatch(s -> s.kode().equals(isian.satker()));
        model.addAttribute("pilihanBalai", menerima.stream().collect(Collectors.toMap(Satker::kode, Satker::nama, (a, b) -> a, LinkedHashMap::new))).addAttribute("isian", isian)
            .addAttribute("jabatan", dipilih ? lapor.jabatan(isian.satker()) : List.of()).addAttribute("dipilih", dipilih);
        return LAPOR;
    }

    /** Shows the receipt, this once. */
    @PostMapping
    String lapor(IsianLapor isian, @RequestParam(name = "bukti", required = false) List<MultipartFile> bukti, Model model, HttpServletRequest minta, HttpServletResponse jawab) throws IOException {
        try {
            tidakTerlaluBanyak(minta);
            LaporService.TandaBukti t = lapor.lapor(isian, WbsPortal.berkas(bukti));
            model.addAttribute("nomor", t.nomor()).addAttribute("resi", t.resi()).addAttribute("tulis", Resi.tulis(t.resi()));
            return "wbs/resi-baru";
        } catch (IsianKeliru e) {
            WbsPortal.tolak(e, model, jawab);
            return formulir(isian, model);
        }
    }

    /** Counted in memory for an hour, under a hash that nobody can turn back: which address it was is not kept. */
    private void tidakTerlaluBanyak(HttpServletRequest minta) {
        if (!pembatas.boleh("wbs", Sidik.sha256(garam + minta.getRemoteAddr()), PER_JAM)) {
            throw new IsianKeliru("Terlalu banyak laporan dari jaringan ini dalam satu jam. Isian Anda tetap di sini; kirim lagi sebentar lagi.");
        }
    }
}
