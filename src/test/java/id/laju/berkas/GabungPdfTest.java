package id.laju.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many papers as one. */
class GabungPdfTest {

    private static final int BANYAK = 40;
    private static final int BESAR = 2_000_000;

    /** A page with as many bytes that cannot be packed. */
    private static byte[] besar(int benih) {
        byte[] isi = new byte[BESAR];
        new Random(benih).nextBytes(isi);
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream hasil = new ByteArrayOutputStream()) {
            PDPage halaman = new PDPage();
            halaman.setResources(new PDResources());
            COSStream aliran = pdf.getDocument().createCOSStream();
            try (OutputStream ke = aliran.createOutputStream()) {
                ke.write(isi);
            }
            halaman.getResources().getCOSObject().setItem(COSName.getPDFName("Besar"), aliran);
            pdf.addPage(halaman);
            pdf.save(hasil);
            return hasil.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void largePapersAreReadOneAfterTheOtherAndKeepTheirBookmarks(@TempDir Path folder) throws IOException {
        List<WeakReference<byte[]>> dibaca = new ArrayList<>();
        Stream<GabungPdf.Bagian> semua = IntStream.range(0, BANYAK).mapToObj(n -> {
            System.gc();
            assertThat(dibaca.stream().filter(d -> d.get() != null).count()).as("papers in memory").isLessThanOrEqualTo(2);
            GabungPdf.Bagian satu = new GabungPdf.Bagian("Kertas " + n / 2, "Lembar " + n, besar(n));
            dibaca.add(new WeakReference<>(satu.isi()));
            return satu;
        });
        Path hasil = folder.resolve("semua.pdf");
        try (OutputStream ke = Files.newOutputStream(hasil)) {
            GabungPdf.alirkan("Semua", semua, ke);
        }
        assertThat(dibaca).hasSize(BANYAK);
        assertThat(Files.size(hasil)).isGreaterThan((long) BANYAK * BESAR);
        try (PDDocument pdf = Loader.loadPDF(hasil.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(BANYAK);
            List<String> kelompok = new ArrayList<>();
            for (PDOutlineItem i : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                kelompok.add(i.getTitle());
                assertThat(i.children()).hasSize(2);
            }
            assertThat(kelompok).hasSize(BANYAK / 2).startsWith("Kertas 0", "Kertas 1");
        }
    }
}
