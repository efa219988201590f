package id.laju.pelanggan;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the users of a customer do; also their authorities ({@code ROLE_pemohon} ...). */
public final class PeranPengguna {

    /** Makes requests, answers quotations, and looks after the users of the organisation. */
    public static final String PEMOHON = "pemohon";
    /** Pays. */
    public static final String KEUANGAN = "keuangan";
    /** Signs for the organisation. */
    public static final String PENANDATANGAN = "penandatangan";

    static final Map<String, String> SEMUA = new LinkedHashMap<>();

    static {
        SEMUA.put(PEMOHON, "Pemohon (mengajukan permohonan dan mengelola pengguna)");
        SEMUA.put(KEUANGAN, "Keuangan (E-Billing dan bukti bayar)");
        SEMUA.put(PENANDATANGAN, "Penandatangan (menandatangani atas nama perusahaan)");
    }

    private PeranPengguna() {
    }
}
