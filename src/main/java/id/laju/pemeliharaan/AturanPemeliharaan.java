package id.laju.pemeliharaan;

import id.laju.mesin.TabelKeputusan;
import id.laju.sertifikasi.ProdukSertifikasiService;
import id.laju.sertifikat.Sertifikat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Intervals, lead times and limits of a scheme, and where its certificates are reported: the tables {@code masa-sertifikat} and {@code lapor-sertifikat}. */
@Component
class AturanPemeliharaan {

    /**
     * All but the last two in months.
     *
     * @param selang between surveillances; 0 for none
     * @param beku longest suspension
     * @param tunda longest postponement after it was due
     * @param tundaPertama the same for the first surveillance, which a management system has within a year of the decision (ISO/IEC 17021-1, 9.1.3.3)
     * @param batasUlang before the end, to apply for the renewal
     * @param ingatTiap days between reminders
     * @param hasil days until the result of an assessment is asked for
     */
    record Aturan(int selang, int ingatkanSurveilan, int ingatkanUlang, int beku, int tunda, int tundaPertama, int batasUlang, int ingatTiap, int hasil) {
    }

    /** @param langkah what the holder does next, a whole sentence @param langkahInggris the same; null in tables without it */
    record Lapor(String tujuan, String langkah, String langkahInggris) {

        String langkah(Locale pembaca) {
            return langkahInggris != null && "en".equals(pembaca.getLanguage()) ? langkahInggris : langkah;
        }
    }

    private final TabelKeputusan tabel;
    private final ProdukSertifikasiService produk;

    AturanPemeliharaan(TabelKeputusan tabel, ProdukSertifikasiService produk) {
        this.tabel = tabel;
        this.produk = produk;
    }

    /** @throws IllegalStateException when the table does not name the service */
    Aturan untuk(Sertifikat s) {
        Map<String, Object> masukan = new HashMap<>(Map.of("layanan", s.layanan()));
        masukan.put("skema", s.skema());
        Map<String, Object> b = tabel.satu("masa-sertifikat", s.satker(), masukan).orElseThrow(() -> new IllegalStateException("Tabel masa-sertifikat tidak menyebut " + s.layanan() + "."));
        return new Aturan(angka(b, "selang"), angka(b, "ingatkanSurveilan"), angka(b, "ingatkanUlang"), angka(b, "beku"), angka(b, "tunda"), angka(b, b.get("tundaPertama") == null ? "tunda" : "tundaPertama"), angka(b, "batasUlang"), angka(b, "ingatTiap"), angka(b, "hasil"));
    }

    private static int angka(Map<String, Object> baris, String nama) {
        return ((Number) baris.get(nama)).intValue();
    }

    /** Empty where nobody wants to hear of it. */
    Optional<Lapor> lapor(Sertifikat s) {
        Map<String, Object> masukan = new HashMap<>(Map.of("layanan", s.layanan()));
        masukan.put("kelompok", s.produkSertifikasiId() == null ? null : produk.ambil(s.satker(), s.produkSertifikasiId()).kelompok());
        return tabel.satu("lapor-sertifikat", s.satker(), masukan).map(b -> new Lapor((String) b.get("tujuan"), (String) b.get("langkah"), (String) b.get("langkahInggris")));
    }
}
