package id.laju.survei;

import id.laju.umum.PeriksaIsian;
import java.util.List;

/** Every question has an answer from 1 to 4, and nothing else is there. */
record PeriksaSurvei(List<Pertanyaan> pertanyaan, List<PilihanKelompok> kelompok) {

    private static final int KOMENTAR_TERPANJANG = 1000;

    void periksa(IsianSurvei isian) {
        PeriksaIsian periksa = new PeriksaIsian();
        pertanyaan.forEach(p -> periksa.tolakJika(!terjawab(isian.jawaban().get(p.kode())), "jawaban." + p.kode(),
                "Pilih satu jawaban untuk " + p.unsur() + "."));
        isian.jawaban().keySet().stream().filter(k -> pertanyaan.stream().noneMatch(p -> p.kode().equals(k)))
                .forEach(k -> periksa.tolak("jawaban." + k, "Pertanyaan ini sudah tidak berlaku; muat ulang halaman."));
        isian.kelompok().forEach((jenis, kode) -> periksa.tolakJika(kelompok.stream().noneMatch(k -> k.jenis().equals(jenis) && k.kode().equals(kode)),
                "kelompok." + jenis, "Pilih dari daftar, atau kosongkan."));
        periksa.panjang("komentar", isian.komentar(), KOMENTAR_TERPANJANG, "Komentar").selesai();
    }

    private static boolean terjawab(Integer nilai) {
        return nilai != null && nilai >= 1 && nilai <= 4;
    }
}
