package id.laju.lhu;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The signer sees everything that waits for the own signature; signing itself goes through {@link TteApi} (LHU-003). */
@Component("tandatanganiLhuForm")
class TandatanganiLhuForm implements FormTugas<TandatanganiLhuForm.Isian> {

    record Isian(String keputusan, String catatan) {
    }

    /** @param ini the task that is open in the Tasklist, ticked from the beginning */
    record Baris(String tugasId, long laporanId, String nomorLhu, String nomorOrder, String pelanggan, String sampel, String tenggat, boolean ini, String sebutan) {
    }

    record Data(DataTugasLhu.Kepala kepala, List<DataTugasLhu.Contoh> contoh, List<Baris> antrean) {
    }

    private final LhuService lhu;
    private final DataTugasLhu data;
    private final AntreanTte antrean;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;

    TandatanganiLhuForm(LhuService lhu, DataTugasLhu data, AntreanTte antrean, PermohonanService permohonan, DokumenService dokumen) {
        this.lhu = lhu;
        this.data = data;
        this.antrean = antrean;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
    }

    @Override
    public String tugas() {
        return AntreanTte.TUGAS;
    }

    @Override
    public Class<Isian> isian() {
        return Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        ZoneId zona = data.zona(k.id("laporanId"));
        List<Baris> semua = antrean.milik(k.pelaku()).stream().map(b -> new Baris(b.tugasId(), b.laporanId(), b.nomorLhu(), b.nomorOrder(),
                b.pelanggan(), b.sampel(), DataTugasLhu.batas(b.tenggat(), zona), b.tugasId().equals(k.tugasId()), b.sebutan())).toList();
        return new Data(data.kepala(k), data.contoh(k.id("laporanId")), semua);
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian isian) {
        Laporan l = permohonan.satuLaporan(k.id("laporanId"));
        if (!k.pelaku().equals(l.penandaTangan())) {
            throw new IsianKeliru("Dokumen ini disiapkan untuk ditandatangani oleh orang lain.");
        }
        if ("kembalikan".equals(isian.keputusan())) {
            lhu.kembalikan(l.id(), isian.catatan(), k.pelaku());
        } else if (!"ditandatangani".equals(isian.keputusan())) {
            throw IsianKeliru.pada("keputusan", "Pilih tandatangani atau kembalikan.");
        } else if (dokumen.ambil(l.dokumenId()).status() != StatusDokumen.DITANDATANGANI) {
            throw IsianKeliru.pada("sandi", "Dokumen ini belum ditandatangani. Ketik frasa sandi, lalu tekan Tandatangani.");
        }
        return Map.of("tandaTangan", isian.keputusan());
    }
}
