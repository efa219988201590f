package id.laju.sop;

import id.laju.dokumen.TabelSop;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** The words of the table, in cells as wide and high as the drawing over them needs. */
final class TabelBuku {

    private static final int KEPALA = 2;

    private final Worksheet lembar;
    private final TabelSop tabel;
    private final KisiBuku kisi;
    private final boolean putar;
    private final int banyak;

    TabelBuku(Worksheet lembar, TabelSop tabel, KisiBuku kisi, boolean putar) {
        this.lembar = lembar;
        this.tabel = tabel;
        this.kisi = kisi;
        this.putar = putar;
        this.banyak = tabel.pelaksana().size();
    }

    void tulis() {
        int akhir = banyak + 5;
        IntStream.rangeClosed(0, akhir).forEach(k -> lembar.width(k, kisi.lebarKolom(k)));
        IntStream.range(0, tabel.baris().size() + KEPALA).forEach(b -> lembar.rowHeight(b, kisi.tinggiBaris(b)));
        lembar.range(0, 0, tabel.baris().size() + 1, akhir).style().fontName("Arial").fontSize(7).wrapText(true).verticalAlignment("top").borderStyle(BorderStyle.THIN).set();
        kepala(akhir);
        for (int i = 0; i < tabel.baris().size(); i++) {
            baris(i + KEPALA, tabel.baris().get(i));
        }
        List.of(0, banyak + 3).forEach(k -> lembar.range(KEPALA, k, tabel.baris().size() + 1, k).style().fontName("Arial").fontSize(7).wrapText(true).horizontalAlignment("center")
            .verticalAlignment("top").borderStyle(BorderStyle.THIN).set());
        lembar.freezePane(2, KEPALA);
        lembar.repeatRows(0, 1);
    }

    private void kepala(int akhir) {
        judul(0, 0, "No", 1, 0);
        judul(0, 1, "Kegiatan", 1, 1);
        judul(0, 2, "Pelaksana", 0, banyak + 1);
        IntStream.range(0, banyak).forEach(k -> lembar.value(1, 2 + k, tabel.pelaksana().get(k)));
        judul(0, banyak + 2, "Mutu Baku", 0, banyak + 4);
        List<String> mutu = List.of("Kelengkapan", "Waktu", "Output");
        IntStream.range(0, mutu.size()).forEach(k -> lembar.value(1, banyak + 2 + k, mutu.get(k)));
        judul(0, akhir, "Keterangan", 1, akhir);
        lembar.range(0, 0, 1, akhir).style().fontName("Arial").fontSize(7).bold().wrapText(true).horizontalAlignment("center").verticalAlignment("center").borderStyle(BorderStyle.THIN)
            .fillColor("E3EEF0").set();
        lembar.range(1, 2, 1, banyak + 1).style().fontName("Arial").fontSize(6).bold().wrapText(true).horizontalAlignment("center").verticalAlignment("center").borderStyle(BorderStyle.THIN)
            .fillColor("E3EEF0").rotation(putar ? 90 : 0).set();
    }

    /** A heading over more than one cell. */
    private void judul(int baris, int kolom, String kata, int sampaiBaris, int sampaiKolom) {
        lembar.value(baris, kolom, kata);
        if (sampaiBaris > baris || sampaiKolom > kolom) {
            lembar.range(baris, kolom, sampaiBaris, sampaiKolom).merge();
        }
    }

    private void baris(int ke, TabelSop.Baris b) {
        lembar.value(ke, 0, b.nomor());
        lembar.value(ke, 1, b.kegiatan());
        List<String> isi = List.of(b.kelengkapan(), b.waktu(), b.keluaran(), b.keterangan());
        IntStream.range(0, isi.size()).forEach(k -> lembar.value(ke, banyak + 2 + k, isi.get(k)));
    }
}
