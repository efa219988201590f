package id.laju.lhu;

import id.laju.dokumen.KunciService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may sign today, as the forms offer them. */
@Component
public class CalonPenanda {

    /** @param catatan sentence about key and mandate, to help choosing */
    public record Calon(String staf, String nama, String jabatan, String catatan) {
    }

    private final PejabatService pejabat;
    private final KunciService kunci;

    CalonPenanda(PejabatService pejabat, KunciService kunci) {
        this.pejabat = pejabat;
        this.kunci = kunci;
    }

    public List<Calon> dari(String satker) {
        return pejabat.sekarang(satker).stream().map(this::calon).toList();
    }

    private Calon calon(Pejabat p) {
        String mandat = p.mandat() == null ? "" : p.mandat().surat().id() + ". ";
        return new Calon(p.staf(), p.orang().nama(), p.jabatan(), mandat + (kunci.info(p.staf()).isEmpty() ? "Belum mempunyai kunci tanda tangan di sistem ini." : ""));
    }
}
