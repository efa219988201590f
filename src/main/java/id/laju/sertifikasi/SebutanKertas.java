package id.laju.sertifikasi;

import id.laju.dokumen.JenisDokumen;
import org.springframework.stereotype.Component;

/** What papers are called in the file of one certification: a scheme of two stages has no adequacy audit, and where no product is tested nobody takes samples. */
@Component
public class SebutanKertas {

    private final SkemaSertifikasi skema;

    SebutanKertas(SkemaSertifikasi skema) {
        this.skema = skema;
    }

    /** @param jenis null for what is no document @param biasa what it is called otherwise */
    public String untuk(long permohonanId, JenisDokumen jenis, String biasa) {
        boolean lain = jenis == JenisDokumen.AUDIT_KECUKUPAN ? skema.bertahap(permohonanId) : jenis == JenisDokumen.PENUNJUKAN_EVALUATOR && !skema.diuji(permohonanId);
        return lain ? jenis.sebutanLain().id() : biasa;
    }
}
