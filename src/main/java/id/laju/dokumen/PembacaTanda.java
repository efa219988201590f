package id.laju.dokumen;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.util.List;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks the signatures of a PDF: mathematics and coverage, not whether the world trusts the issuer. */
@Component
class PembacaTanda {

    private static final Logger LOG = LoggerFactory.getLogger(PembacaTanda.class);

    private final IPdfObjFactory pabrik = tanpaMembandingkanGambar();

    /** Rendering the pages of strangers' files to compare them is work we need not offer; coverage is checked by bytes. */
    private static IPdfObjFactory tanpaMembandingkanGambar() {
        DefaultPdfDifferencesFinder pembanding = new DefaultPdfDifferencesFinder();
        pembanding.setMaximalPagesAmountForVisualComparison(0);
        IPdfObjFactory pabrik = new PdfBoxNativeObjectFactory();
        pabrik.setPdfDifferencesFinder(pembanding);
        return pabrik;
    }

    /** Empty for an unsigned file and for anything that is no readable PDF. */
    List<TandaTerbaca> baca(byte[] pdf) {
        try {
            PDFDocumentAnalyzer pemeriksa = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
            pemeriksa.setPdfObjFactory(pabrik);
            pemeriksa.setCertificateVerifier(new CommonCertificateVerifier(true));
            return pemeriksa.getSignatures().stream().map(tanda -> satu(tanda, pdf.length)).toList();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.info("Not a readable signed PDF: {}", e.toString());
            return List.of();
        }
    }

    private static TandaTerbaca satu(AdvancedSignature tanda, int panjang) {
        tanda.checkSignatureIntegrity();
        var hasil = tanda.getSignatureCryptographicVerification();
        CertificateToken sertifikat = tanda.getSigningCertificateToken();
        return new TandaTerbaca(sertifikat == null ? null : DSSASN1Utils.extractAttributeFromX500Principal(BCStyle.CN, sertifikat.getSubject()),
            tanda.getSigningTime() == null ? null : tanda.getSigningTime().toInstant(),
            hasil.isSignatureIntact() && hasil.isReferenceDataIntact(), lengkap((PAdESSignature) tanda, panjang),
            !tanda.getSignatureTimestamps().isEmpty() || !tanda.getDocumentTimestamps().isEmpty(), tanda.hasLTProfile());
    }

    private static boolean lengkap(PAdESSignature tanda, int panjang) {
        var bagian = tanda.getPdfRevision().getByteRange();
        return bagian.getFirstPartStart() == 0 && bagian.getSecondPartStart() + bagian.getSecondPartEnd() == panjang;
    }
}
