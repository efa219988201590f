package id.laju.audit;

import id.laju.umum.PeriksaIsian;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** As PJ Sertifikasi drafts the notice; times in the satker's zone. @param tetap although a member is elsewhere, absent, or his competence ends before */
record IsianPemberitahuan(LocalDateTime mulai, LocalDateTime selesai, String penanda, String keterangan, List<Baris> rencana, Boolean tetap) {

    /** @param lokasi number of a site; null: the only one @param staf login name of the one who does it; null: the whole team */
    record Baris(LocalDateTime mulai, Integer lokasi, String kegiatan, String staf) {

        Baris {
            staf = staf == null || staf.isBlank() ? null : staf;
        }

        boolean kosong() {
            return mulai == null && (kegiatan == null || kegiatan.isBlank());
        }
    }

    private static final Duration TERLAMA = Duration.ofDays(31);

    IsianPemberitahuan {
        rencana = rencana == null ? List.of() : rencana.stream().filter(b -> b != null && !b.kosong()).toList();
    }

    /** Numbers of the sites that the plan visits. */
    Set<Integer> lokasi() {
        return rencana.stream().map(b -> b.lokasi() == null ? 1 : b.lokasi()).collect(Collectors.toSet());
    }

    /** @param tim login names of the members, and of those who stand in for them @param lokasi how many sites there are */
    PeriksaIsian periksa(LocalDateTime kini, List<String> tim, int lokasi) {
        boolean urut = mulai != null && selesai != null;
        PeriksaIsian keliru = new PeriksaIsian().wajib("mulai", mulai, "Isi tanggal dan jam mulai.").wajib("selesai", selesai, "Isi tanggal dan jam selesai.")
            .tolakJika(mulai != null && !mulai.isAfter(kini), "mulai", "Waktu mulai sudah lewat. Pilih waktu yang akan datang.")
            .tolakJika(urut && !selesai.isAfter(mulai), "selesai", "Waktu selesai harus sesudah waktu mulai.")
            .tolakJika(urut && Duration.between(mulai, selesai).compareTo(TERLAMA) > 0, "selesai", "Satu kunjungan paling lama 31 hari.")
            .panjang("keterangan", keterangan, 2000, "Keterangan").tolakJika(rencana.isEmpty(), "rencana", "Isi paling sedikit satu kegiatan dalam rencana.");
        for (int n = 0; n < rencana.size(); n++) {
            periksa(rencana.get(n), "rencana." + n + ".", tim, lokasi, urut, keliru);
        }
        return keliru;
    }

    private void periksa(Baris b, String awal, List<String> tim, int lokasi, boolean urut, PeriksaIsian keliru) {
        keliru.wajib(awal + "mulai", b.mulai(), "Isi waktunya.").wajib(awal + "kegiatan", b.kegiatan(), "Isi kegiatannya.").panjang(awal + "kegiatan", b.kegiatan(), 300, "Kegiatan")
            .tolakJika(urut && b.mulai() != null && (b.mulai().isBefore(mulai) || b.mulai().isAfter(selesai)), awal + "mulai", "Waktu kegiatan harus di antara waktu mulai dan selesai kunjungan.")
            .tolakJika(b.staf() != null && !tim.contains(b.staf()), awal + "staf", "Pilih siapa yang mengerjakannya dari daftar.")
            .tolakJika(b.lokasi() != null && (b.lokasi() < 1 || b.lokasi() > lokasi), awal + "lokasi", "Pilih lokasi dari daftar.");
    }
}
