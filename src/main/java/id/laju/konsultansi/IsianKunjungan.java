package id.laju.konsultansi;

import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the team writes down after a visit.
 *
 * @param terlaksana false when it was not held
 * @param alasan why not; then only
 * @param berikutnya kunjungan, laporanAntara, laporanAkhir or rencana; rencana alone when it was not held
 */
record IsianKunjungan(Boolean terlaksana, String ringkasan, List<Hadir> hadir, List<Tindak> tindakLanjut, String alasan, String berikutnya) {

    private static final Set<String> LANJUT = Set.of("kunjungan", "laporanAntara", "laporanAkhir", "rencana");
    private static final Set<String> PIHAK = Set.of("BALAI", "PELANGGAN");

    record Tindak(String uraian, String pihak, String penanggungJawab, String batas) {
    }

    IsianKunjungan {
        hadir = hadir == null ? List.of() : hadir;
        tindakLanjut = tindakLanjut == null ? List.of() : tindakLanjut;
    }

    boolean ada() {
        return Boolean.TRUE.equals(terlaksana);
    }

    String lanjut() {
        return ada() ? berikutnya : "rencana";
    }

    /** @param tersisa visits of the plan after this one */
    void periksa(BacaIsian b, LocalDate hari, int tersisa) {
        PeriksaIsian p = b.periksa().tolakJika(terlaksana == null, "terlaksana", "Pilih apakah kunjungan ini terlaksana.");
        if (Boolean.FALSE.equals(terlaksana)) {
            p.wajib("alasan", alasan, "Tulis mengapa kunjungan ini tidak terlaksana.").panjang("alasan", alasan, 1000, "Alasan");
            return;
        }
        p.wajib("ringkasan", ringkasan, "Tulis apa yang dikerjakan dan disepakati.").panjang("ringkasan", ringkasan, 8000, "Ringkasan");
        PIHAK.forEach(x -> p.tolakJika(hadir.stream().noneMatch(h -> x.equals(h.pihak())), "hadir", "Tulis siapa yang hadir, paling sedikit satu dari balai dan satu dari pelanggan."));
        IntStream.range(0, hadir.size()).forEach(i -> periksa(p, hadir.get(i), "hadir." + i + "."));
        IntStream.range(0, tindakLanjut.size()).forEach(i -> periksa(b, hari, tindakLanjut.get(i), "tindakLanjut." + i + "."));
        p.tolakJika(berikutnya == null || !LANJUT.contains(berikutnya), "berikutnya", "Pilih langkah berikutnya.")
            .tolakJika("kunjungan".equals(berikutnya) && tersisa == 0, "berikutnya", "Semua kunjungan dalam rencana sudah terlaksana. Ubah rencana, atau susun laporan akhir.")
            .tolakJika("laporanAkhir".equals(berikutnya) && tersisa > 0, "berikutnya", "Masih ada " + tersisa + " kunjungan dalam rencana. Lanjutkan ke kunjungan berikut, atau ubah rencananya.");
    }

    private static void periksa(PeriksaIsian p, Hadir h, String awal) {
        p.wajib(awal + "nama", h.nama(), "Isi namanya.").panjang(awal + "nama", h.nama(), 120, "Nama").panjang(awal + "jabatan", h.jabatan(), 120, "Jabatan")
            .tolakJika(!PIHAK.contains(String.valueOf(h.pihak())), awal + "pihak", "Pilih balai atau pelanggan.");
    }

    private static void periksa(BacaIsian b, LocalDate hari, Tindak t, String awal) {
        LocalDate batas = b.tanggal(awal + "batas", t.batas(), "Batas");
        b.periksa().wajib(awal + "uraian", t.uraian(), "Tulis tindak lanjutnya.").panjang(awal + "uraian", t.uraian(), 500, "Tindak lanjut")
            .tolakJika(!PIHAK.contains(String.valueOf(t.pihak())), awal + "pihak", "Pilih balai atau pelanggan.")
            .wajib(awal + "penanggungJawab", t.penanggungJawab(), "Isi siapa yang mengerjakan.").panjang(awal + "penanggungJawab", t.penanggungJawab(), 120, "Penanggung jawab")
            .wajib(awal + "batas", t.batas(), "Isi batas waktunya.").tolakJika(batas != null && batas.isBefore(hari), awal + "batas", "Batas waktu tidak boleh sebelum hari ini.");
    }
}
