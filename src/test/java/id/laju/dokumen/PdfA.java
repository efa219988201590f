package id.laju.dokumen;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file is PDF/A-2b. */
public final class PdfA {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfA() {
    }

    /** What is wrong with the file; empty when it is PDF/A-2b. */
    public static List<String> keberatan(byte[] pdf) throws Exception {
        return keberatan(pdf, PDFAFlavour.PDFA_2_B);
    }

    /** The same for PDF/A-3b, which may hold files. */
    public static List<String> keberatanTiga(byte[] pdf) throws Exception {
        return keberatan(pdf, PDFAFlavour.PDFA_3_B);
    }

    private static List<String> keberatan(byte[] pdf, PDFAFlavour jenis) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), jenis);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(jenis, false)) {
            ValidationResult hasil = validator.validate(parser);
            return hasil.isCompliant() ? List.of() : hasil.getTestAssertions().stream()
                .filter(t -> t.getStatus() == TestAssertion.Status.FAILED)
                .map(t -> t.getRuleId().getClause() + "-" + t.getRuleId().getTestNumber() + " " + t.getMessage()).distinct().toList();
        }
    }
}
