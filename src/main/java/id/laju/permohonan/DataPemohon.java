package id.laju.permohonan;

/** What a new request takes over from the profile (REQ-026). */
record DataPemohon(String nama, String alamat, String kontak, String wa, String jabatan, String surel) {
}
