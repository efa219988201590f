package id.laju.sop;

import id.laju.dokumen.LembarSop;
import java.util.stream.IntStream;

/** Columns and rows of the sheet as a spreadsheet measures them (pixels and points), and where a place in millimetres lies among them. */
final class KisiBuku {

    private static final int EMU_PER_PIKSEL = 9525;
    private static final double MM_PER_PIKSEL = 25.4 / 96;
    /** Of a digit in the default font of a workbook. */
    private static final double LEBAR_ANGKA = 7;

    /** A place in a cell. @param geserKolom from its left edge @param geserBaris from its upper edge, in English metric units */
    record Tempat(int kolom, long geserKolom, int baris, long geserBaris) {
    }

    private final double[] kolom;
    private final double[] baris;
    private final long[] lebar;
    private final long[] tinggi;

    KisiBuku(LembarSop l) {
        this.kolom = l.kolom();
        this.baris = l.baris();
        this.lebar = IntStream.range(0, kolom.length - 1).mapToLong(k -> Math.round((kolom[k + 1] - kolom[k]) / MM_PER_PIKSEL)).toArray();
        this.tinggi = IntStream.range(0, baris.length - 1).mapToLong(b -> (long) Math.ceil((baris[b + 1] - baris[b]) / MM_PER_PIKSEL)).toArray();
    }

    /** In digits of the default font. */
    double lebarKolom(int k) {
        return lebar[k] / LEBAR_ANGKA;
    }

    /** In points. */
    double tinggiBaris(int b) {
        return tinggi[b] * 0.75;
    }

    Tempat tempat(double x, double y) {
        int k = sel(kolom, x);
        int b = sel(baris, y);
        return new Tempat(k, geser(kolom, lebar, k, x), b, geser(baris, tinggi, b, y));
    }

    private static int sel(double[] tepi, double di) {
        return (int) IntStream.range(1, tepi.length - 1).filter(i -> tepi[i] <= di).count();
    }

    private static long geser(double[] tepi, long[] ukuran, int sel, double di) {
        double bagian = Math.max(0, Math.min(1, (di - tepi[sel]) / (tepi[sel + 1] - tepi[sel])));
        return Math.round(bagian * ukuran[sel] * EMU_PER_PIKSEL);
    }
}
