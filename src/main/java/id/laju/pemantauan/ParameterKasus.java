package id.laju.pemantauan;

/**
 * A parameter of a sample with its newest result.
 *
 * @param paket state of the package it was given out with; null before
 * @param jenis of the result; null while there is none
 * @param alasan why it could not be tested
 * @param oleh who tested it
 * @param verifikasi and {@code validasi}: BENAR or KEMBALIKAN; null while nobody judged
 */
record ParameterKasus(long sampelId, String kelompok, String nama, String metode, String satuan, boolean dicoret, String analis, String paket,
        String jenis, String tertulis, String alasan, String oleh, String verifikasi, String validasi) {

    /** Validated: from now on the office may read it too. */
    boolean sah() {
        return !dicoret && "BENAR".equals(validasi);
    }

    String status() {
        if (dicoret) {
            return "Dicoret";
        } else if (paket == null) {
            return "Belum ditugaskan";
        } else if (jenis == null || !"SELESAI".equals(paket)) {
            return "DIUSULKAN".equals(paket) ? "Menunggu validasi penugasan" : "Sedang diuji";
        } else if ("KEMBALIKAN".equals(verifikasi) || "KEMBALIKAN".equals(validasi)) {
            return "Diuji ulang";
        } else if (verifikasi == null) {
            return "Menunggu verifikasi";
        }
        return sah() ? "Sah" : "Menunggu validasi";
    }

    String hasil() {
        return alasan != null ? "Tidak dapat diuji: " + alasan : tertulis;
    }
}
