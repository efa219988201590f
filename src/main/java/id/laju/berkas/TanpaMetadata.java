package id.laju.berkas;

import id.laju.umum.IsianKeliru;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.stereotype.Component;

/**
 * A copy of a file that tells nothing but what one sees: photos are drawn anew (no place, device or time), PDFs lose their properties, XMP,
 * attachments, scripts and the names of whoever commented. Nothing is stored.
 */
@Component
public class TanpaMetadata {

    private final PemeriksaBerkas pemeriksa;

    TanpaMetadata(PemeriksaBerkas pemeriksa) {
        this.pemeriksa = pemeriksa;
    }

    public record Salinan(String akhiran, String mime, byte[] isi) {
    }

    /** @throws IsianKeliru on the field of the rule when the file is refused */
    public Salinan dari(String nama, byte[] isi, Aturan aturan) {
        PemeriksaBerkas.Diterima d = pemeriksa.periksa(nama, isi, aturan);
        byte[] bersih = d.jenis() == JenisBerkas.PDF ? pdf(d.isi(), aturan) : d.isi();
        return new Salinan(d.jenis().akhiran(), d.jenis().mime(), bersih);
    }

    private static byte[] pdf(byte[] isi, Aturan aturan) {
        try (PDDocument asal = Loader.loadPDF(isi); PDDocument baru = new PDDocument(); ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            RupaCatatan.segarkan(asal);
            for (PDPage halaman : asal.getPages()) {
                RupaCatatan.lukis(asal, halaman);
                baru.importPage(bersih(halaman));
            }
            baru.setDocumentInformation(new PDDocumentInformation());
            baru.setDocumentId(0L);
            baru.save(keluar);
            return keluar.toByteArray();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw IsianKeliru.pada(aturan.bidang(), aturan.label() + ": PDF ini tidak dapat dibersihkan dari keterangan pembuatnya. Cetak ulang menjadi PDF baru, lalu unggah lagi.");
        }
    }

    /** Only what is drawn: notes and their authors, form fields, links, scripts, thumbnails and private data of programs go. */
    private static PDPage bersih(PDPage halaman) {
        COSDictionary isi = halaman.getCOSObject();
        List.of(COSName.ANNOTS, COSName.METADATA, COSName.AA, COSName.getPDFName("PieceInfo"), COSName.getPDFName("LastModified"), COSName.getPDFName("Thumb"),
            COSName.getPDFName("AF"), COSName.B).forEach(isi::removeItem);
        lepasDalam(halaman.getResources() == null ? null : halaman.getResources().getCOSObject(), Collections.newSetFromMap(new IdentityHashMap<>()));
        return halaman;
    }

    /** Pictures inside of a PDF bring metadata of their own. */
    private static void lepasDalam(COSBase isi, Set<COSBase> sudah) {
        COSBase nyata = isi instanceof COSObject o ? o.getObject() : isi;
        if (nyata == null || !sudah.add(nyata)) {
            return;
        }
        if (nyata instanceof COSStream s) {
            FotoPdf.bersihkan(s);
        }
        if (nyata instanceof COSDictionary d) {
            d.removeItem(COSName.METADATA);
            d.removeItem(COSName.getPDFName("PieceInfo"));
            d.getValues().forEach(v -> lepasDalam(v, sudah));
        } else if (nyata instanceof COSArray a) {
            a.forEach(v -> lepasDalam(v, sudah));
        }
    }
}
