package id.laju.berkas;

import java.io.ByteArrayOutputStream;

/** The segments of a JPEG before its picture. */
final class SegmenJpeg {

    private static final int APP1 = 0xE1;
    private static final int APP13 = 0xED;
    private static final int APP15 = 0xEF;
    private static final int KOMENTAR = 0xFE;
    private static final int GAMBAR = 0xDA;

    private SegmenJpeg() {
    }

    /** Without EXIF, XMP, profiles and comments; the Adobe segment stays, because colours depend on it. What is no JPEG stays as it is. */
    static byte[] tanpaKeterangan(byte[] asal) {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream(asal.length);
        if (asal.length < 4 || (asal[0] & 0xFF) != 0xFF || (asal[1] & 0xFF) != 0xD8) {
            return asal;
        }
        keluar.write(asal, 0, 2);
        int i = 2;
        while (i + 4 <= asal.length && (asal[i] & 0xFF) == 0xFF && (asal[i + 1] & 0xFF) != GAMBAR) {
            int panjang = ((asal[i + 2] & 0xFF) << 8 | asal[i + 3] & 0xFF) + 2;
            if (i + panjang > asal.length) {
                break;
            }
            if (!keterangan(asal[i + 1] & 0xFF)) {
                keluar.write(asal, i, panjang);
            }
            i += panjang;
        }
        keluar.write(asal, i, asal.length - i);
        return keluar.toByteArray();
    }

    private static boolean keterangan(int tanda) {
        return tanda >= APP1 && tanda <= APP13 || tanda == APP15 || tanda == KOMENTAR;
    }
}
