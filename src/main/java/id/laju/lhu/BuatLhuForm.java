package id.laju.lhu;

import id.laju.dokumen.KunciService;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final PejabatService pejabat;
    private final KunciService kunci;
    private final PermohonanService permohonan;

    BuatLhuForm(LhuService lhu, DataTugasLhu data, PejabatService pejabat, KunciService kunci, PermohonanService permohonan) {
        this.lhu = lhu;
        this.data = data;
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
        return new Data(data.kepala(k), data.contoh(l.id()), data.catatan(l.id()), simbol(l), calon, pilihan);
    }

    /** Null when nothing in the report is accredited. */
    private String simbol(Laporan l) {
        return lhu.sertifikat(l).map(s -> s.akreditasi(l).map(n -> "KAN " + n)).orElseGet(() -> Optional.ofNullable(data.simbol(l.id()))).orElse(null);
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
