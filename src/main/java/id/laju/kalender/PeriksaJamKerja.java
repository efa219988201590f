package id.laju.kalender;

import id.laju.umum.PeriksaIsian;
import java.time.LocalTime;

final class PeriksaJamKerja {

    private PeriksaJamKerja() {
    }

    static void periksa(JamKerja jam) {
        PeriksaIsian periksa = new PeriksaIsian()
            .tolakJika(jam.hari() < 1 || jam.hari() > 7, "hari", "Pilih hari Senin sampai Minggu.")
            .wajib("mulai", jam.mulai(), "Isi jam mulai kerja.")
            .wajib("selesai", jam.selesai(), "Isi jam selesai kerja.")
            .wajib("berlakuDari", jam.berlakuDari(), "Isi tanggal mulai berlaku.")
            .tolakJika(!berurutan(jam.mulai(), jam.selesai()), "selesai", "Jam selesai harus sesudah jam mulai.")
            .tolakJika(jam.berlakuDari() != null && jam.berlakuSampai() != null && jam.berlakuSampai().isBefore(jam.berlakuDari()),
                "berlakuSampai", "Tanggal akhir harus sesudah tanggal mulai berlaku.");
        istirahat(jam, periksa);
        periksa.selesai();
    }

    private static void istirahat(JamKerja jam, PeriksaIsian periksa) {
        LocalTime mulai = jam.istirahatMulai();
        LocalTime selesai = jam.istirahatSelesai();
        periksa
            .tolakJika(mulai == null && selesai != null, "istirahatMulai", "Isi juga jam mulai istirahat, atau kosongkan keduanya.")
            .tolakJika(mulai != null && selesai == null, "istirahatSelesai", "Isi juga jam selesai istirahat, atau kosongkan keduanya.")
            .tolakJika(!berurutan(mulai, selesai), "istirahatSelesai", "Istirahat harus selesai sesudah dimulai.")
            .tolakJika(!berurutan(jam.mulai(), mulai) || !berurutan(selesai, jam.selesai()), "istirahatMulai",
                "Istirahat harus di antara jam mulai dan jam selesai kerja.");
    }

    /** True also when one of them is missing; that is another sentence. */
    private static boolean berurutan(LocalTime awal, LocalTime akhir) {
        return awal == null || akhir == null || awal.isBefore(akhir);
    }
}
