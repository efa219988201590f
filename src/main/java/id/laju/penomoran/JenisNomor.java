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

    /** Agreement of a certification, signed by both sides. */
    public static final String SPK_SERTIFIKASI = "SPK_SERTIFIKASI";
    /** Appointment of an audit team. */
    public static final String PENUNJUKAN_EVALUATOR = "PENUNJUKAN_EVALUATOR";
    public static final String PEMBERITAHUAN_AUDIT = "PEMBERITAHUAN_AUDIT";
    /** Sheet of findings. */
    public static final String LKS = "LKS";
    public static final String KEPUTUSAN_SERTIFIKASI = "KEPUTUSAN_SERTIFIKASI";
    /** Certificate of conformity, of green industry or of a management system. */
    public static final String SERTIFIKAT = "SERTIFIKAT";
    public static final String SERTIFIKAT_PERSON = "SERTIFIKAT_PERSON";
    /** Suspension, withdrawal and return into force of a certificate. */
    public static final String SURAT_SERTIFIKAT = "SURAT_SERTIFIKAT";
    /** Certificate of one participant of a training. */
    public static final String SERTIFIKAT_PELATIHAN = "SERTIFIKAT_PELATIHAN";
    /** Question or wish of a customer. */
    public static final String TIKET = "TIKET";
    /** Complaint or appeal in its register. */
    public static final String PENGADUAN = "PENGADUAN";
    /** Letter that answers one. */
    public static final String SURAT_PENGADUAN = "SURAT_PENGADUAN";
    /** Interim or final report of a consulting order. */
    public static final String LAPORAN_KONSULTANSI = "LAPORAN_KONSULTANSI";
    /** SOP of a process, the same for all its revisions. */
    public static final String SOP = "SOP";
    /** Letter of apology for a service that came late. */
    public static final String PERMOHONAN_MAAF = "PERMOHONAN_MAAF";

    /** The kind in which that service counts: ORDER, ORDER_KALIBRASI for calibrations, ORDER_SERTIFIKASI for every certification, ORDER_BIMTEK for training, ORDER_KONSULTANSI for consulting. */
    public static String untuk(String dasar, String layanan) {
        return switch (layanan) {
            case "kalibrasi" -> dasar + "_KALIBRASI";
            case "bimtek" -> dasar + "_BIMTEK";
            case "konsultansi" -> dasar + "_KONSULTANSI";
            default -> layanan.startsWith("sertifikasi-") ? dasar + "_SERTIFIKASI" : dasar;
        };
    }

    private JenisNomor() {
    }
}
