package id.laju.lhu;

import id.laju.dokumen.Lhu;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ketua Tim PJI checks what CS corrected, field by field; never the own work. */
@Component("periksaKoreksiForm")
class PeriksaKoreksiForm implements FormTugas<PeriksaKoreksiForm.Isian> {

    record Isian(String keputusan, String catatan) {
    }

    record Data(String sebutan, String nomorLhu, String jenis, String permintaan, String alasan, String nomorOrder, String pelanggan, List<Lhu.Perubahan> beda, long laporanId) {
    }

    private final AmandemenService amandemen;
    private final KoreksiService koreksi;
    private final PermohonanService permohonan;

    PeriksaKoreksiForm(AmandemenService amandemen, KoreksiService koreksi, PermohonanService permohonan) {
        this.amandemen = amandemen;
        this.koreksi = koreksi;
        this.permohonan = permohonan;
    }

    @Override
    public String tugas() {
        return "periksaKoreksi";
    }

    @Override
    public Class<PeriksaKoreksiForm.Isian> isian() {
        return PeriksaKoreksiForm.Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Amandemen a = amandemen.ambil(k.id("amandemenId"));
        Permohonan p = amandemen.order(a);
        return new Data(p.sebutanLaporan(), permohonan.satuLaporan(a.laporanId()).nomorLhu(), a.sebagai(), a.alasan(),
            a.putusanAlasan(), p.nomorOrder(), p.namaCetak(), koreksi.beda(a), a.laporanId());
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, PeriksaKoreksiForm.Isian isian) {
        koreksi.periksa(k.id("amandemenId"), isian.keputusan(), isian.catatan(), k.pelaku());
        return Map.of("pemeriksaanKoreksi", isian.keputusan());
    }
}
