package id.laju.dokumen;

import id.laju.dokumen.SisiAlur.Ujung;

/** Connectors that name the step on the other side: for steps that are far away or on another page. */
final class SambunganAlur {

    private static final double LIMA = 3.6;

    private final LetakAlur letak;
    private final SisiAlur sisi;
    private final GambarSop gambar;
    private final LabelAlur label;

    SambunganAlur(LetakAlur letak, SisiAlur sisi, GambarSop gambar) {
        this.letak = letak;
        this.sisi = sisi;
        this.gambar = gambar;
        this.label = new LabelAlur(letak, gambar);
    }

    /** Beside the step, to another. */
    void keluar(int i, int j, String kata) {
        String nomor = letak.baris(j).nomor();
        double jarak = LabelAlur.lebar(kata) + 1.5;
        Ujung u = sisi.ujung(i, sisi.pilih(i, jarak + lebar(nomor)));
        double x = sisi.tempat(i, u, jarak, lebar(nomor));
        BentukSop lima = taruh(x, u.y() - LIMA / 2, nomor, "Ke langkah ");
        gambar.tambah(new PanahSop(letak.bentuk(i), lima, u.x(), u.y(), x - u.arah() * lima.lebar() / 2, u.y()));
        label.diUjung(i, u, kata);
    }

    /** Beside the step, from others. */
    void masuk(int j, String dari) {
        Ujung u = sisi.ujung(j, sisi.pilih(j, 2 + lebar(dari)));
        double x = sisi.tempat(j, u, 2, lebar(dari));
        BentukSop lima = taruh(x, u.y() - LIMA / 2, dari, "Dari langkah ");
        gambar.tambah(new PanahSop(lima, letak.bentuk(j), x - u.arah() * lima.lebar() / 2, u.y(), u.x(), u.y()));
    }

    /** Below the last step of the page, above the column of the first of the next. */
    BentukSop bawah(int j) {
        return taruh(letak.tengah(letak.baris(j).kolom()), letak.bawah() - LIMA - 1, letak.baris(j).nomor(), "Ke langkah ");
    }

    /** Above the first step of the page, from the last of the one before. */
    void atas(int j) {
        double x = letak.x(j);
        BentukSop lima = taruh(x, letak.atas() + 0.6, letak.baris(j - 1).nomor(), "Dari langkah ");
        gambar.tambah(new PanahSop(lima, letak.bentuk(j), x, lima.y() + LIMA, x, letak.bentuk(j).y()));
    }

    private static double lebar(String nomor) {
        return Math.max(LIMA, PenggalTeks.lebar(nomor, 5, false) + 1.2);
    }

    private BentukSop taruh(double x, double y, String nomor, String sebutan) {
        BentukSop lima = new BentukSop(SimbolSop.SAMBUNGAN, x - lebar(nomor) / 2, y, lebar(nomor), LIMA, nomor, sebutan + nomor);
        gambar.tambah(lima);
        return lima;
    }
}
