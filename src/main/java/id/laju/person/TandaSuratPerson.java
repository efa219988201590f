package id.laju.person;

import id.laju.lhu.PejabatService;
import id.laju.lhu.SuratDitandatangani;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A letter about a certificate of a person, signed by the one whose name it bears while he may sign for the balai. */
@Component
class TandaSuratPerson implements SuratDitandatangani {

    private final SuratPersonService surat;
    private final UrutanSuratPerson urutan;
    private final PejabatService pejabat;

    TandaSuratPerson(SuratPersonService surat, UrutanSuratPerson urutan, PejabatService pejabat) {
        this.surat = surat;
        this.urutan = urutan;
        this.pejabat = pejabat;
    }

    @Override
    public String frasa() {
        return "tandatanganiSuratPerson";
    }

    @Override
    public boolean berwenang(TugasKonteks t) {
        return t.pelaku().equals(surat.ambil(t.id("suratPersonId")).penanda()) && pejabat.sekarang(t.satker(), t.pelaku()).isPresent();
    }

    @Override
    public List<UUID> dokumen(TugasKonteks t) {
        urutan.menurutUrutan(t.id("suratPersonId"));
        return List.of(surat.ambil(t.id("suratPersonId")).dokumenId());
    }
}
