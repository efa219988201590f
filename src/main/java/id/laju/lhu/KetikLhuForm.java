package id.laju.lhu;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The pengetik adds notes, takes samples out of the accreditation, prints and sends the report to PJ Lab (LHU-006, LHU-008, LHU-030). */
@Component("ketikLhuForm")
class KetikLhuForm implements FormTugas<KetikLhuForm.Isian> {

    record Isian(List<Ketikan> ketikan) {
    }

    /** @param cetakan how often it was printed so far */
    record Data(DataTugasLhu.Kepala kepala, List<DataTugasLhu.Contoh> contoh, List<DataTugasLhu.Catatan> catatanLama, int cetakan) {
    }

    private final KetikanService ketikan;
    private final DataTugasLhu data;

    KetikLhuForm(KetikanService ketikan, DataTugasLhu data) {
        this.ketikan = ketikan;
        this.data = data;
    }

    @Override
    public String tugas() {
        return "ketikLhu";
    }

    @Override
    public Class<Isian> isian() {
        return Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        long laporanId = k.id("laporanId");
        return new Data(data.kepala(k), data.contoh(laporanId), data.catatan(laporanId), ketikan.cetakan(laporanId));
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian isian) {
        ketikan.simpan(k.id("laporanId"), isian.ketikan() == null ? List.of() : isian.ketikan(), k.pelaku());
        return Map.of();
    }
}
