package id.laju.pengujian;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** PJ Lab looks at sample and parameters and appoints the penyelia (LAB-005, LAB-007). */
@Component("tunjukPenyeliaForm")
class TunjukPenyeliaForm implements FormTugas<TunjukPenyeliaForm.Isian> {

    record Isian(String penyelia) {
    }

    record Pilihan(String kode, String nama) {
    }

    /** @param penyelia whom CS proposed at reception; null when nobody */
    record Data(KepalaLab.Isi kepala, String kasus, List<ParameterLab> parameter, List<Pilihan> calon, String penyelia) {
    }

    private final PenunjukanService penunjukan;
    private final PenugasanService penugasan;
    private final PenerimaanService penerimaan;
    private final KepalaLab kepala;
    private final StafService staf;

    TunjukPenyeliaForm(PenunjukanService penunjukan, PenugasanService penugasan, PenerimaanService penerimaan, KepalaLab kepala, StafService staf) {
        this.penunjukan = penunjukan;
        this.penugasan = penugasan;
        this.penerimaan = penerimaan;
        this.kepala = kepala;
        this.staf = staf;
    }

    @Override
    public String tugas() {
        return "tunjukPenyelia";
    }

    @Override
    public Class<Isian> isian() {
        return Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        long sampelId = k.id("sampelId");
        List<Staf> calon = staf.denganPeran(k.satker(), PenunjukanService.PENYELIA);
        return new Data(kepala.dari(sampelId), k.kasus(), penugasan.parameter(sampelId).stream().filter(p -> !p.dicoret()).toList(),
            calon.stream().map(s -> new Pilihan(s.id(), s.nama())).toList(), penerimaan.ambil(sampelId).penyelia());
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian isian) {
        penunjukan.tunjuk(k.satker(), k.id("sampelId"), isian.penyelia());
        return Map.of();
    }
}
