package id.laju.sertifikasi;

/**
 * A document that applications may need, as a satker words it; its code stands in the table dokumen-sertifikasi.
 *
 * @param daftar SIP_TENAN or ZEROCALLS; null: of both lists
 * @param kelompok heading: ISIAN, CETAK, NON_TEKNIS, TEKNIS, or SATU where there is one list only
 * @param sumber ISIAN, CETAK, UNGGAH, or the profile's document that is taken (PROFIL_SIINAS, PROFIL_NPWP, PROFIL_AKTA)
 * @param tambahan KARYAWAN or NOMOR_SIINAS: asked beside the file; CETAK_n: the print that is uploaded signed; KOP, TANPA_NOMOR: how it is printed; null for none
 */
public record SyaratDokumen(String kode, String daftar, String kelompok, int urutan, String nama, String bantuan, String sumber, String tambahan, boolean aktif) {
}
