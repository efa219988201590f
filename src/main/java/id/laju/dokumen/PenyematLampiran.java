package id.laju.dokumen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a PDF/A-3 as associated files, and takes them out again. */
final class PenyematLampiran {

    private static final COSName HUBUNGAN = COSName.getPDFName("AFRelationship");
    private static final COSName TERKAIT = COSName.getPDFName("AF");

    private PenyematLampiran() {
    }

    static byte[] sematkan(byte[] pdf, List<LampiranDokumen> lampiran) {
        try (PDDocument dokumen = Loader.loadPDF(pdf); ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            Map<String, PDComplexFileSpecification> semua = new LinkedHashMap<>();
            COSArray terkait = new COSArray();
            for (LampiranDokumen l : lampiran) {
                PDComplexFileSpecification satu = berkas(dokumen, l);
                semua.put(l.nama(), satu);
                terkait.add(satu);
            }
            PDEmbeddedFilesNameTreeNode pohon = new PDEmbeddedFilesNameTreeNode();
            pohon.setNames(semua);
            PDDocumentNameDictionary nama = new PDDocumentNameDictionary(dokumen.getDocumentCatalog());
            nama.setEmbeddedFiles(pohon);
            dokumen.getDocumentCatalog().setNames(nama);
            dokumen.getDocumentCatalog().getCOSObject().setItem(TERKAIT, terkait);
            dokumen.save(keluar);
            return keluar.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDComplexFileSpecification berkas(PDDocument dokumen, LampiranDokumen l) throws IOException {
        PDEmbeddedFile isi = new PDEmbeddedFile(dokumen, new ByteArrayInputStream(l.isi()), COSName.FLATE_DECODE);
        isi.setSubtype(l.mime());
        isi.setSize(l.isi().length);
        isi.setModDate(dokumen.getDocumentInformation().getCreationDate());
        PDComplexFileSpecification satu = new PDComplexFileSpecification();
        satu.setFile(l.nama());
        satu.setFileUnicode(l.nama());
        satu.setFileDescription(l.uraian());
        satu.setEmbeddedFile(isi);
        satu.setEmbeddedFileUnicode(isi);
        satu.getCOSObject().setName(HUBUNGAN, "Alternative");
        return satu;
    }

    static Optional<byte[]> ambil(byte[] pdf, String nama) {
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            PDDocumentNameDictionary semua = dokumen.getDocumentCatalog().getNames();
            if (semua == null || semua.getEmbeddedFiles() == null || semua.getEmbeddedFiles().getNames() == null) {
                return Optional.empty();
            }
            PDComplexFileSpecification satu = semua.getEmbeddedFiles().getNames().get(nama);
            return satu == null ? Optional.empty() : Optional.of(satu.getEmbeddedFile().toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
