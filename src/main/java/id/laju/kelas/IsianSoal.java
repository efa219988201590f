package id.laju.kelas;

import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.Locale;

/** A question as typed or read from a table. @param pilihan one choice per line @param kunci letter of the right one @param jenis of an evaluation: skala or uraian */
record IsianSoal(String teks, String pilihan, String kunci, String jenis) {

    private static final int PALING_BANYAK = 5;

    List<String> daftar() {
        return pilihan == null ? List.of() : pilihan.lines().map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    /** From 1; 0 when it is no letter of a choice. */
    int benar() {
        String h = kunci == null ? "" : kunci.strip().toUpperCase(Locale.ROOT);
        int n = h.length() == 1 ? h.charAt(0) - 'A' + 1 : 0;
        return n >= 1 && n <= daftar().size() ? n : 0;
    }

    PeriksaIsian periksa(Tahap tahap) {
        PeriksaIsian p = new PeriksaIsian().wajib("teks", teks, "Tulis pertanyaannya.").panjang("teks", teks, 1000, "Pertanyaan");
        if (!tahap.dinilai()) {
            return p.tolakJika(jenis != null && !jenis.isBlank() && !List.of("skala", "uraian").contains(jenis.strip().toLowerCase(Locale.ROOT)), "jenis", "Jenis pertanyaan evaluasi: skala atau uraian.");
        }
        return p.tolakJika(daftar().size() < 2 || daftar().size() > PALING_BANYAK, "pilihan", "Tulis dua sampai lima pilihan, satu per baris.").tolakJika(daftar().stream().anyMatch(x -> x.length() > 300), "pilihan", "Satu pilihan paling banyak 300 huruf.")
            .tolakJika(daftar().stream().distinct().count() < daftar().size(), "pilihan", "Ada pilihan yang sama; bedakan isinya.").tolakJika(benar() == 0, "kunci", "Kunci jawaban harus huruf salah satu pilihan, misalnya B.");
    }

    Soal jadi(long kursusId, Tahap tahap, int urut) {
        return tahap.dinilai() ? new Soal(null, kursusId, tahap, urut, teks.strip(), String.join("\n", daftar()), benar(), false)
            : new Soal(null, kursusId, tahap, urut, teks.strip(), "", null, jenis != null && "uraian".equalsIgnoreCase(jenis.strip()));
    }
}
