package id.laju.sertifikasi;

import id.laju.penawaran.BiayaDitanggung;
import id.laju.penawaran.IsianSusunan;
import id.laju.umum.PeriksaIsian;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What PJ Sertifikasi sends for a quotation.
 *
 * @param contoh ids of the brands that are sampled; empty without a test in the own laboratory, so parameter
 * @param mulai first day offered, as typed; so selesai
 */
record IsianSusunanSertifikasi(List<JasaDipilih> jasa, List<Long> contoh, List<Long> parameter, List<BiayaDitanggung> biaya, String penerima, String caraBayar, String mulai, String selesai,
        String uraianJadwal) {

    private static final int TERBANYAK = 999;

    IsianSusunanSertifikasi {
        jasa = jasa == null ? List.of() : jasa;
        contoh = contoh == null ? List.of() : contoh;
        parameter = parameter == null ? List.of() : parameter;
        biaya = biaya == null ? List.of() : biaya;
    }

    IsianSusunan luar() {
        return IsianSusunan.biayaSaja(biaya, penerima, caraBayar);
    }

    /** @param dikenal ids of the price list of today */
    void periksa(PeriksaIsian p, Set<Long> dikenal) {
        p.tolakJika(jasa.isEmpty(), "jasa", "Pilih paling sedikit satu jasa dari daftar tarif.");
        Set<Long> ada = new HashSet<>();
        IntStream.range(0, jasa.size()).forEach(i -> periksa(p, dikenal, ada, jasa.get(i), "jasa." + i + "."));
        p.tolakJika(contoh.isEmpty() && !parameter.isEmpty(), "contoh", "Pilih merek yang diambil contohnya untuk diuji.");
        p.tolakJika(!contoh.isEmpty() && parameter.isEmpty(), "parameter", "Pilih parameter yang diuji, atau jangan ambil contoh.");
        luar().periksa(p);
    }

    private static void periksa(PeriksaIsian p, Set<Long> dikenal, Set<Long> ada, JasaDipilih j, String awal) {
        p.tolakJika(j.posId() == null || !dikenal.contains(j.posId()), awal + "posId", "Pilih jasa dari daftar tarif yang berlaku hari ini.");
        p.tolakJika(j.posId() != null && !ada.add(j.posId()), awal + "posId", "Jasa ini sudah ada pada baris lain; ubah banyaknya di sana.");
        p.tolakJika(j.banyak() == null || j.banyak() < 1 || j.banyak() > TERBANYAK, awal + "banyak", "Isi banyaknya, angka bulat 1 sampai " + TERBANYAK + ".");
    }
}
