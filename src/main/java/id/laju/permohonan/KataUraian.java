package id.laju.permohonan;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a request is about in one line, in the reader's language: kept in Indonesian, put together anew for readers of English. */
@Component("kataUraian")
public class KataUraian {

    private final PermohonanService permohonan;
    private final LayananLain lain;

    KataUraian(PermohonanService permohonan, LayananLain lain) {
        this.permohonan = permohonan;
        this.lain = lain;
    }

    public String kata(RingkasPermohonan r) {
        Locale bahasa = LocaleContextHolder.getLocale();
        if (!"en".equals(bahasa.getLanguage()) || r.uraian().isEmpty()) {
            return r.uraian();
        }
        Permohonan p = permohonan.ambil(r.id());
        return lain.untuk(p).map(i -> i.uraian(p, bahasa)).orElse(r.uraian());
    }
}
