package id.laju.insitu;

import id.laju.lhu.PejabatService;
import id.laju.lhu.SuratDitandatangani;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The letter of duty, signed by whoever may sign for the balai that day. */
@Component
class TandaSuratTugas implements SuratDitandatangani {

    private final JadwalLapanganService jadwal;
    private final PejabatService pejabat;

    TandaSuratTugas(JadwalLapanganService jadwal, PejabatService pejabat) {
        this.jadwal = jadwal;
        this.pejabat = pejabat;
    }

    @Override
    public String frasa() {
        return "tandatanganiSuratTugas";
    }

    @Override
    public boolean berwenang(TugasKonteks t) {
        return pejabat.sekarang(t.satker(), t.pelaku()).isPresent();
    }

    @Override
    public List<UUID> dokumen(TugasKonteks t) {
        return List.of(jadwal.ambil(t.id("permohonanId")).suratId());
    }
}
