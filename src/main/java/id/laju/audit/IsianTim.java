package id.laju.audit;

import java.util.List;

/** As PJ Sertifikasi chooses it. @param tetap take these people although one is elsewhere or absent on the days that the customer wants */
record IsianTim(List<Pilihan> anggota, Boolean tetap) {

    /** @param fungsi null for who is not taken */
    record Pilihan(String staf, Fungsi fungsi) {
    }

    IsianTim {
        anggota = anggota == null ? List.of() : anggota.stream().filter(a -> a != null && a.staf() != null && a.fungsi() != null).toList();
    }

    List<String> orang() {
        return anggota.stream().map(Pilihan::staf).toList();
    }

    long banyak(Fungsi f) {
        return anggota.stream().filter(a -> a.fungsi() == f).count();
    }
}
