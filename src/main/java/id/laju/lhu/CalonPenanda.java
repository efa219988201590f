package id.laju.lhu;

import id.laju.dokumen.KunciService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may sign today, as the forms offer them. */
@Component
public class CalonPenanda {

    /** @param catatan sentence about key and mandate, to help choosing @param satunya {@code staf} once more where there is nobody else to choose; null otherwise */
    public record Calon(String staf, String nama, String jabatan, String catatan, String satunya) {
    }

    private final PejabatService pejabat;
    private final KunciService kunci;

    CalonPenanda(PejabatService pejabat, KunciService kunci) {
        this.pejabat = pejabat;
        this.kunci = kunci;
    }

    public List<Calon> dari(String satker) {
        List<Pejabat> semua = pejabat.sekarang(satker);
        return semua.stream().map(p -> calon(p, semua.size() == 1)).toList();
    }

    private Calon calon(Pejabat p, boolean satunya) {
        String mandat = p.mandat() == null ? "" : p.mandat().surat().id() + ". ";
        return new Calon(p.staf(), p.orang().nama(), p.jabatan(), mandat + (kunci.info(p.staf()).isEmpty() ? "Belum mempunyai kunci tanda tangan di sistem ini." : ""), satunya ? p.staf() : null);
    }
}
