package id.laju.hambatan;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Gives each step its level: working time by the step's norm, the whole time by its limit, everything else by the middle of the other steps of its kind.
 *
 * @param menit working minutes of a norm as written; null without one
 */
record Panas(Ukuran ukuran, boolean atas, Function<String, Long> menit) {

    private static final String SEHARI = "1 hari kerja";

    /** What the model says of a step. */
    record Acuan(String norma, String batas) {

        static final Acuan TANPA = new Acuan(null, null);
    }

    private enum Jenis {
        BALAI, LUAR, FASE
    }

    private record Hasil(Integer tingkat, String alasan) {

        static final Hasil TANPA = new Hasil(null, "belum ada yang diukur");
    }

    List<BarisHambatan> warnai(List<BarisHambatan> semua, Function<BarisHambatan, Acuan> acuan) {
        return semua.stream().map(b -> {
            Hasil h = hasil(b, acuan.apply(b), semua);
            return new BarisHambatan(b.urut(), b.elemen(), b.nama(), b.lajur(), b.jenis(), b.norma(), b.angka(), h.tingkat(), h.alasan(), b.diGambar());
        }).toList();
    }

    private Hasil hasil(BarisHambatan b, Acuan acuan, List<BarisHambatan> semua) {
        Double nilai = nilai(b);
        if (nilai == null) {
            return Hasil.TANPA;
        }
        if (ukuran == Ukuran.TERLAMBAT) {
            return new Hasil(Suhu.terlambat(nilai), b.angka().terlambat() + " dari " + b.angka().kasus() + " kasus terlambat");
        }
        String pembanding = pembanding(b, acuan);
        Long norma = pembanding == null ? null : menit.apply(pembanding);
        return norma != null ? banding(nilai, norma, sebutan() + " " + pembanding)
            : banding(nilai, Suhu.tengah(semua.stream().filter(x -> jenis(x) == jenis(b)).map(this::nilai).toList()), "langkah lain sejenis");
    }

    private static Hasil banding(double nilai, double acuan, String dengan) {
        return new Hasil(Suhu.tingkat(nilai, acuan), kali(nilai / Math.max(1, acuan)) + " kali " + dengan);
    }

    private static String kali(double banyak) {
        return banyak >= 10 ? String.valueOf(Math.round(banyak)) : String.format(Locale.ROOT, "%.1f", banyak).replace('.', ',');
    }

    private String sebutan() {
        return ukuran == Ukuran.KERJA ? "norma" : "batas";
    }

    /** Which word of the model the measure is compared with. */
    private String pembanding(BarisHambatan b, Acuan acuan) {
        if (jenis(b) == Jenis.FASE || ukuran == Ukuran.TUNGGU) {
            return null;
        }
        if (jenis(b) == Jenis.LUAR) {
            return acuan.batas();
        }
        return ukuran == Ukuran.KERJA ? acuan.norma() : batas(acuan);
    }

    /** As the due date is reckoned: a norm in minutes or hours means the next working day. */
    private static String batas(Acuan acuan) {
        if (acuan.batas() != null || acuan.norma() == null) {
            return acuan.batas();
        }
        return acuan.norma().contains("hari") || acuan.norma().equals("-") ? acuan.norma() : SEHARI;
    }

    private Double nilai(BarisHambatan b) {
        return ukuran == Ukuran.TERLAMBAT ? ukuran.nilai(b.angka(), atas) : switch (jenis(b)) {
            case FASE, LUAR -> Ukuran.pilih(b.luar50(), b.luar90(), atas);
            case BALAI -> ukuran.nilai(b.angka(), atas);
        };
    }

    private static Jenis jenis(BarisHambatan b) {
        return b.fase() ? Jenis.FASE : b.luar() ? Jenis.LUAR : Jenis.BALAI;
    }
}
