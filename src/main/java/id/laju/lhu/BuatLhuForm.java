package id.laju.lhu;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** CS looks at the report, takes the symbol off where it must not stand, chooses the signer (LHU-002). */
@Component("buatLhuForm")
class BuatLhuForm implements FormTugas<PilihanLhu> {

    record Data(DataTugasLhu.Kepala kepala, List<DataTugasLhu.Contoh> contoh, List<DataTugasLhu.Catatan> catatanLama, String akreditasi,
            List<CalonPenanda.Calon> calon, PilihanLhu pilihan) {
    }

    private final LhuService lhu;
    private final DataTugasLhu data;
    private final CalonPenanda calon;
    private final PermohonanService permohonan;

    BuatLhuForm(LhuService lhu, DataTugasLhu data, CalonPenanda calon, PermohonanService permohonan) {
        this.lhu = lhu;
        this.data = data;
        this.calon = calon;
        this.permohonan = permohonan;
    }

    @Override
    public String tugas() {
        return "buatLhu";
    }

    @Override
    public Class<PilihanLhu> isian() {
        return PilihanLhu.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Laporan l = permohonan.satuLaporan(k.id("laporanId"));
        List<CalonPenanda.Calon> pejabat = calon.dari(l.satker());
        PilihanLhu pilihan = lhu.pilihan(l.id()).orElse(new PilihanLhu(pejabat.size() == 1 ? pejabat.get(0).staf() : null, false, null, null));
        return new Data(data.kepala(k), data.contoh(l.id()), data.catatan(l.id()), data.akreditasi(l.id()), pejabat, pilihan);
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, PilihanLhu pilihan) {
        lhu.buat(k.id("laporanId"), pilihan, k.pelaku());
        return Map.of();
    }
}
