package id.laju.pemeliharaan;

import id.laju.sertifikasi.Kegiatan;
import java.time.Instant;
import java.time.LocalDate;

/** What was asked or decided in a period. @param dasar number of the letter or decision @param tanggal new deadline; each may be null */
record CatatanPemeliharaan(Jenis jenis, String alasan, String dasar, LocalDate tanggal, String oleh, Instant pada) {

    enum Jenis {
        TUNDA_DIMINTA("Penundaan diminta"), TUNDA_DIBERI("Penundaan disetujui"), TUNDA_DITOLAK("Penundaan ditolak"), KEMBALI_DIMINTA("Pengembalian sertifikat diminta"),
        KEMBALI_DITOLAK("Pengembalian tidak diterima"), DIAJUKAN("Diajukan"), WAKTU("Diberi waktu"), TERLAMBAT("Pengajuan yang terlambat diterima"), BEKU("Pembekuan diputuskan"), CABUT("Pencabutan diputuskan"), DIPERTAHANKAN("Sertifikat %s"), TIDAK_DIPERTAHANKAN("Sertifikat tidak %s"), DIULANG("Penilaian tidak terlaksana, diajukan lagi"),
        TIDAK_DILAPORKAN("Tidak dilaporkan"), DIHUBUNGI("Pelanggan sudah dihubungi");

        /** For the office alone. */
        boolean intern() {
            return this == TIDAK_DILAPORKAN || this == DIHUBUNGI;
        }

        private final String sebutan;

        Jenis(String sebutan) {
            this.sebutan = sebutan;
        }

        /** @param k what the period asks for */
        public String sebutan(Kegiatan k) {
            return sebutan.formatted(k.hasil());
        }
    }
}
