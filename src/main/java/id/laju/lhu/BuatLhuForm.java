package id.laju.lhu;

import id.laju.dokumen.KunciService;
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

    /** @param catatan sentence about key and mandate, to help choosing */
    record Calon(String staf, String nama, String jabatan, String catatan) {
    }

    record Data(DataTugasLhu.Kepala kepala, List<DataTugasLhu.Contoh> contoh, List<DataTugasLhu.Catatan> catatanLama, String akreditasi,
            List<Calon> calon, PilihanLhu pilihan) {
    }

    private final LhuService lhu;
    private final DataTugasLhu data;
    private final LingkupLaporan lingkup;
    private final PejabatService pejabat;
    private final KunciService kunci;
    private final PermohonanService permohonan;

    BuatLhuForm(LhuService lhu, DataTugasLhu data, LingkupLaporan lingkup, PejabatService pejabat, KunciService kunci, PermohonanService permohonan) {
        this.lhu = lhu;
        this.data = data;
        this.lingkup = lingkup;
        this.pejabat = pejabat;
        this.kunci = kunci;
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
        List<Calon> calon = pejabat.sekarang(l.satker()).stream().map(this::calon).toList();
        PilihanLhu pilihan = lhu.pilihan(l.id()).orElse(new PilihanLhu(calon.size() == 1 ? calon.get(0).staf() : null, false, null, null));
        List<DataTugasLhu.Contoh> contoh = data.contoh(l.id());
        return new Data(data.kepala(k), contoh, data.catatan(l.id()), simbol(l, contoh), calon, pilihan);
    }

    /** Null when nothing in the report is accredited. */
    private String simbol(Laporan l, List<DataTugasLhu.Contoh> contoh) {
        if (lhu.sertifikat(l).isPresent()) {
            return lhu.sertifikat(l).get().akreditasi(l).map(n -> "KAN " + n).orElse(null);
        }
        if (contoh.stream().noneMatch(DataTugasLhu.Contoh::terakreditasi)) {
            return null;
        }
        var akreditasi = lingkup.pada(l, pejabat.hariIni(l.satker())).akreditasi();
        return akreditasi.lembaga() + " " + akreditasi.nomor();
    }

    private Calon calon(Pejabat p) {
        String mandat = p.mandat() == null ? "" : p.mandat().surat().id() + ". ";
        return new Calon(p.staf(), p.orang().nama(), p.jabatan(), mandat + (kunci.info(p.staf()).isEmpty() ? "Belum mempunyai kunci tanda tangan di sistem ini." : ""));
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, PilihanLhu pilihan) {
        lhu.buat(k.id("laporanId"), pilihan, k.pelaku());
        return Map.of();
    }
}
