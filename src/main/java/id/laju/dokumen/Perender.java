package id.laju.dokumen;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Model, letterhead and number to PDF/A. */
@Component
class Perender {

    private final MesinTemplat templat;
    private final PembuatPdf pdf;

    Perender(MesinTemplat templat, PembuatPdf pdf) {
        this.templat = templat;
        this.pdf = pdf;
    }

    /** In a template: {@code m} the model, {@code kop} the letterhead, {@code lembar} number and QR code, {@code cetak} formats. */
    byte[] pdf(ModelDokumen model, KopSurat kop, Lembar lembar) {
        Map<String, Object> nilai = new HashMap<>();
        nilai.put("m", model);
        nilai.put("kop", kop);
        nilai.put("lembar", lembar);
        nilai.put("cetak", new AlatCetak(model.bahasa()));
        return pdf.dari(templat.html(model.templat(), nilai), model.lampiran(lembar));
    }
}
