package id.laju.konsultansi;

import id.laju.umum.PeriksaIsian;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** A proposal of visits as typed; times in the satker's zone. @param selesai no more visits, the final report is written */
record IsianRencana(List<Pertemuan> kunjungan, String catatan, Boolean selesai) {

    private static final int TERBANYAK = 30;

    record Pertemuan(LocalDateTime mulai, LocalDateTime selesai, Cara cara, String tempat, String agenda) {
    }

    IsianRencana {
        kunjungan = kunjungan == null ? List.of() : kunjungan;
    }

    boolean cukup() {
        return Boolean.TRUE.equals(selesai);
    }

    /** @param palingCepat before that the customer could not answer */
    void periksa(LocalDateTime palingCepat) {
        PeriksaIsian p = new PeriksaIsian().tolakJika(kunjungan.isEmpty(), "kunjungan", "Rencanakan paling sedikit satu kunjungan atau pertemuan.")
            .tolakJika(kunjungan.size() > TERBANYAK, "kunjungan", "Satu rencana paling banyak " + TERBANYAK + " kunjungan.").panjang("catatan", catatan, 1000, "Catatan");
        IntStream.range(0, kunjungan.size()).forEach(i -> periksa(p, palingCepat, kunjungan.get(i), "kunjungan." + i + "."));
        p.selesai();
    }

    private static void periksa(PeriksaIsian p, LocalDateTime palingCepat, Pertemuan k, String awal) {
        p.wajib(awal + "mulai", k.mulai(), "Isi tanggal dan jam mulai.").wajib(awal + "selesai", k.selesai(), "Isi tanggal dan jam selesai.")
            .tolakJika(k.mulai() != null && !k.mulai().isAfter(palingCepat), awal + "mulai", "Kunjungan paling cepat sesudah 3 hari kerja, supaya pelanggan sempat menjawab.")
            .tolakJika(k.mulai() != null && k.selesai() != null && !k.selesai().isAfter(k.mulai()), awal + "selesai", "Waktu selesai harus sesudah waktu mulai.")
            .tolakJika(k.cara() == null, awal + "cara", "Pilih cara pertemuan.").panjang(awal + "tempat", k.tempat(), 300, "Tempat")
            .wajib(awal + "agenda", k.agenda(), "Tulis agendanya.").panjang(awal + "agenda", k.agenda(), 1000, "Agenda");
    }
}
