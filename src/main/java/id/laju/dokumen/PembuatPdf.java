package id.laju.dokumen;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** XHTML to PDF/A-2b, or PDF/A-3b where files go inside: all fonts inside, colours defined, nothing fetched from anywhere. */
@Component
class PembuatPdf {

    static final String HURUF = "DejaVu Sans Condensed";

    private static final byte[] WARNA = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final byte[] BIASA = Sumber.baca("font/DejaVuSansCondensed.ttf");
    private static final byte[] TEBAL = Sumber.baca("font/DejaVuSansCondensed-Bold.ttf");
    private static final byte[] MIRING = Sumber.baca("font/DejaVuSansCondensed-Oblique.ttf");

    static {
        XRLog.setLoggerImpl(new CatatanRender());
    }

    private final FSDefaultCacheStore ukuranHuruf = new FSDefaultCacheStore();

    byte[] dari(String xhtml) {
        return dari(xhtml, List.of());
    }

    byte[] dari(String xhtml, List<LampiranDokumen> lampiran) {
        byte[] pdf = buat(xhtml, lampiran.isEmpty() ? PdfAConformance.PDFA_2_B : PdfAConformance.PDFA_3_B);
        return lampiran.isEmpty() ? pdf : PenyematLampiran.sematkan(pdf, lampiran);
    }

    private byte[] buat(String xhtml, PdfAConformance jenis) {
        try (ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            PdfRendererBuilder pembuat = new PdfRendererBuilder();
            pembuat.usePdfAConformance(jenis).useColorProfile(WARNA).withProducer("LAJU")
                .useReplacementText("\u25a1");
            pembuat.useUriResolver((dasar, alamat) -> alamat.matches("(?s)data:image/(png|jpeg);base64,.*") ? alamat : null);
            pembuat.useObjectDrawerFactory(new Coretan());
            pembuat.useCacheStore(CacheStore.PDF_FONT_METRICS, ukuranHuruf);
            pembuat.useFont(dari(BIASA), HURUF, 400, FontStyle.NORMAL, true);
            pembuat.useFont(dari(TEBAL), HURUF, 700, FontStyle.NORMAL, true);
            pembuat.useFont(dari(MIRING), HURUF, 400, FontStyle.ITALIC, true);
            pembuat.withHtmlContent(xhtml, null).toStream(keluar).run();
            return keluar.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FSSupplier<InputStream> dari(byte[] huruf) {
        return () -> new ByteArrayInputStream(huruf);
    }
}
