package id.laju.mesin;

import java.time.Instant;

/** A step at the moment it begins; end and performer are given only for steps that pass without waiting. */
record LangkahBaru(String kasus, String proses, int versi, String varian, String elemen, String nama, String jenis, String pegangan,
        String lingkup, String peran, String giliran, String statusPelanggan, String statusSampel, String eskalasi,
        Instant dibuat, Instant tenggat, Instant selesai, String pelaku, String halaman, String statusStaf) {
}
