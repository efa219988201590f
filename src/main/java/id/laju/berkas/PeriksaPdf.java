package id.laju.berkas;

import id.laju.umum.IsianKeliru;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that nobody could open later is refused at the door. */
final class PeriksaPdf {

    private PeriksaPdf() {
    }

    static void periksa(byte[] isi, Aturan aturan) {
        try (PDDocument pdf = Loader.loadPDF(isi)) {
            if (pdf.isEncrypted()) {
                throw terkunci(aturan);
            }
            if (!terbaca(pdf)) {
                throw rusak(aturan);
            }
        } catch (InvalidPasswordException e) {
            throw terkunci(aturan);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw e instanceof IsianKeliru keliru ? keliru : rusak(aturan);
        }
    }

    private static boolean terbaca(PDDocument pdf) {
        return pdf.getNumberOfPages() > 0 && pdf.getPage(0).getMediaBox() != null;
    }

    private static IsianKeliru terkunci(Aturan aturan) {
        return IsianKeliru.pada(aturan.bidang(), aturan.label()
            + ": PDF ini terkunci dengan kata sandi. Simpan ulang tanpa kata sandi, lalu unggah lagi.");
    }

    private static IsianKeliru rusak(Aturan aturan) {
        return IsianKeliru.pada(aturan.bidang(), aturan.label()
            + ": PDF ini rusak atau tidak lengkap sehingga tidak dapat dibuka. Buat atau pindai ulang, lalu unggah lagi.");
    }
}
