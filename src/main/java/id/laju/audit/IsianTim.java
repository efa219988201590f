package id.laju.audit;

import java.util.List;

/**
 * As PJ Sertifikasi chooses it.
 *
 * @param tetap take these people although one is elsewhere or absent on the days that the customer wants
 * @param batal the team that was appointed stays as it was @param alasanBatal why; read with {@code batal} only
 */
record IsianTim(List<Pilihan> anggota, Boolean tetap, Boolean batal, String alasanBatal) {

    /** @param fungsi null for who is not taken */
    record Pilihan(String staf, Fungsi fungsi) {
    }

    IsianTim {
        anggota = anggota == null ? List.of() : anggota.stream().filter(a -> a != null && a.staf() != null && a.fungsi() != null).toList();
    }

    boolean dibatalkan() {
        return Boolean.TRUE.equals(batal);
    }

    List<String> orang() {
        return anggota.stream().map(Pilihan::staf).toList();
    }

    long banyak(Fungsi f) {
        return anggota.stream().filter(a -> a.fungsi() == f).count();
    }
}
