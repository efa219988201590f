package id.laju.sertifikasi;

/**
 * What a request for a certification is about; anything may be missing until it is sent.
 *
 * @param skema code of the scheme
 * @param tambahMerek a brand or packing is added on this occasion; never at the first certification
 * @param lokasi DALAM_NEGERI or LUAR_NEGERI
 * @param ttdNik of the director; only printed, never listed
 * @param layananDiminta rich text, cleaned
 * @param sertifikatLama number of the certificate that is watched or renewed
 */
public record Sertifikasi(long permohonanId, String skema, Kegiatan kegiatan, boolean tambahMerek, Long produkSertifikasiId, String jenisUsaha,
        String standarSmm, String standarPendukung, String lokasi, Long pabrikId, String ttdKota, String ttdNama, String ttdJabatan, String ttdNik,
        String ttdAlamat, String telepon, String surel, String layananDiminta, String risiko, String sertifikatLama) {

    /** Before anything is stored. */
    static Sertifikasi baru(long permohonanId, String telepon, String surel) {
        return new Sertifikasi(permohonanId, null, Kegiatan.AWAL, false, null, null, null, null, "DALAM_NEGERI", null, null, null, null, null, null,
            telepon, surel, null, null, null);
    }

    /** "Surveilan + Tambah Merek/Kemasan" (CRT-031). */
    public String kegiatanLengkap() {
        return kegiatan.label() + (tambahMerek ? " + Tambah Merek/Kemasan" : "");
    }

    /** For the history of changes, which keeps no identity numbers. */
    Sertifikasi tanpaNik() {
        return new Sertifikasi(permohonanId, skema, kegiatan, tambahMerek, produkSertifikasiId, jenisUsaha, standarSmm, standarPendukung, lokasi, pabrikId, ttdKota, ttdNama, ttdJabatan,
            ttdNik == null ? null : "(ada)", ttdAlamat, telepon, surel, layananDiminta, risiko, sertifikatLama);
    }
}
