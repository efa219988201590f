package id.laju.lhu;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Manajer Teknis refuses, or decides for an amendment or a replacement, and says which results have to be entered anew (LHU-022). */
@Component("putuskanAmandemenForm")
class PutuskanAmandemenForm implements FormTugas<PutuskanAmandemenForm.Isian> {

    /** @param alasan why this result is entered anew; blank when it stays */
    record Hasil(long pilihanId, String alasan) {
    }

    record Isian(String keputusan, String alasan, List<Hasil> hasil) {
    }

    /** Nothing of the customer: the laboratory works blind. */
    record Data(String sebutan, String nomorLhu, String uraian, Instant diminta, List<BarisHasil> baris, List<String> dikembalikan) {
    }

    private final AmandemenService amandemen;
    private final PermohonanService permohonan;
    private final PenyusunLhu penyusun;

    PutuskanAmandemenForm(AmandemenService amandemen, PermohonanService permohonan, PenyusunLhu penyusun) {
        this.amandemen = amandemen;
        this.permohonan = permohonan;
        this.penyusun = penyusun;
    }

    @Override
    public String tugas() {
        return "putuskanAmandemen";
    }

    @Override
    public Class<PutuskanAmandemenForm.Isian> isian() {
        return PutuskanAmandemenForm.Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Amandemen a = amandemen.ambil(k.id("amandemenId"));
        Laporan l = permohonan.satuLaporan(a.laporanId());
        return new Data(amandemen.order(a).sebutanLaporan(), l.nomorLhu(), a.uraianLab(), a.diminta(), penyusun.sampel(l).stream().flatMap(BarisHasil::dari).toList(),
            amandemen.dikembalikan(a));
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, PutuskanAmandemenForm.Isian isian) {
        Map<Long, String> koreksi = new LinkedHashMap<>();
        if (isian.hasil() != null) {
            isian.hasil().stream().filter(h -> h.alasan() != null && !h.alasan().isBlank()).forEach(h -> koreksi.put(h.pilihanId(), h.alasan()));
        }
        amandemen.putuskan(k.id("amandemenId"), isian.keputusan() == null ? null : isian.keputusan().toUpperCase(Locale.ROOT), isian.alasan(), koreksi, k.pelaku());
        return Map.of("putusanAmandemen", isian.keputusan().toLowerCase(Locale.ROOT));
    }
}
