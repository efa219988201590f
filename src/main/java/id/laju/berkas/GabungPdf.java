package id.laju.berkas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Many PDFs as one with bookmarks. The originals are only read; electronic signatures live in them, not in the copy. */
public final class GabungPdf {

    /** @param kelompok heading in the bookmarks; neighbours with the same one stand below it */
    public record Bagian(String kelompok, String judul, byte[] isi) {

        public int banyakHalaman() {
            try (PDDocument pdf = Loader.loadPDF(isi)) {
                return pdf.getNumberOfPages();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private GabungPdf() {
    }

    /** @throws UncheckedIOException when a part is no PDF */
    public static byte[] satukan(String judul, List<Bagian> semua) {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        alirkan(judul, semua.stream(), hasil);
        return hasil.toByteArray();
    }

    /** The same for papers of any size: one part at a time is in memory, the whole waits in a temporary file. @throws UncheckedIOException when a part is no PDF */
    public static void alirkan(String judul, Stream<Bagian> semua, OutputStream ke) {
        try (PDDocument hasil = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            hasil.getDocumentInformation().setTitle(judul);
            PDDocumentOutline daftar = new PDDocumentOutline();
            PDOutlineItem kelompok = null;
            for (Iterator<Bagian> i = semua.iterator(); i.hasNext();) {
                Bagian b = i.next();
                int awal = hasil.getNumberOfPages();
                tambah(hasil, b);
                if (kelompok == null || !kelompok.getTitle().equals(b.kelompok())) {
                    kelompok = tanda(b.kelompok(), hasil, awal);
                    daftar.addLast(kelompok);
                }
                kelompok.addLast(tanda(b.judul(), hasil, awal));
            }
            daftar.openNode();
            hasil.getDocumentCatalog().setDocumentOutline(daftar);
            hasil.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            hasil.save(ke);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tambah(PDDocument hasil, Bagian b) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(b.isi())) {
            PDAcroForm borang = pdf.getDocumentCatalog().getAcroForm(null);
            if (borang != null) {
                borang.flatten();
            }
            // Only the bookmarks of the whole lead through the copy.
            pdf.getDocumentCatalog().setDocumentOutline(null);
            new PDFMergerUtility().appendDocument(hasil, pdf);
        }
    }

    private static PDOutlineItem tanda(String judul, PDDocument hasil, int halaman) {
        PDPageFitDestination ke = new PDPageFitDestination();
        ke.setPage(hasil.getPage(halaman));
        PDOutlineItem tanda = new PDOutlineItem();
        tanda.setTitle(judul);
        tanda.setDestination(ke);
        return tanda;
    }
}
