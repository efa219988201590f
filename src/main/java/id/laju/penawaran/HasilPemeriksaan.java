package id.laju.penawaran;

import id.laju.permohonan.CatatanPerbaikan;
import id.laju.permohonan.KajiUlang;
import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What CS decides about a request, with the recorded review (ISO/IEC 17025, 7.1.1).
 *
 * @param keputusan terima, perbaiki, tolak, or susun: Kerjasama puts it together again, nothing is judged yet
 * @param kajiUlang one per aspect
 * @param catatan what the customer is asked to correct; only for perbaiki
 * @param alasan only for tolak
 * @param catatanKerjasama only for susun
 * @param untukLab files, each with whether the laboratory may open it
 */
record HasilPemeriksaan(String keputusan, List<Aspek> kajiUlang, List<CatatanPerbaikan> catatan, String alasan, String catatanKerjasama, List<UntukLab> untukLab) {

    record UntukLab(UUID id, boolean boleh) {
    }

    /** @param sesuai null while nothing was chosen */
    record Aspek(String aspek, Boolean sesuai, String catatan) {
    }

    static final List<String> ASPEK = List.of("METODE", "KEMAMPUAN", "PERALATAN", "WAKTU", "AKREDITASI");
    private static final List<String> KEPUTUSAN = List.of("terima", "perbaiki", "tolak", "susun");

    HasilPemeriksaan {
        kajiUlang = kajiUlang == null ? List.of() : kajiUlang;
        catatan = catatan == null ? List.of() : catatan;
        untukLab = untukLab == null ? List.of() : untukLab;
    }

    List<KajiUlang> dicatat() {
        return kajiUlang.stream().map(a -> new KajiUlang(a.aspek(), a.sesuai(), a.catatan())).toList();
    }

    /** The decision, the aspects that were judged, and what goes with the decision are complete. */
    void periksa() {
        PeriksaIsian p = new PeriksaIsian();
        p.tolakJika(keputusan == null || !KEPUTUSAN.contains(keputusan), "keputusan", "Pilih keputusan pemeriksaan.");
        if (!disusunUlang()) {
            kajiUlang(p);
        }
        if ("terima".equals(keputusan)) {
            p.tolakJika(kajiUlang.stream().anyMatch(k -> Boolean.FALSE.equals(k.sesuai())), "keputusan",
                "Permohonan tidak dapat diterima karena ada aspek yang tidak sesuai. Minta perbaikan, atau tolak dengan alasan.");
        } else if ("perbaiki".equals(keputusan)) {
            p.tolakJika(catatan.isEmpty(), "catatan", "Tulis sedikitnya satu catatan perbaikan, pada bidang yang harus diperbaiki pelanggan.");
            IntStream.range(0, catatan.size()).forEach(i -> catatan(p, i, catatan.get(i)));
        } else if ("tolak".equals(keputusan)) {
            p.wajib("alasan", alasan, "Isi alasan penolakan; pelanggan akan membacanya.").panjang("alasan", alasan, 1000, "Alasan");
        }
        p.selesai();
    }

    boolean disusunUlang() {
        return "susun".equals(keputusan);
    }

    private void kajiUlang(PeriksaIsian p) {
        IntStream.range(0, kajiUlang.size()).forEach(i -> aspek(p, i, kajiUlang.get(i)));
        p.tolakJika(!kajiUlang.stream().map(Aspek::aspek).collect(Collectors.toSet()).containsAll(ASPEK),
            "kajiUlang", "Nilai kelima aspek kaji ulang permintaan.");
    }

    private static void aspek(PeriksaIsian p, int i, Aspek k) {
        p.tolakJika(!ASPEK.contains(k.aspek()), "kajiUlang", "Aspek kaji ulang tidak dikenal.");
        p.tolakJika(k.sesuai() == null, "kajiUlang." + i + ".sesuai", "Pilih sesuai atau tidak sesuai.");
        p.tolakJika(Boolean.FALSE.equals(k.sesuai()) && (k.catatan() == null || k.catatan().isBlank()), "kajiUlang." + i + ".catatan",
            "Jelaskan mengapa aspek ini tidak sesuai.");
        p.panjang("kajiUlang." + i + ".catatan", k.catatan(), 1000, "Catatan");
    }

    private static void catatan(PeriksaIsian p, int i, CatatanPerbaikan c) {
        p.wajib("catatan." + i + ".bidang", c.bidang(), "Pilih bidangnya.");
        p.wajib("catatan." + i + ".catatan", c.catatan(), "Tulis apa yang harus diperbaiki.").panjang("catatan." + i + ".catatan", c.catatan(), 1000, "Catatan");
    }
}
