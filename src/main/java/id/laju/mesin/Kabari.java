package id.laju.mesin;

import java.util.List;

/** Property {@code kabari}: {@code "cs, penyelia: Sampel baru diterima"}; without a sentence the name of the step is told. */
record Kabari(List<String> peran, String kalimat) {

    static Kabari urai(String nilai, String namaLangkah) {
        String[] bagian = nilai.split(":", 2);
        String kalimat = bagian.length > 1 ? bagian[1].strip() : "";
        return new Kabari(SifatLangkah.daftar(bagian[0]), kalimat.isEmpty() ? namaLangkah : kalimat);
    }
}
