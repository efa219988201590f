package id.laju.penomoran;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of numbers as people call them. */
final class SebutanNomor {

    /** Without these a satker cannot serve pengujian. */
    static final Map<String, String> PENGUJIAN = new LinkedHashMap<>();

    /** Those whose code says too little. */
    private static final Map<String, String> LAIN = Map.of(JenisNomor.SPK_SERTIFIKASI, "SPK sertifikasi", JenisNomor.SOP, "SOP", JenisNomor.LKS, "Laporan Ketidaksesuaian (LKS)",
        JenisNomor.SERTIFIKAT, "Sertifikat (sertifikasi)", JenisNomor.PENUNJUKAN_EVALUATOR, "Penunjukan tim audit", JenisNomor.PERMOHONAN_MAAF, "Surat permohonan maaf",
        JenisNomor.SURAT_SERTIFIKAT, "Surat pembekuan, pencabutan, pemberlakuan kembali sertifikat");

    static {
        PENGUJIAN.put(JenisNomor.PRA_ORDER, "Pre-order");
        PENGUJIAN.put(JenisNomor.PENAWARAN, "Surat Penawaran");
        PENGUJIAN.put(JenisNomor.ORDER, "Order");
        PENGUJIAN.put(JenisNomor.ID_SAMPEL, "ID sampel");
        PENGUJIAN.put(JenisNomor.NOMOR_ANALISA, "Nomor analisa");
        PENGUJIAN.put(JenisNomor.LHU, "Nomor LHU");
        PENGUJIAN.put(JenisNomor.LHU_AMANDEMEN, "Amandemen LHU");
    }

    /** What every satker needs. */
    static Stream<String> selalu() {
        return Stream.concat(PENGUJIAN.keySet().stream(), Stream.of(JenisNomor.TIKET, JenisNomor.PENGADUAN, JenisNomor.SURAT_PENGADUAN));
    }

    private SebutanNomor() {
    }

    static String untuk(String jenis) {
        return Optional.ofNullable(PENGUJIAN.get(jenis)).or(() -> Optional.ofNullable(LAIN.get(jenis))).orElse(jenis.charAt(0) + jenis.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT));
    }
}
