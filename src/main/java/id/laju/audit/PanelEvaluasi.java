package id.laju.audit;

import id.laju.dokumen.JenisDokumen;
import id.laju.mesin.Kasus;
import id.laju.pemantauan.PanelKasus;
import id.laju.pemantauan.Pembaca;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.SebutanKertas;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Adequacy audit, product test and report of the audit on the page of the case (CHK-094, CHK-098, CRT-060). */
@Component
class PanelEvaluasi implements PanelKasus {

    private final PermohonanService permohonan;
    private final KecukupanService kecukupan;
    private final ContohProdukService contoh;
    private final PenilaianUjiService penilaian;
    private final LaporanAuditService laporan;
    private final SebutanKertas sebutan;

    PanelEvaluasi(PermohonanService permohonan, KecukupanService kecukupan, ContohProdukService contoh, PenilaianUjiService penilaian, LaporanAuditService laporan,
            SebutanKertas sebutan) {
        this.permohonan = permohonan;
        this.kecukupan = kecukupan;
        this.contoh = contoh;
        this.penilaian = penilaian;
        this.laporan = laporan;
        this.sebutan = sebutan;
    }

    @Override
    public boolean untuk(Kasus k) {
        return permohonan.denganKasus(k.nomor()).filter(p -> !kecukupan.semua(p.id()).isEmpty() || !contoh.semua(p.id()).isEmpty()).isPresent();
    }

    @Override
    public String judul() {
        return "Evaluasi sertifikasi";
    }

    @Override
    public String templat() {
        return "audit/panel-evaluasi";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        Permohonan p = permohonan.denganKasus(k.nomor()).orElseThrow();
        Map<Integer, PenilaianUji> nilai = penilaian.semua(p.id()).stream().collect(Collectors.toMap(PenilaianUji::putaran, Function.identity()));
        model.addAttribute("evaluasiId", p.id()).addAttribute("evaluasiBatal", p.batalAlasan() != null).addAttribute("kecukupanSebutan", kecukupan.tahapSatu(p.id()) ? "Audit tahap 1" : "Audit kecukupan").addAttribute("kecukupanEvaluasi", kecukupan.semua(p.id())).addAttribute("ujiEvaluasi", contoh.semua(p.id())).addAttribute("nilaiUji", nilai)
            .addAttribute("laporanSebutan", sebutan.untuk(p.id(), JenisDokumen.LAPORAN_AUDIT, "Laporan Audit")).addAttribute("laporanEvaluasi", laporan.terakhir(p.id()).orElse(null))
            .addAttribute("laporanRekomendasi", laporan.terakhir(p.id()).map(l -> laporan.label(p.id(), l.rekomendasi())).orElse(null));
    }
}
