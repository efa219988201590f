package id.laju.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sheets Perbaikan Temuan of an order, for its file; printed when they are asked for. */
@Component
public class PerbaikanTercetak {

    /** @param nomor of the sheet of findings */
    public record Lembar(long auditId, String nomor) {
    }

    private final PemberitahuanService audit;
    private final LembarAuditService lembar;
    private final LksService lks;
    private final CetakAudit cetak;

    PerbaikanTercetak(PemberitahuanService audit, LembarAuditService lembar, LksService lks, CetakAudit cetak) {
        this.audit = audit;
        this.lembar = lembar;
        this.lks = lks;
        this.cetak = cetak;
    }

    /** One for each audit whose sheet of findings is issued, in their order. */
    public List<Lembar> milik(long permohonanId) {
        return audit.milik(permohonanId).stream().map(a -> lks.cari(a.id()).filter(Lks::terbit).map(l -> new Lembar(a.id(), l.nomor()))).flatMap(Optional::stream).toList();
    }

    /** @throws id.laju.umum.TidakDitemukan before the sheet of findings is issued */
    public byte[] cetak(long auditId) {
        return cetak.perbaikan(lembar.audit(auditId));
    }
}
