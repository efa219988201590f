package id.laju.lhu;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.VerifikasiService;
import id.laju.dokumen.WajahDokumen;
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

    /** @param baik the file is unchanged since signing, and the name in the certificate is the one that is printed */
    record Tanda(boolean baik, boolean utuh, boolean namaCocok, String sertifikat, String penanda, String jabatan, Instant waktu, boolean contoh) {
    }

    record Data(DataTugasLhu.Kepala kepala, List<DataTugasLhu.Contoh> contoh, Tanda tanda) {
    }

    private final LhuService lhu;
    private final DataTugasLhu data;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final VerifikasiService verifikasi;

    PeriksaLhuForm(LhuService lhu, DataTugasLhu data, PermohonanService permohonan, DokumenService dokumen, VerifikasiService verifikasi) {
        this.lhu = lhu;
        this.data = data;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.verifikasi = verifikasi;
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
        return new Data(data.kepala(k), data.contoh(l.id()), tanda(dokumen.ambil(l.dokumenId())));
    }

    private Tanda tanda(Dokumen d) {
        WajahDokumen w = verifikasi.denganKode(d.kodeVerifikasi()).orElseThrow();
        return new Tanda(w.utuh() && w.bertandaTangan() && w.namaCocok(), w.utuh(), w.namaCocok(), w.sertifikat(), w.penanda(), w.jabatan(),
                w.ditandatangani(), d.contoh());
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian isian) {
        long laporanId = k.id("laporanId");
        if ("perbaiki".equals(isian.keputusan())) {
            lhu.perbaiki(laporanId, isian.catatan(), k.pelaku());
        } else if (!"rilis".equals(isian.keputusan())) {
            throw IsianKeliru.pada("keputusan", "Pilih rilis atau perbaiki.");
        } else if (!tanda(dokumen.ambil(permohonan.satuLaporan(laporanId).dokumenId())).baik()) {
            throw IsianKeliru.pada("keputusan", "Tanda tangan LHU ini tidak meyakinkan, jadi tidak dapat dirilis. Pilih Perbaiki dan hubungi Admin Satker.");
        }
        return Map.of("pemeriksaanLhu", isian.keputusan());
    }
}
