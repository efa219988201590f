package id.laju.insitu;

import id.laju.umum.PeriksaIsian;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * As Penyelia Sampling plans it; times in the satker's zone.
 *
 * @param standar reference standards that go along
 * @param tetap send these officers although they are absent or elsewhere
 */
record IsianJadwal(LocalDateTime mulai, LocalDateTime selesai, String ketua, List<String> petugas, List<Long> alat, List<Long> standar, String kendaraan, String catatan, Boolean tetap) {

    private static final Duration TERLAMA = Duration.ofDays(14);

    IsianJadwal {
        petugas = petugas == null ? List.of() : petugas.stream().distinct().toList();
        alat = alat == null ? List.of() : alat.stream().distinct().toList();
        standar = standar == null ? List.of() : standar.stream().distinct().toList();
    }

    Instant mulai(ZoneId zona) {
        return mulai.atZone(zona).toInstant();
    }

    Instant selesai(ZoneId zona) {
        return selesai.atZone(zona).toInstant();
    }

    /** @param boleh officers who may be sent */
    PeriksaIsian periksa(LocalDateTime kini, List<String> boleh) {
        boolean urut = mulai != null && selesai != null;
        return new PeriksaIsian().wajib("mulai", mulai, "Isi tanggal dan jam mulai.").wajib("selesai", selesai, "Isi tanggal dan jam selesai.")
            .tolakJika(mulai != null && !mulai.isAfter(kini), "mulai", "Waktu mulai sudah lewat. Pilih waktu yang akan datang.")
            .tolakJika(urut && !selesai.isAfter(mulai), "selesai", "Waktu selesai harus sesudah waktu mulai.")
            .tolakJika(urut && Duration.between(mulai, selesai).compareTo(TERLAMA) > 0, "selesai", "Satu kunjungan paling lama 14 hari. Bagi pekerjaannya.")
            .tolakJika(petugas.isEmpty(), "petugas", "Pilih paling sedikit satu petugas.")
            .tolakJika(!boleh.containsAll(petugas), "petugas", "Petugas yang dipilih tidak dapat ditugaskan untuk order ini. Muat ulang formulir, lalu pilih lagi.")
            .wajib("ketua", ketua, "Pilih ketua regu.")
            .tolakJika(ketua != null && !ketua.isBlank() && !petugas.isEmpty() && !petugas.contains(ketua), "ketua", "Ketua regu harus salah satu petugas yang dicentang.")
            .panjang("kendaraan", kendaraan, 200, "Kendaraan").panjang("catatan", catatan, 1000, "Catatan");
    }
}
