package id.laju.konsultansi;

import id.laju.umum.PeriksaIsian;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** A proposal of visits as typed; times in the satker's zone. */
record IsianRencana(List<Pertemuan> kunjungan, String catatan) {

    private static final int TERBANYAK = 30;

    record Pertemuan(LocalDateTime mulai, LocalDateTime selesai, Cara cara, String tempat, String agenda) {
    }

    IsianRencana {
        kunjungan = kunjungan == null ? List.of() : kunjungan;
    }

    void periksa(LocalDateTime kini) {
        PeriksaIsian p = new PeriksaIsian().tolakJika(kunjungan.isEmpty(), "kunjungan", "Rencanakan paling sedikit satu kunjungan atau pertemuan.")
            .tolakJika(kunjungan.size() > TERBANYAK, "kunjungan", "Satu rencana paling banyak " + TERBANYAK + " kunjungan.").panjang("catatan", catatan, 1000, "Catatan");
        IntStream.range(0, kunjungan.size()).forEach(i -> periksa(p, kini, kunjungan.get(i), "kunjungan." + i + "."));
        p.selesai();
    }

    private static void periksa(PeriksaIsian p, LocalDateTime kini, Pertemuan k, String awal) {
        p.wajib(awal + "mulai", k.mulai(), "Isi tanggal dan jam mulai.").wajib(awal + "selesai", k.selesai(), "Isi tanggal dan jam selesai.")
            .tolakJika(k.mulai() != null && !k.mulai().isAfter(kini), awal + "mulai", "Waktu mulai sudah lewat. Pilih waktu yang akan datang.")
            .tolakJika(k.mulai() != null && k.selesai() != null && !k.selesai().isAfter(k.mulai()), awal + "selesai", "Waktu selesai harus sesudah waktu mulai.")
            .tolakJika(k.cara() == null, awal + "cara", "Pilih cara pertemuan.").panjang(awal + "tempat", k.tempat(), 300, "Tempat")
            .wajib(awal + "agenda", k.agenda(), "Tulis agendanya.").panjang(awal + "agenda", k.agenda(), 1000, "Agenda");
    }
}
