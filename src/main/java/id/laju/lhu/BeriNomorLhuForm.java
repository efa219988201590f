package id.laju.lhu;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ketua Tim PJI, or the pengetik where there is one, looks at the validated results and gives the report its number (LHU-001, LHU-005). */
@Component("beriNomorLhuForm")
class BeriNomorLhuForm implements FormTugas<BeriNomorLhuForm.Isian> {

    /** Nothing is typed. */
    record Isian() {
    }

    record Data(DataTugasLhu.Kepala kepala, List<DataTugasLhu.Contoh> contoh) {
    }

    private final LhuService lhu;
    private final DataTugasLhu data;

    BeriNomorLhuForm(LhuService lhu, DataTugasLhu data) {
        this.lhu = lhu;
        this.data = data;
    }

    @Override
    public String tugas() {
        return "beriNomorLhu";
    }

    @Override
    public Class<Isian> isian() {
        return Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        return new Data(data.kepala(k), data.contoh(k.id("laporanId")));
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian isian) {
        lhu.nomori(k.id("laporanId"));
        return Map.of();
    }
}
