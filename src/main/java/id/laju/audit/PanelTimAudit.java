package id.laju.audit;

import id.laju.mesin.Kasus;
import id.laju.pemantauan.PanelKasus;
import id.laju.pemantauan.Pembaca;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.SkemaSertifikasi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Team and Jadwal Asesmen on the page of the case (CRT-043, CHK-095, CHK-096). */
@Component
class PanelTimAudit implements PanelKasus {

    /** Whoever appoints a team reads why somebody declared an interest; the rest of the office sees that he did. */
    private static final Set<String> PEMBACA_PERNYATAAN = Set.of("pj-sertifikasi", "kepala-balai");

    private final PermohonanService permohonan;
    private final TimAuditService tim;
    private final TanggapanTimService tanggapan;
    private final PenunjukanService penunjukan;
    private final PemberitahuanService pemberitahuan;
    private final TampilTim tampil;
    private final GantiTimService ganti;
    private final SkemaSertifikasi skema;

    PanelTimAudit(PermohonanService permohonan, TimAuditService tim, TanggapanTimService tanggapan, PenunjukanService penunjukan, PemberitahuanService pemberitahuan, TampilTim tampil, GantiTimService ganti,
            SkemaSertifikasi skema) {
        this.permohonan = permohonan;
        this.tim = tim;
        this.tanggapan = tanggapan;
        this.penunjukan = penunjukan;
        this.pemberitahuan = pemberitahuan;
        this.tampil = tampil;
        this.ganti = ganti;
        this.skema = skema;
    }

    @Override
    public boolean untuk(Kasus k) {
        return permohonan.denganKasus(k.nomor()).filter(p -> !tim.semua(p.id()).isEmpty()).isPresent();
    }

    @Override
    public String judul() {
        return "Tim dan jadwal";
    }

    @Override
    public String templat() {
        return "audit/panel-tim";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        Permohonan p = permohonan.denganKasus(k.nomor()).orElseThrow();
        Map<Audit, List<TampilTim.Surat>> surat = new LinkedHashMap<>();
        pemberitahuan.milik(p.id()).forEach(a -> surat.put(a, tampil.surat(p, a.id())));
        model.addAttribute("kataKunjungan", KataKunjungan.untuk(skema, p.id())).addAttribute("timAudit", tim.semua(p.id())).addAttribute("tanggapanTim", tanggapan.terakhir(p.id()).orElse(null)).addAttribute("keberatanTim", tanggapan.keberatan(p.id()))
            .addAttribute("bacaPernyataan", pembaca.peran().stream().anyMatch(PEMBACA_PERNYATAAN::contains)).addAttribute("akunPembaca", pembaca.id()).addAttribute("penunjukanTim", penunjukan.semua(p.id())).addAttribute("timBisaDiganti", pembaca.peran().contains("pj-sertifikasi") && ganti.bisa(p)).addAttribute("timOrder", p.id()).addAttribute("alasanGantiTim", tim.alasanGanti(p.id()).orElse(null)).addAttribute("penggantianTim", ganti.semua(p.id())).addAttribute("jadwalAsesmen", surat);
    }
}
