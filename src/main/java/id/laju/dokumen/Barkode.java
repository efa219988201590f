package id.laju.dokumen;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;

/** Machine-readable marks as images for a template (data URI). */
final class Barkode {

    private static final Map<EncodeHintType, Object> QR = Map.of(EncodeHintType.MARGIN, 2,
        EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.CHARACTER_SET, "UTF-8");
    private static final Map<EncodeHintType, Object> BATANG = Map.of(EncodeHintType.MARGIN, 10);

    private Barkode() {
    }

    static String qr(String isi) {
        try {
            return gambar(new QRCodeWriter().encode(isi, BarcodeFormat.QR_CODE, 200, 200, QR));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Printable ASCII only, as nomor analisa are; ZXing refuses anything else. */
    static String code128(String isi) {
        return gambar(new Code128Writer().encode(isi, BarcodeFormat.CODE_128, 600, 60, BATANG));
    }

    private static String gambar(BitMatrix titik) {
        try (ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            MatrixToImageWriter.writeToStream(titik, "PNG", keluar);
            return dataUri(keluar.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String dataUri(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
