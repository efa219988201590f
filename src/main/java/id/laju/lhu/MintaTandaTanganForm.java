package id.laju.lhu;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** CS asks for the signature under what PJ Lab approved, word for word, or has it typed again (LHU-002, LHU-010). */
@Component("mintaTandaTanganForm")
class MintaTandaTanganForm implements FormTugas<MintaTandaTanganForm.Isian> {

    record Isian(String keputusan, String penandaTangan, String catatan) {
    }

    record Data(DataTugasLhu.Kepala kepala, List<DataTugasLhu.Contoh> contoh, List<DataTugasLhu.Catatan> catatanLama, String akreditasi,
            List<CalonPenanda.Calon> calon, PilihanLhu pilihan) {
    }

    private final LhuService lhu;
    private final KetikanService ketikan;
    private final DataTugasLhu data;
    private final CalonPenanda calon;
    private final PermohonanService permohonan;

    MintaTandaTanganForm(LhuService lhu, KetikanService ketikan, DataTugasLhu data, CalonPenanda calon, PermohonanService permohonan) {
        this.lhu = lhu;
        this.ketikan = ketikan;
        this.data = data;
        this.calon = calon;
        this.permohonan = permohonan;
    }

    @Override
    public String tugas() {
        return "mintaTandaTangan";
    }

    @Override
    public Class<Isian> isian() {
        return Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        long laporanId = k.id("laporanId");
        List<CalonPenanda.Calon> pejabat = calon.dari(permohonan.satuLaporan(laporanId).satker());
        PilihanLhu pilihan = lhu.pilihan(laporanId).orElse(new PilihanLhu(pejabat.size() == 1 ? pejabat.get(0).staf() : null, false, null, null));
        return new Data(data.kepala(k), data.contoh(laporanId), data.catatan(laporanId), data.akreditasi(laporanId), pejabat, pilihan);
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian isian) {
        if ("ketik-ulang".equals(isian.keputusan())) {
            ketikan.kembalikan(k.id("laporanId"), KetikanService.KETIK_ULANG, isian.catatan(), k.pelaku());
        } else if ("minta".equals(isian.keputusan())) {
            lhu.buat(k.id("laporanId"), new PilihanLhu(isian.penandaTangan(), false, null, null), k.pelaku());
        } else {
            throw IsianKeliru.pada("keputusan", "Pilih minta tanda tangan atau kembalikan ke Pengetik.");
        }
        return Map.of("permintaanTandaTangan", isian.keputusan());
    }
}
