package id.laju.berkas;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a telephone was held: the orientation tag (1 to 8) in the EXIF part of a JPEG. */
final class Orientasi {

    private static final int TEGAK = 1;
    private static final int TAG = 0x0112;

    private Orientasi() {
    }

    /** 1 (upright) when nothing is said or the data make no sense. */
    static int dari(byte[] jpeg) {
        try {
            return cariBagianExif(ByteBuffer.wrap(jpeg));
        } catch (RuntimeException e) {
            return TEGAK;
        }
    }

    private static int cariBagianExif(ByteBuffer isi) {
        int letak = 2;
        while ((isi.getShort(letak) & 0xFF00) == 0xFF00 && (isi.get(letak + 1) & 0xFF) != 0xDA) {
            int panjang = isi.getShort(letak + 2) & 0xFFFF;
            if ((isi.get(letak + 1) & 0xFF) == 0xE1 && isi.getInt(letak + 4) == 0x45786966) {
                return bacaTag(isi.slice(letak + 10, panjang - 8));
            }
            letak += 2 + panjang;
        }
        return TEGAK;
    }

    private static int bacaTag(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int daftar = tiff.getInt(4);
        int banyak = tiff.getShort(daftar) & 0xFFFF;
        for (int i = 0; i < banyak; i++) {
            int catatan = daftar + 2 + 12 * i;
            if ((tiff.getShort(catatan) & 0xFFFF) == TAG) {
                int nilai = tiff.getShort(catatan + 8);
                return nilai >= 1 && nilai <= 8 ? nilai : TEGAK;
            }
        }
        return TEGAK;
    }
}
