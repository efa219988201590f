package id.laju.layanan;

import java.util.ArrayList;
import java.util.List;

/** The checklist page: one text per line, and the numbers (from 0) of the lines that are obligatory. */
record SyaratForm(List<String> isi, List<Integer> wajib) {

    private static final int BARIS_KOSONG = 3;

    List<SyaratSampel> syarat() {
        List<SyaratSampel> hasil = new ArrayList<>();
        for (int i = 0; isi != null && i < isi.size(); i++) {
            hasil.add(new SyaratSampel(null, 0, i, isi.get(i), wajib != null && wajib.contains(i)));
        }
        return hasil;
    }

    /** What is stored, and some empty lines to go on with. */
    static List<SyaratSampel> baris(List<SyaratSampel> tersimpan) {
        List<SyaratSampel> baris = new ArrayList<>(tersimpan);
        for (int i = 0; i < BARIS_KOSONG; i++) {
            baris.add(new SyaratSampel(null, 0, 0, "", true));
        }
        return baris;
    }
}
