package id.laju.dokumen;

import id.laju.dokumen.TabelSop.Baris;
import id.laju.dokumen.TabelSop.Panah;
import id.laju.dokumen.TataSop.Tulisan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Symbols and arrows of one page. Near steps are joined by lines; far ones, and those of another page, by connectors that name the step on the other side.
 */
final class AlurSop {

    private static final int DEKAT = 4;
    private static final double LIMA = 3.6;

    private final TabelSop tabel;
    private final double[] kiri;
    private final int awal;
    private final double[] y;
    private final double atas;
    private final double bawah;
    private final StringBuilder gores;
    private final List<Tulisan> teks;
    private final StringBuilder bentuk = new StringBuilder();
    private final Map<String, Integer> terpakai = new HashMap<>();
    private final Map<String, Double> penuh = new HashMap<>();

    /** @param y upper edges of the rows and the lower edge of the last; @param awal index of the first row of this page */
    AlurSop(TabelSop tabel, double[] kiri, int awal, double[] y, double atas, double bawah, StringBuilder gores, List<Tulisan> teks) {
        this.tabel = tabel;
        this.kiri = kiri;
        this.awal = awal;
        this.y = y;
        this.atas = atas;
        this.bawah = bawah;
        this.gores = gores;
        this.teks = teks;
    }

    void gambar() {
        for (int i = awal; i < akhir(); i++) {
            simbol(i);
        }
        for (int i = awal; i < akhir(); i++) {
            int ini = i;
            baris(i).lanjut().stream().filter(p -> p.ke() == ini + 1).forEach(p -> panah(ini, p));
        }
        for (int i = awal; i < akhir(); i++) {
            int ini = i;
            baris(i).lanjut().stream().filter(p -> p.ke() != ini + 1).forEach(p -> panah(ini, p));
        }
        masuk();
        if (bentuk.length() > 0) {
            gores.append(';').append(bentuk);
        }
    }

    private int akhir() {
        return awal + y.length - 1;
    }

    private boolean disini(int i) {
        return i >= awal && i < akhir();
    }

    private static boolean dekat(int i, int j) {
        return Math.abs(i - j) <= DEKAT;
    }

    private Baris baris(int i) {
        return tabel.baris().get(i);
    }

    private double x(int i) {
        return tengah(baris(i).kolom());
    }

    private double tengah(int kolom) {
        return (kiri[2 + kolom] + kiri[3 + kolom]) / 2;
    }

    private double yTengah(int i) {
        return (y[i - awal] + y[i - awal + 1]) / 2;
    }

    private double lebar(int i) {
        double kolom = kiri[3] - kiri[2];
        return baris(i).simbol() == SimbolSop.KEPUTUSAN ? Math.min(kolom - 2, 11) : Math.min(kolom - 2.6, 10);
    }

    private double tinggi(int i) {
        return baris(i).simbol() == SimbolSop.KEPUTUSAN ? 6.4 : 4.8;
    }

    private void simbol(int i) {
        String apa = switch (baris(i).simbol()) {
            case MULAI_SELESAI -> "oval";
            case PROSES -> "kotak";
            case KEPUTUSAN -> "intan";
            case SAMBUNGAN -> "lima";
        };
        TataSop.gores(bentuk, apa, x(i) - lebar(i) / 2, yTengah(i) - tinggi(i) / 2, lebar(i), tinggi(i));
    }

    private void panah(int i, Panah p) {
        int j = p.ke();
        if (j == i) {
            sendiri(i, p.label());
        } else if (disini(j) && j == i + 1) {
            turun(i, x(j), yTengah(j) - tinggi(j) / 2, p.label());
        } else if (disini(j) && dekat(i, j)) {
            lompat(i, j, p.label());
        } else if (j == i + 1) {
            keBawah(i, j, p.label());
        } else {
            keluar(i, j, p.label());
        }
    }

    private void sendiri(int i, String label) {
        Ujung u = ujung(i, sisi(i));
        double d = u.arah();
        double t = yTengah(i) - tinggi(i) / 2;
        TataSop.gores(gores, "panah", u.x(), u.y(), u.x() + d, u.y(), u.x() + d, t - 1.4, x(i), t - 1.4, x(i), t);
        label(u.x() + d * 1.3, t - 1, label, d < 0);
    }

    /** Straight down, or aside and then down; from below where a line leaves at that side already. */
    private void turun(int i, double x, double sampai, String label) {
        double mulai = yTengah(i) + tinggi(i) / 2;
        boolean kanan = x > x(i);
        if (Math.abs(x - x(i)) < 0.1) {
            TataSop.gores(gores, "panah", x, mulai, x, sampai);
            label(x - 0.4, mulai - 0.1, label, true);
        } else if (terpakai.getOrDefault(sebut(i, kanan), 0) > 0) {
            double y1 = y[i - awal + 1] - 0.9;
            TataSop.gores(gores, "panah", x(i), mulai, x(i), y1, x, y1, x, sampai);
            label(kanan ? x(i) + 0.5 : x(i) - 0.5, y1 - 2.2, label, !kanan);
        } else {
            Ujung u = ujung(i, kanan);
            TataSop.gores(gores, "panah", u.x(), u.y(), x, u.y(), x, sampai);
            label(u.x() + u.arah() * 0.4, u.y() - 2.3, label, !kanan);
        }
    }

    /** Along the border of its own column, past the steps between, into the side of the other. */
    private void lompat(int i, int j, String label) {
        Ujung u = ujung(i, baris(i).kolom() == baris(j).kolom() ? sisi(i) : sebelahLain(i, j));
        double tepi = u.arah() > 0 ? kiri[3 + baris(i).kolom()] : kiri[2 + baris(i).kolom()];
        double selokan = tepi - u.arah() * (0.45 + 0.45 * (terpakai.merge("selokan" + baris(i).kolom() + u.arah(), 1, Integer::sum) % 2));
        Ujung v = ujung(j, selokan > x(j));
        TataSop.gores(gores, "panah", u.x(), u.y(), selokan, u.y(), selokan, v.y(), v.x(), v.y());
        label(u.x() + u.arah() * 0.4, diAtasAtauBawah(i, u), label, u.arah() < 0);
    }

    private boolean sebelahLain(int i, int j) {
        boolean kanan = baris(j).kolom() > baris(i).kolom();
        return terpakai.getOrDefault(sebut(i, kanan), 0) <= terpakai.getOrDefault(sebut(i, !kanan), 0) ? kanan : !kanan;
    }

    /** The next step is the first of the next page. */
    private void keBawah(int i, int j, String label) {
        double x = tengah(baris(j).kolom());
        double t = bawah - LIMA - 1;
        turun(i, x, t, label);
        lima(x, t, baris(j).nomor());
    }

    /** A connector beside the step. */
    private void keluar(int i, int j, String label) {
        double jarak = PenggalTeks.lebar(label, 5.2, false) + 1.5;
        Ujung u = ujung(i, sisi(i, jarak + lebarLima(baris(j).nomor())));
        double x = tempatLima(i, u, jarak, baris(j).nomor());
        TataSop.gores(gores, "panah", u.x(), u.y(), x - u.arah() * lebarLima(baris(j).nomor()) / 2, u.y());
        lima(x, u.y() - LIMA / 2, baris(j).nomor());
        label(u.x() + u.arah() * 0.4, diAtasAtauBawah(i, u), label, u.arah() < 0);
    }

    private void masuk(int j, String dari) {
        Ujung u = ujung(j, sisi(j, 2 + lebarLima(dari)));
        double x = tempatLima(j, u, 2, dari);
        TataSop.gores(gores, "panah", x - u.arah() * lebarLima(dari) / 2, u.y(), u.x(), u.y());
        lima(x, u.y() - LIMA / 2, dari);
    }

    private double diAtasAtauBawah(int i, Ujung u) {
        return u.y() > yTengah(i) + 1 ? u.y() + 0.2 : u.y() - 2.3;
    }

    /** Beyond the connectors that already stand at that side. */
    private double tempatLima(int i, Ujung u, double jarak, String nomor) {
        String kunci = sebut(i, u.arah() > 0);
        double mulai = Math.max(penuh.getOrDefault(kunci, 0.0), jarak);
        double lebar = lebarLima(nomor);
        penuh.put(kunci, mulai + lebar + 0.6);
        return x(i) + u.arah() * (lebar(i) / 2 + mulai + lebar / 2);
    }

    /** Where a line meets a step. @param arah 1 at the right side, -1 at the left */
    private record Ujung(double x, double y, int arah) {
    }

    /** The first line in the middle of the side, the others below and above. */
    private Ujung ujung(int i, boolean kanan) {
        int k = terpakai.merge(sebut(i, kanan), 1, Integer::sum) - 1;
        double dy = k == 0 ? 0 : Math.min(2.2, 1.9 * ((k + 1) / 2)) * (k % 2 == 1 ? 1 : -1);
        double setengah = lebar(i) / 2;
        double susut = baris(i).simbol() == SimbolSop.KEPUTUSAN ? setengah * Math.min(1, Math.abs(dy) / (tinggi(i) / 2)) : 0;
        int arah = kanan ? 1 : -1;
        return new Ujung(x(i) + arah * (setengah - susut), yTengah(i) + dy, arah);
    }

    private static String sebut(int i, boolean kanan) {
        return (kanan ? "kanan" : "kiri") + i;
    }

    private boolean sisi(int i) {
        return sisi(i, 2);
    }

    /** The side of a step with fewer lines, among those with so much room up to the border of the performers. */
    private boolean sisi(int i, double butuh) {
        double muatKanan = kiri[2 + tabel.pelaksana().size()] - x(i) - lebar(i) / 2 - penuh.getOrDefault(sebut(i, true), 0.0);
        double muatKiri = x(i) - lebar(i) / 2 - kiri[2] - penuh.getOrDefault(sebut(i, false), 0.0);
        if (muatKanan < butuh || muatKiri < butuh) {
            return muatKanan >= muatKiri;
        }
        return terpakai.getOrDefault(sebut(i, true), 0) <= terpakai.getOrDefault(sebut(i, false), 0);
    }

    private void masuk() {
        Map<Integer, String> dari = new TreeMap<>();
        for (int i = 0; i < tabel.baris().size(); i++) {
            for (Panah p : baris(i).lanjut()) {
                boolean berdampingan = p.ke() == i + 1;
                if (disini(p.ke()) && p.ke() != i && !(disini(i) && (dekat(i, p.ke()) || berdampingan)) && !(berdampingan && p.ke() == awal)) {
                    dari.merge(p.ke(), baris(i).nomor(), (a, b) -> a + ", " + b);
                }
            }
        }
        dari.forEach(this::masuk);
        if (awal > 0 && baris(awal - 1).lanjut().stream().anyMatch(p -> p.ke() == awal)) {
            lima(x(awal), atas + 0.6, baris(awal - 1).nomor());
            TataSop.gores(gores, "panah", x(awal), atas + 0.6 + LIMA, x(awal), yTengah(awal) - tinggi(awal) / 2);
        }
    }

    private static double lebarLima(String nomor) {
        return Math.max(LIMA, PenggalTeks.lebar(nomor, 5, false) + 1.2);
    }

    private void lima(double x, double y, String nomor) {
        double lebar = lebarLima(nomor);
        TataSop.gores(bentuk, "lima", x - lebar / 2, y, lebar, LIMA);
        teks.add(new Tulisan(x - lebar / 2, y + 0.3, lebar, 2.4, List.of(nomor), "sambungan", false));
    }

    private void label(double x, double y, String label, boolean rataKanan) {
        if (label.isEmpty()) {
            return;
        }
        if (rataKanan && x < kiri[2] + 2) {
            teks.add(new Tulisan(kiri[2] + 0.8, y + 5.2, 6, 2.2, List.of(label), "label", false));
        } else {
            double lebar = PenggalTeks.lebar(label, 5.2, false) + 0.4;
            double batas = kiri[2 + tabel.pelaksana().size()] - lebar;
            boolean sempit = !rataKanan && x > batas + 1;
            double mulai = Math.max(kiri[2], Math.min(rataKanan ? x - lebar : x, batas));
            teks.add(new Tulisan(mulai, sempit ? y - 2.4 : y, lebar, 2.2, List.of(label), "label", false));
        }
    }
}
