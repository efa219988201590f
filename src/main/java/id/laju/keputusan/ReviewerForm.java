package id.laju.keputusan;

import id.laju.keputusan.Peninjau.Fungsi;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.KepalaSertifikasi;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Appointment of those who review and decide. */
@Configuration
class ReviewerForm {

    /** @param dipilih appointed before */
    record Calon(String staf, String nama, String terlarang, boolean dipilih) {
    }

    record Lama(int ke, String orang, String alasan) {
    }

    /** @param kosong what is to be done where nobody can be appointed; null where somebody can @param beda decider and reviewers must be different people @param lagi somebody was appointed before */
    record Muatan(KepalaSertifikasi.Kepala k, List<BerkasKeputusan.Berkas> berkas, List<String> halangan, List<Calon> reviewer, List<Calon> pemutus, boolean beda, boolean lagi, List<Lama> riwayat,
            String kosong) {
    }

    private final ReviewerService reviewer;
    private final BerkasKeputusan berkas;
    private final KepalaSertifikasi kepala;
    private final PermohonanService permohonan;

    ReviewerForm(ReviewerService reviewer, BerkasKeputusan berkas, KepalaSertifikasi kepala, PermohonanService permohonan) {
        this.reviewer = reviewer;
        this.berkas = berkas;
        this.kepala = kepala;
        this.permohonan = permohonan;
    }

    @Bean
    FormTugas<ReviewerService.Isian> tunjukReviewer() {
        return FormTugas.untuk("tunjukReviewer", ReviewerService.Isian.class, this::muat, (t, i) -> {
            reviewer.tunjuk(t.id("permohonanId"), i, t.pelaku());
            return Map.of();
        });
    }

    private Object muat(TugasKonteks t) {
        Permohonan p = permohonan.ambil(t.id("permohonanId"));
        List<Calon> peninjau = calon(p, Fungsi.REVIEWER);
        List<Calon> pemutus = calon(p, Fungsi.PENGAMBIL_KEPUTUSAN);
        List<PenunjukanTinjauan> lama = reviewer.semua(p.id());
        boolean ada = peninjau.stream().anyMatch(c -> c.terlarang() == null) && pemutus.stream().anyMatch(c -> c.terlarang() == null);
        return new Muatan(kepala.dari(t), berkas.daftar(p), berkas.halanganTinjauan(p), peninjau, pemutus, reviewer.harusBeda(p.satker()), !lama.isEmpty(),
            lama.stream().map(n -> new Lama(n.ke(), ReviewerService.nama(reviewer.peninjau(n.id()).stream()), n.alasan())).toList(),
            ada ? null : "Tidak ada lagi orang dengan peran reviewer dan pengambil keputusan yang tidak ikut dalam evaluasi order ini. Minta Admin Satker memberi peran itu kepada orang lain.");
    }

    private List<Calon> calon(Permohonan p, Fungsi f) {
        List<String> kini = reviewer.kini(p.id(), f).stream().map(Peninjau::staf).toList();
        return reviewer.calon(p, f).stream().map(c -> new Calon(c.staf(), c.nama(), c.terlarang(), kini.contains(c.staf()))).toList();
    }
}
