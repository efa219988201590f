package id.laju.pengujian;

import static id.laju.pengujian.HasilIsian.kosong;

import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Reads what was typed into a cell, by the kind of result of the parameter. */
record BacaHasil(String jenis, String tertulis, String kualifikasi, BigDecimal nilai, Integer desimal, List<Organisme> organisme) {

    static BacaHasil dari(ParameterLab p, HasilIsian isian) {
        if (!kosong(isian.tidakDapatDiuji())) {
            return new BacaHasil("TIDAK_DAPAT_DIUJI", null, null, null, null, List.of());
        }
        return switch (p.jenisHasil()) {
            case "TEKS" -> new BacaHasil("TEKS", kata(p, isian.hasil().strip()), null, null, null, List.of());
            case "KALIBRASI" -> new BacaHasil("KALIBRASI", isian.hasil().strip(), null, null, null, List.of());
            case "ORGANISME" -> organisme(isian.hasil());
            default -> angka(p, isian.hasil());
        };
    }

    /** A parameter that is a number may still have a word as its result where the catalogue offers words (TNTC, negatif). */
    private static BacaHasil angka(ParameterLab p, String hasil) {
        if (p.pilihanHasil().stream().anyMatch(k -> k.equalsIgnoreCase(hasil.strip()))) {
            return new BacaHasil("TEKS", kata(p, hasil.strip()), null, null, null, List.of());
        }
        AngkaHasil a = AngkaHasil.urai("hasil", hasil);
        String tanda = a.kualifikasi() == Kualifikasi.TEPAT ? null : a.kualifikasi().tanda();
        return new BacaHasil("ANGKA", a.tertulis(), tanda, a.nilai(), a.desimal(), List.of());
    }

    private static String kata(ParameterLab p, String hasil) {
        if (hasil.length() > 200) {
            throw IsianKeliru.pada("hasil", "Hasil paling banyak 200 huruf.");
        }
        return p.pilihanHasil().isEmpty() ? hasil : p.pilihanHasil().stream().filter(k -> k.equalsIgnoreCase(hasil)).findFirst()
            .orElseThrow(() -> IsianKeliru.pada("hasil", "Pilih salah satu: " + String.join(", ", p.pilihanHasil()) + "."));
    }

    private static BacaHasil organisme(String hasil) {
        List<Organisme> daftar = Organisme.urai("hasil", hasil);
        return new BacaHasil("ORGANISME", Organisme.tulis(daftar), null, null, null, daftar);
    }

    /** Replicates parted by semicolons, each a number. */
    static String ulangan(String teks) {
        return kosong(teks) ? null : String.join("; ", Arrays.stream(teks.split(";")).filter(u -> !u.isBlank())
            .map(u -> AngkaHasil.urai("ulangan", u).tertulis()).toList());
    }

    static BigDecimal ketidakpastian(String teks) {
        if (kosong(teks)) {
            return null;
        }
        AngkaHasil u = AngkaHasil.urai("ketidakpastian", teks);
        if (u.kualifikasi() != Kualifikasi.TEPAT || u.nilai().signum() < 0) {
            throw IsianKeliru.pada("ketidakpastian", "Ketidakpastian harus angka nol atau lebih, misalnya 0,002.");
        }
        return u.nilai();
    }
}
