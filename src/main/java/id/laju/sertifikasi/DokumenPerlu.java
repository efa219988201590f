package id.laju.sertifikasi;

/**
 * A document that a request needs, by the decision table.
 *
 * @param jenis ISIAN, CETAK or UNGGAH
 * @param kelompok heading under which it stands
 * @param sumber UNGGAH, or PROFIL_SIINAS, PROFIL_NPWP, PROFIL_AKTA for what the profile has
 * @param tambahan KARYAWAN and NOMOR_SIINAS ask for more than a file, CETAK_n is the printed form of an upload, TANPA_NOMOR a print without number; null for none
 */
public record DokumenPerlu(String kode, String jenis, String kelompok, String nama, String bantuan, String sumber, String tambahan, boolean wajib) {

    static final String KARYAWAN = "KARYAWAN";
    static final String NOMOR_SIINAS = "NOMOR_SIINAS";

    public boolean dariProfil() {
        return sumber.startsWith("PROFIL_");
    }

    public boolean bernomor() {
        return !"TANPA_NOMOR".equals(tambahan);
    }

    public boolean berkaryawan() {
        return KARYAWAN.equals(tambahan);
    }

    public boolean bersiinas() {
        return NOMOR_SIINAS.equals(tambahan);
    }

    /** Code of the print that is uploaded signed; null for none. */
    public String cetakan() {
        return tambahan != null && tambahan.startsWith("CETAK_") ? tambahan : null;
    }
}
