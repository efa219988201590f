package id.laju.pengujian;

/** The statement of conformity of a stored result by the rule of its request. */
public final class NilaiKesesuaian {

    private NilaiKesesuaian() {
    }

    /**
     * @param aturan SEDERHANA, JAGA or EMPAT_TINGKAT
     * @return null where nothing can be stated: no limit, a list of organisms, or not testable
     */
    public static Kesesuaian dari(String aturan, ParameterLab p, HasilUji h) {
        return switch (h.jenis()) {
            case "ANGKA" -> Kesesuaian.nilai(Kesesuaian.Aturan.valueOf(aturan), Kualifikasi.dari(h.kualifikasi()), h.nilai(), p.batasBawah(), p.batasAtas(),
                h.ketidakpastian());
            case "TEKS" -> Kesesuaian.teks(h.tertulis(), p.syarat(), p.pilihanHasil());
            default -> null;
        };
    }
}
