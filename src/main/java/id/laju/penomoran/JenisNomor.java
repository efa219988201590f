package id.laju.penomoran;

/** The kinds of pengujian; another service names its own kind in {@code pola_nomor}, so that each has its own series. */
public final class JenisNomor {

    public static final String PRA_ORDER = "PRA_ORDER";
    public static final String PENAWARAN = "PENAWARAN";
    public static final String ORDER = "ORDER";
    public static final String ID_SAMPEL = "ID_SAMPEL";
    public static final String NOMOR_ANALISA = "NOMOR_ANALISA";
    public static final String LHU = "LHU";
    public static final String SURAT_KELEBIHAN = "SURAT_KELEBIHAN";

    private JenisNomor() {
    }
}
