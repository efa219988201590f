package id.laju.sertifikasi;

/** What a code of the decision table stands for, as this satker words it. */
record SyaratKode(String kode, String kelompok, int urutan, String nama, String bantuan, String sumber, String tambahan) {
}
