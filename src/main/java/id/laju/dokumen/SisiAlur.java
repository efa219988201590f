package id.laju.dokumen;

import java.util.HashMap;
import java.util.Map;

/** The sides of the steps of one page: where lines meet them, and how much of them is taken. */
final class SisiAlur {

    /** Where a line meets a step. @param arah 1 at the right side, -1 at the left */
    record Ujung(double x, double y, int arah) {
    }

    private final LetakAlur letak;
    private final Map<String, Integer> terpakai = new HashMap<>();
    private final Map<String, Double> penuh = new HashMap<>();

    SisiAlur(LetakAlur letak) {
        this.letak = letak;
    }

    /** The first line in the middle of the side, the others below and above. */
    Ujung ujung(int i, boolean kanan) {
        int k = terpakai.merge(sebut(i, kanan), 1, Integer::sum) - 1;
        double dy = k == 0 ? 0 : Math.min(2.2, 1.9 * ((k + 1) / 2)) * (k % 2 == 1 ? 1 : -1);
        double setengah = letak.lebar(i) / 2;
        double susut = letak.baris(i).simbol() == SimbolSop.KEPUTUSAN ? setengah * Math.min(1, Math.abs(dy) / (letak.tinggi(i) / 2)) : 0;
        int arah = kanan ? 1 : -1;
        return new Ujung(letak.x(i) + arah * (setengah - susut), letak.yTengah(i) + dy, arah);
    }

    boolean bebas(int i, boolean kanan) {
        return dipakai(i, kanan) == 0;
    }

    private int dipakai(int i, boolean kanan) {
        return terpakai.getOrDefault(sebut(i, kanan), 0);
    }

    /** A place along the border of a column, beside the line that is there already. */
    double selokan(int kolom, int arah) {
        double tepi = arah > 0 ? letak.kiri()[3 + kolom] : letak.kiri()[2 + kolom];
        return tepi - arah * (0.45 + 0.45 * (terpakai.merge("selokan" + kolom + arah, 1, Integer::sum) % 2));
    }

    /** Towards the other step, or away from it where fewer lines leave there. */
    boolean menuju(int i, int j) {
        boolean kanan = letak.baris(j).kolom() > letak.baris(i).kolom();
        return dipakai(i, kanan) <= dipakai(i, !kanan) ? kanan : !kanan;
    }

    boolean pilih(int i) {
        return pilih(i, 2);
    }

    /** The side of a step with fewer lines, among those with so much room up to the border of the performers. */
    boolean pilih(int i, double butuh) {
        double muatKanan = letak.batasKanan() - letak.x(i) - letak.lebar(i) / 2 - penuh.getOrDefault(sebut(i, true), 0.0);
        double muatKiri = letak.x(i) - letak.lebar(i) / 2 - letak.batasKiri() - penuh.getOrDefault(sebut(i, false), 0.0);
        if (muatKanan < butuh || muatKiri < butuh) {
            return muatKanan >= muatKiri;
        }
        return dipakai(i, true) <= dipakai(i, false);
    }

    /** The middle of a connector beyond those that already stand at that side. */
    double tempat(int i, Ujung u, double jarak, double lebar) {
        String kunci = sebut(i, u.arah() > 0);
        double mulai = Math.max(penuh.getOrDefault(kunci, 0.0), jarak);
        penuh.put(kunci, mulai + lebar + 0.6);
        return letak.x(i) + u.arah() * (letak.lebar(i) / 2 + mulai + lebar / 2);
    }

    private static String sebut(int i, boolean kanan) {
        return (kanan ? "kanan" : "kiri") + i;
    }
}
