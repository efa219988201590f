package id.laju.kalender;

import id.laju.umum.IsianKeliru;

/** A due date falls into a year whose holidays nobody has entered; guessing it would promise the wrong day. */
public class TahunBelumDiisi extends IsianKeliru {

    public TahunBelumDiisi(int tahun) {
        super("Hari libur tahun " + tahun + " belum diisi, jadi tenggat di tahun itu belum dapat dihitung. "
            + "Minta admin melengkapi Kalender Kerja tahun " + tahun + ".");
    }
}
