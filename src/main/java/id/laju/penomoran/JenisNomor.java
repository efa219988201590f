package id.laju.penomoran;

/** The kinds of pengujian; another service has its own kind where its series is its own. */
public final class JenisNomor {

    public static final String PRA_ORDER = "PRA_ORDER";
    public static final String PENAWARAN = "PENAWARAN";
    public static final String ORDER = "ORDER";
    public static final String ID_SAMPEL = "ID_SAMPEL";
    public static final String NOMOR_ANALISA = "NOMOR_ANALISA";
    public static final String LHU = "LHU";
    /** An amendment; a replacement takes the next {@link #LHU}. */
    public static final String LHU_AMANDEMEN = "LHU_AMANDEMEN";

    public static final String SERTIFIKAT_KALIBRASI = "SERTIFIKAT_KALIBRASI";
    /** An amendment; a replacement takes the next {@link #SERTIFIKAT_KALIBRASI}. */
    public static final String SERTIFIKAT_KALIBRASI_AMANDEMEN = "SERTIFIKAT_KALIBRASI_AMANDEMEN";
    public static final String SURAT_KELEBIHAN = "SURAT_KELEBIHAN";

    /** Letter of duty for a visit to a customer's site. */
    public static final String SURAT_TUGAS = "SURAT_TUGAS";

    /** Protocol of such a visit. */
    public static final String BERITA_ACARA_LAPANGAN = "BERITA_ACARA_LAPANGAN";

    /** The kind in which that service counts: ORDER, and ORDER_KALIBRASI for calibrations. */
    public static String untuk(String dasar, String layanan) {
        return "kalibrasi".equals(layanan) ? dasar + "_KALIBRASI" : dasar;
    }

    private JenisNomor() {
    }
}
