package id.laju.pemantauan;

import id.laju.keamanan.StafLogin;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasDitolak;
import id.laju.mesin.TugasService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab Kasus of the Tasklist: the whole case of a task, for whoever may see the task. The laboratory reads no customer there. */
@Controller
class KasusTugasPortal {

    static final Set<String> KANTOR = Set.of("cs", "bendahara", "ketua-tim-pji", "kepala-balai", "admin-satker");

    private final TugasService tugas;
    private final SiapaBekerja siapa;
    private final KasusService kasus;
    private final PemantauanService pemantauan;
    private final PermohonanService permohonan;
    private final RincianSampel sampel;
    private final DokumenKasus dokumen;
    private final SatkerService satker;

    KasusTugasPortal(TugasService tugas, SiapaBekerja siapa, KasusService kasus, PemantauanService pemantauan, PermohonanService permohonan,
            RincianSampel sampel, DokumenKasus dokumen, SatkerService satker) {
        this.tugas = tugas;
        this.siapa = siapa;
        this.kasus = kasus;
        this.pemantauan = pemantauan;
        this.permohonan = permohonan;
        this.sampel = sampel;
        this.dokumen = dokumen;
        this.satker = satker;
    }

    @GetMapping("/kasus/tugas/{tugasId}")
    String lihat(@AuthenticationPrincipal StafLogin saya, @PathVariable String tugasId, Model model) {
        Kasus k = kasus.ambil(nomor(tugasId));
        Permohonan p = permohonan.denganKasus(k.nomor()).orElse(null);
        boolean kantor = saya.peran().stream().anyMatch(KANTOR::contains);
        model.addAttribute("k", k).addAttribute("p", p).addAttribute("kantor", kantor).addAttribute("langkah", pemantauan.linimasa(k.nomor()));
        model.addAttribute("sampel", p == null ? List.of() : sampel.milik(p, pemantauan.linimasa(k.nomor())));
        model.addAttribute("dokumen", p == null || !kantor ? List.of() : dokumen.untukBalai(p));
        model.addAttribute("zona", satker.ambil(k.satker()).zonaWaktu());
        return "pemantauan/kasus-tugas";
    }

    private String nomor(String tugasId) {
        try {
            return tugas.kasus(tugasId, siapa.sekarang().orElseThrow());
        } catch (TugasDitolak e) {
            throw new TidakDitemukan("Tugas ini sudah selesai atau bukan untuk Anda.");
        }
    }
}
