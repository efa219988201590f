package id.laju.sertifikat;

import id.laju.lhu.PejabatService;
import id.laju.lhu.SuratDitandatangani;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A letter about a certificate, signed by the one whose name it bears while he may sign for the balai. */
@Component
class TandaSuratSertifikat implements SuratDitandatangani {

    private final SuratSertifikatService surat;
    private final PejabatService pejabat;

    TandaSuratSertifikat(SuratSertifikatService surat, PejabatService pejabat) {
        this.surat = surat;
        this.pejabat = pejabat;
    }

    @Override
    public String frasa() {
        return "tandatanganiSuratSertifikat";
    }

    @Override
    public boolean berwenang(TugasKonteks t) {
        return t.pelaku().equals(surat.penanda(t.id("suratSertifikatId"))) && pejabat.sekarang(t.satker(), t.pelaku()).isPresent();
    }

    @Override
    public List<UUID> dokumen(TugasKonteks t) {
        return List.of(surat.ambil(t.id("suratSertifikatId")).dokumenId());
    }
}
