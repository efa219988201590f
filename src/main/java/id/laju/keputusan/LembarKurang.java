package id.laju.keputusan;

import id.laju.audit.LembarSusulanService;
import id.laju.mesin.ModelTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import java.util.List;
import org.springframework.stereotype.Component;

/** A sheet without measured values is given back to the team by whoever reviews or decides, where the model of the case knows the way. */
@Component
class LembarKurang {

    private static final String TIDAK_DIKENAL = "Kasus ini berjalan menurut versi model yang belum mengenal pelengkapan lembar. Minta pemilik proses memindahkan kasus ini ke versi yang baru lebih dulu, lalu muat ulang halaman.";

    /** @param jawaban null while it waits */
    record Permintaan(String alasan, String oleh, String jawaban, String dijawabOleh) {
    }

    private final LembarSusulanService susulan;
    private final ReviewerService reviewer;
    private final ModelTugas model;
    private final StafService staf;

    LembarKurang(LembarSusulanService susulan, ReviewerService reviewer, ModelTugas model, StafService staf) {
        this.susulan = susulan;
        this.reviewer = reviewer;
        this.model = model;
        this.staf = staf;
    }

    boolean dapatDikembalikan(TugasKonteks t, String keputusan, String nilai) {
        return susulan.perlu(t.id("permohonanId")) && model.menanyakan(t, keputusan, nilai);
    }

    /** @throws IsianKeliru on that field where the case goes by a version from before */
    void pastikanDikenal(TugasKonteks t, String keputusan, String nilai, String bidang) {
        if (!model.menanyakan(t, keputusan, nilai)) {
            throw IsianKeliru.pada(bidang, TIDAK_DIKENAL);
        }
    }

    /** The decider's. */
    void minta(long permohonanId, String alasan, String oleh) {
        reviewer.pastikan(permohonanId, oleh, Peninjau.Fungsi.PENGAMBIL_KEPUTUSAN);
        susulan.minta(permohonanId, alasan, oleh);
    }

    /** Newest first. */
    List<Permintaan> semua(long permohonanId) {
        return susulan.semua(permohonanId).stream().map(x -> new Permintaan(x.alasan(), staf.nama(x.oleh()), x.jawaban(), x.dijawabOleh() == null ? null : staf.nama(x.dijawabOleh()))).toList();
    }
}
