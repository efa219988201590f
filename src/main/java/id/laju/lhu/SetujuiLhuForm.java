package id.laju.lhu;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** PJ Lab checks the typed report without knowing whose it is: approves, or sends it back with a note (LHU-009, LHU-027). */
@Component("setujuiLhuForm")
class SetujuiLhuForm implements FormTugas<SetujuiLhuForm.Isian> {

    record Isian(String keputusan, String catatan) {
    }

    /** @param baris measurements, in the shape that the forms of the laboratory know */
    record Data(DataButaLhu.Kepala kepala, List<DataButaLhu.Contoh> contoh, List<DataTugasLhu.Catatan> catatanLama, List<DataButaLhu.Ukur> baris) {
    }

    private final KetikanService ketikan;
    private final DataButaLhu data;

    SetujuiLhuForm(KetikanService ketikan, DataButaLhu data) {
        this.ketikan = ketikan;
        this.data = data;
    }

    @Override
    public String tugas() {
        return "setujuiLhu";
    }

    @Override
    public Class<Isian> isian() {
        return Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        long laporanId = k.id("laporanId");
        return new Data(data.kepala(k), data.contoh(laporanId), data.catatan(laporanId), data.pengukuran(laporanId));
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian isian) {
        if ("perbaiki".equals(isian.keputusan())) {
            ketikan.kembalikan(k.id("laporanId"), KetikanService.KOREKSI, isian.catatan(), k.pelaku());
        } else if (!"setuju".equals(isian.keputusan())) {
            throw IsianKeliru.pada("keputusan", "Pilih setuju atau perbaiki.");
        }
        return Map.of("persetujuanKetikan", isian.keputusan());
    }
}
