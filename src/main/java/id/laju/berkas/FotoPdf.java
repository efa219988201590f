package id.laju.berkas;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A photo inside of a PDF, which keeps the place and device of the camera in segments of its own. */
final class FotoPdf {

    private static final List<COSName> JPEG = List.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);

    private FotoPdf() {
    }

    /** Does nothing to what is no photo. @throws UncheckedIOException for a kind whose own metadata cannot be taken out */
    static void bersihkan(COSStream s) {
        List<COSName> saringan = saringan(s);
        COSName akhir = saringan.isEmpty() ? null : saringan.get(saringan.size() - 1);
        if (COSName.JPX_DECODE.equals(akhir)) {
            throw new UncheckedIOException(new IOException("JPEG 2000"));
        }
        if (akhir != null && JPEG.contains(akhir)) {
            tulis(s, saringan.size());
        }
    }

    private static void tulis(COSStream s, int lapis) {
        try {
            byte[] asal;
            try (InputStream masuk = lapis == 1 ? s.createRawInputStream() : new PDStream(s).createInputStream(JPEG.stream().map(COSName::getName).toList())) {
                asal = masuk.readAllBytes();
            }
            if (lapis > 1) {
                s.setItem(COSName.FILTER, COSName.DCT_DECODE);
                s.removeItem(COSName.DECODE_PARMS);
            }
            try (OutputStream keluar = s.createRawOutputStream()) {
                keluar.write(SegmenJpeg.tanpaKeterangan(asal));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<COSName> saringan(COSStream s) {
        COSBase isi = s.getFilters();
        return isi instanceof COSName satu ? List.of(satu) : isi instanceof COSArray banyak
            ? IntStream.range(0, banyak.size()).mapToObj(banyak::getObject).filter(COSName.class::isInstance).map(COSName.class::cast).toList() : List.of();
    }
}
