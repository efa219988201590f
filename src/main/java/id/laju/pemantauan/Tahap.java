package id.laju.pemantauan;

import java.util.Arrays;
import java.util.Map;

/** The stages of the tracking panel (NAV-006), by the process in which a case stands; more services add theirs here. */
public enum Tahap {
    PENAWARAN("penawaran", "periksa"),
    PEMBAYARAN("pembayaran", "rupiah"),
    EVALUASI("evaluasi-sertifikasi", "kalender"),
    KEPUTUSAN("keputusan-sertifikasi", "centang"),
    PENGUJIAN("uji-laboratorium", "labu"),
    PELAKSANAAN("pelaksanaan", "kalender"),
    PENERBITAN("penerbitan", "lhu"),
    PENYERAHAN("penyerahan", "unduh");

    /** Processes that belong to the stage of another one. */
    private static final Map<String, Tahap> BAGIAN = Map.ofEntries(Map.entry("penerimaan-sampel", PENGUJIAN), Map.entry("tidak-dapat-diuji", PENGUJIAN), Map.entry("pengerjaan-paket", PENGUJIAN),
        Map.entry("penunjukan-tim-audit", EVALUASI), Map.entry("pemberitahuan-audit", EVALUASI), Map.entry("pelaksanaan-audit", EVALUASI), Map.entry("perbaikan-temuan", EVALUASI),
        Map.entry("uji-produk", EVALUASI), Map.entry("penerbitan-sertifikat", PENERBITAN), Map.entry("uji-kompetensi", PELAKSANAAN), Map.entry("sertifikasi-person", KEPUTUSAN), Map.entry("penerbitan-sertifikat-person", PENERBITAN),
        Map.entry("pelaksanaan-konsultansi", PELAKSANAAN), Map.entry("keikutsertaan-bimtek", PELAKSANAAN), Map.entry("pelaksanaan-insitu", PELAKSANAAN), Map.entry("sertifikat-pelatihan", PENERBITAN));

    private final String proses;
    private final String ikon;

    Tahap(String proses, String ikon) {
        this.proses = proses;
        this.ikon = ikon;
    }

    static Tahap dari(String proses) {
        return BAGIAN.containsKey(proses) ? BAGIAN.get(proses) : Arrays.stream(values()).filter(t -> t.proses.equals(proses)).findFirst().orElse(PENAWARAN);
    }

    /** Shown even when nothing stands there; those of single services only to whoever has one. */
    boolean selalu() {
        return this != EVALUASI && this != KEPUTUSAN && this != PELAKSANAAN;
    }

    public String ikon() {
        return ikon;
    }

    /** Key in the message files. */
    public String label() {
        return "pemantauan.tahap." + proses;
    }
}
