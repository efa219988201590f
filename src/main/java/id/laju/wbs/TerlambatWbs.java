package id.laju.wbs;

import id.laju.mesin.LangkahTerlambat;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A late step about a report is told to nobody by role; the vault knows who is above it. */
@Component
class TerlambatWbs {

    private final AkhirWbsService akhir;

    TerlambatWbs(AkhirWbsService akhir) {
        this.akhir = akhir;
    }

    @EventListener
    void dengar(LangkahTerlambat kabar) {
        if (kabar.langkah().proses().equals(WbsProses.KUNCI)) {
            akhir.eskalasikan(kabar.langkah().kasus());
        }
    }
}
