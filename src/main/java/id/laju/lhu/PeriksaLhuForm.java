package id.laju.lhu;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** CS looks at the signed report and releases it, or sends it back (LHU-004, LHU-028). */
@Component("periksaLhuForm")
class PeriksaLhuForm implements FormTugas<PeriksaLhuForm.Isian> {

    record Isian(String keputusan, String catatan) {
    }

    record Tanda(String nama, String jabatan, Instant waktu, boolean sah, boolean namaCocok, boolean contoh) {
    }

    record Data(DataTugasLhu.Kepala kepala, List<DataTugasLhu.Contoh> contoh, Tanda tanda, String kodeVerifikasi) {
    }

    private final LhuService lhu;
    private final DataTugasLhu data;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;

    PeriksaLhuForm(LhuService lhu, DataTugasLhu data, PermohonanService permohonan, DokumenService dokumen) {
        this.lhu = lhu;
        this.data = data;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
    }

    @Override
    public String tugas() {
        return "periksaLhu";
    }

    @Override
    public Class<Isian> isian() {
        return Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Laporan l = permohonan.satuLaporan(k.id("laporanId"));
        Dokumen d = dokumen.ambil(l.dokumenId());
        return new Data(data.kepala(k), data.contoh(l.id()), tanda(d), d.kodeVerifikasi());
    }

    private Tanda tanda(Dokumen d) {
        return null;
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian isian) {
        long laporanId = k.id("laporanId");
        if ("perbaiki".equals(isian.keputusan())) {
            lhu.perbaiki(laporanId, isian.catatan(), k.pelaku());
        } else if (!"rilis".equals(isian.keputusan())) {
            throw IsianKeliru.pada("keputusan", "Pilih rilis atau perbaiki.");
        }
        return Map.of("pemeriksaanLhu", isian.keputusan());
    }
}
