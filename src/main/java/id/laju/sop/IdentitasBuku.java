package id.laju.sop;

import id.laju.dokumen.Penanda;
import id.laju.dokumen.Sop;
import id.laju.umum.Tanggal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** Head and boxes of the SOP, one below the other. */
final class IdentitasBuku {

    /** Digits, and letters, in a line of the second column. */
    private static final int LEBAR = 110;
    private static final int HURUF = 125;
    private static final double TINGGI = 15;

    private IdentitasBuku() {
    }

    static void tulis(Worksheet lembar, Sop s) {
        lembar.width(0, 26);
        lembar.width(1, LEBAR);
        List<List<String>> kepala = List.of(List.of("Unit", s.unit()), List.of("Nomor SOP", s.nomor()), List.of("Tanggal Pembuatan", Tanggal.panjang(s.dibuat())),
            List.of("Tanggal Revisi", Tanggal.panjang(s.direvisi())), List.of("Revisi/Edisi", s.revisi()), List.of("Tanggal Efektif", Tanggal.panjang(s.efektif())),
            List.of("Disahkan oleh", sah(s.penanda())), List.of("Nama SOP", s.nama()), List.of("Keadaan", s.draf() ? "DRAF" : "Naskah yang ditandatangani"));
        int baris = 0;
        for (List<String> b : kepala) {
            baris(lembar, baris++, b.get(0), b.subList(1, 2));
        }
        for (Sop.Kotak k : s.kotak()) {
            baris(lembar, baris++, k.judul(), k.isi());
        }
        lembar.range(0, 0, baris - 1, 0).style().bold().verticalAlignment("top").borderStyle(BorderStyle.THIN).set();
        lembar.range(0, 1, baris - 1, 1).style().wrapText(true).verticalAlignment("top").borderStyle(BorderStyle.THIN).set();
    }

    private static String sah(Penanda p) {
        return p == null ? "Belum ditetapkan" : p.jabatan().id() + ", " + p.nama() + (p.nip() == null ? "" : ", NIP " + p.nip());
    }

    /** As high as its lines; a spreadsheet does so itself only when somebody types. */
    private static void baris(Worksheet lembar, int baris, String judul, List<String> isi) {
        lembar.value(baris, 0, judul);
        lembar.value(baris, 1, String.join("\n", isi));
        lembar.rowHeight(baris, TINGGI * Math.max(1, isi.stream().mapToInt(i -> 1 + i.length() / HURUF).sum()));
    }
}
