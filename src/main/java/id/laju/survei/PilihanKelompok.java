package id.laju.survei;

/** An optional group of the respondent: USIA, JENIS_KELAMIN, PENDIDIKAN or PEKERJAAN. */
public record PilihanKelompok(String jenis, String kode, String nama, String namaEn) {
}
