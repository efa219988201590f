package id.laju.kelas;

import id.laju.lhu.PejabatService;
import id.laju.lhu.SuratDitandatangani;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The letter of duty of the instructors, signed by whoever may sign for the balai that day. */
@Component
class TandaSuratTugasBimtek implements SuratDitandatangani {

    private final PelaksanaanService kelas;
    private final PejabatService pejabat;

    TandaSuratTugasBimtek(PelaksanaanService kelas, PejabatService pejabat) {
        this.kelas = kelas;
        this.pejabat = pejabat;
    }

    @Override
    public String frasa() {
        return "tandatanganiSuratTugasBimtek";
    }

    @Override
    public boolean berwenang(TugasKonteks t) {
        return pejabat.sekarang(t.satker(), t.pelaku()).isPresent();
    }

    @Override
    public List<UUID> dokumen(TugasKonteks t) {
        return List.of(kelas.ambil(t.id("kelasId")).suratId());
    }
}
