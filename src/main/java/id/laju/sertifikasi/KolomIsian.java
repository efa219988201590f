package id.laju.sertifikasi;

import java.util.List;

/**
 * A column of a Dokumen Isian.
 *
 * @param label in Indonesian; begins the sentence of a refusal
 * @param maks longest text
 * @param wajib in every row that has anything in it
 * @param pilihan values of a choice; empty otherwise
 */
public record KolomIsian(String nama, String label, Bentuk bentuk, int maks, boolean wajib, List<String> pilihan) {

    /** What may be typed. */
    public enum Bentuk { TEKS, PARAGRAF, BULAT, DESIMAL, TANGGAL, PILIHAN }

    static KolomIsian teks(String nama, String label, int maks) {
        return new KolomIsian(nama, label, Bentuk.TEKS, maks, false, List.of());
    }

    static KolomIsian paragraf(String nama, String label) {
        return new KolomIsian(nama, label, Bentuk.PARAGRAF, 1000, false, List.of());
    }

    static KolomIsian bulat(String nama, String label) {
        return new KolomIsian(nama, label, Bentuk.BULAT, 9, false, List.of());
    }

    static KolomIsian desimal(String nama, String label) {
        return new KolomIsian(nama, label, Bentuk.DESIMAL, 12, false, List.of());
    }

    static KolomIsian tanggal(String nama, String label) {
        return new KolomIsian(nama, label, Bentuk.TANGGAL, 10, false, List.of());
    }

    static KolomIsian pilihan(String nama, String label, String... nilai) {
        return new KolomIsian(nama, label, Bentuk.PILIHAN, 20, false, List.of(nilai));
    }

    KolomIsian harus() {
        return new KolomIsian(nama, label, bentuk, maks, true, pilihan);
    }
}
