package id.laju.wbs;

/** How a report ended, for the numbers that stay. */
enum Hasil {

    SELESAI("Pelapor menerima jawaban."), TANPA_TANDA_TERIMA("Laporan ditutup karena tanda terima tidak diberikan sampai batas waktunya; surat jawaban tetap dapat diunduh."),
    DITARIK("Pelapor menarik laporannya.");

    private final String kalimat;

    Hasil(String kalimat) {
        this.kalimat = kalimat;
    }

    String kalimat() {
        return kalimat;
    }
}
