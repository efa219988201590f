package id.laju.konsultansi;

import id.laju.umum.PeriksaIsian;

/** The parts of a report, as plain text. */
record IsianLaporan(String latar, String kegiatan, String hasil, String saran) {

    private static final int TERPANJANG = 20000;

    void periksa() {
        PeriksaIsian p = new PeriksaIsian();
        bagian(p, "latar", latar, "Latar belakang");
        bagian(p, "kegiatan", kegiatan, "Kegiatan");
        bagian(p, "hasil", hasil, "Hasil");
        bagian(p, "saran", saran, "Saran");
        p.selesai();
    }

    private static void bagian(PeriksaIsian p, String nama, String isi, String label) {
        p.wajib(nama, isi, "Isi bagian " + label + ".").panjang(nama, isi, TERPANJANG, label);
    }

    IsianLaporan rapi() {
        return new IsianLaporan(latar.strip(), kegiatan.strip(), hasil.strip(), saran.strip());
    }
}
