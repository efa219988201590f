package id.laju.keputusan;

import id.laju.mesin.Kasus;
import id.laju.pemantauan.PanelKasus;
import id.laju.pemantauan.Pembaca;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Appointment, review and decision on the page of the case (CHK-100, CHK-101, CHK-102). */
@Component
class PanelKeputusan implements PanelKasus {

    public record Penunjukan(int ke, String orang, String alasan, String nomor, UUID dokumenId) {
    }

    /** @param jawaban of the head of the team to what was sent back; null without */
    public record Tinjauan(int putaran, Instant pada, String oleh, String hasil, String catatan, String jawaban, String nomor, UUID dokumenId) {
    }

    /** @param sampai of a postponement with what became of it, in words; null without */
    public record Putusan(int ke, Instant pada, String label, String catatan, String oleh, String disetujui, String sampai, String nomor, UUID dokumenId) {
    }

    private final ReviewerService reviewer;
    private final TinjauanHasilService tinjauan;
    private final KeputusanService keputusan;
    private final PenundaanKeputusanService penundaan;
    private final PermohonanService permohonan;
    private final StafService staf;
    private final KataKeputusan kata;

    PanelKeputusan(ReviewerService reviewer, TinjauanHasilService tinjauan, KeputusanService keputusan, PenundaanKeputusanService penundaan, PermohonanService permohonan, StafService staf,
            KataKeputusan kata) {
        this.reviewer = reviewer;
        this.tinjauan = tinjauan;
        this.keputusan = keputusan;
        this.penundaan = penundaan;
        this.permohonan = permohonan;
        this.staf = staf;
        this.kata = kata;
    }

    @Override
    public boolean untuk(Kasus k) {
        return permohonan.denganKasus(k.nomor()).filter(p -> reviewer.kini(p.id()).isPresent()).isPresent();
    }

    @Override
    public String judul() {
        return "Tinjauan dan keputusan";
    }

    @Override
    public String templat() {
        return "keputusan/panel";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        Permohonan p = permohonan.denganKasus(k.nomor()).orElseThrow();
        model.addAttribute("keputusanId", p.id()).addAttribute("keputusanBisaDiganti", reviewer.bisaDiganti(p))
            .addAttribute("penunjukanTinjauan", reviewer.semua(p.id()).stream().map(this::penunjukan).toList())
            .addAttribute("tinjauanHasil", tinjauan.semua(p.id()).stream().map(t -> tinjauan(p, t)).toList())
            .addAttribute("keputusanSemua", keputusan.semua(p.id()).stream().map(x -> putusan(p, x)).toList());
    }

    private Penunjukan penunjukan(PenunjukanTinjauan n) {
        List<String> orang = reviewer.peninjau(n.id()).stream().map(x -> x.nama() + " (" + x.fungsi().label() + ")").toList();
        return new Penunjukan(n.ke(), String.join(", ", orang), n.alasan(), n.nomor(), n.dokumenId());
    }

    private Tinjauan tinjauan(Permohonan p, TinjauanHasil t) {
        return new Tinjauan(t.putaran(), t.pada(), staf.nama(t.oleh()), t.kembali() ? "Dikembalikan kepada ketua tim" : kata.rekomendasi(p, t.rekomendasi()), t.catatan(),
            tinjauan.jawaban(t.id()).map(j -> j.jawaban() + (j.laporanVersi() == null ? "" : " (laporan versi " + j.laporanVersi() + ")")).orElse(null), t.nomor(), t.dokumenId());
    }

    private Putusan putusan(Permohonan p, Keputusan k) {
        List<String> tunda = penundaan.semua(p.id()).stream().filter(n -> n.keputusanId() == k.id()).map(PanelKeputusan::tunda).toList();
        String huruf = k.pilihan().hurufTersendiri() == null ? "" : k.pilihan().hurufTersendiri() + ") ";
        return new Putusan(k.ke(), k.pada(), huruf + kata.pilihan(p, k.pilihan()), k.catatan(), staf.nama(k.oleh()), staf.nama(k.disetujuiOleh()),
            tunda.isEmpty() ? null : String.join("; ", tunda), k.nomor(), k.dokumenId());
    }

    private static String tunda(Penundaan n) {
        return "sampai " + Tanggal.panjang(n.sampai()) + (n.dijawab() == null ? "" : ", dijawab: " + n.jawaban()) + (n.tindakan() == null ? "" : " (" + n.tindakanAlasan() + ")");
    }
}
