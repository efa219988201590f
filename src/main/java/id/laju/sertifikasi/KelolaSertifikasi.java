package id.laju.sertifikasi;

/** Who keeps the masters of certification. */
public final class KelolaSertifikasi {

    /** For {@code @PreAuthorize}. */
    public static final String PENGELOLA = "hasAnyRole('admin-sertifikasi', 'admin-satker')";

    private KelolaSertifikasi() {
    }
}
