package id.laju.sop;

import id.laju.dokumen.SimbolSop;
import id.laju.dokumen.Sop;
import id.laju.dokumen.TabelSop;
import id.laju.umum.Tanggal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The SOP as a workbook: head and boxes on one sheet, the table on the other; where the arrows lead stands in words. */
final class BukuSop {

    private static final Map<SimbolSop, String> SIMBOL = Map.of(SimbolSop.MULAI_SELESAI, "\u2b2d", SimbolSop.PROSES, "\u25ad", SimbolSop.KEPUTUSAN, "\u25c7", SimbolSop.SAMBUNGAN, "\u2b20");

    private BukuSop() {
    }

    static byte[] tulis(Sop s) {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        try (Workbook buku = new Workbook(keluaran, "LAJU", "1.0")) {
            identitas(buku.newWorksheet("Identitas"), s);
            tabel(buku.newWorksheet("Tabel"), s.tabel());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluaran.toByteArray();
    }

    private static void identitas(Worksheet lembar, Sop s) {
        lembar.width(0, 26);
        lembar.width(1, 110);
        String sah = s.penanda() == null ? "Belum ditetapkan" : s.penanda().jabatan().id() + ", " + s.penanda().nama() + (s.penanda().nip() == null ? "" : ", NIP " + s.penanda().nip());
        List<List<String>> isi = List.of(List.of("Unit", s.unit()), List.of("Nomor SOP", s.nomor()), List.of("Tanggal Pembuatan", Tanggal.panjang(s.dibuat())),
            List.of("Tanggal Revisi", Tanggal.panjang(s.direvisi())), List.of("Revisi/Edisi", s.revisi()), List.of("Tanggal Efektif", Tanggal.panjang(s.efektif())),
            List.of("Disahkan oleh", sah), List.of("Nama SOP", s.nama()), List.of("Keadaan", s.draf() ? "DRAF" : "Naskah yang ditandatangani"));
        int baris = 0;
        for (List<String> b : isi) {
            lembar.value(baris, 0, b.get(0));
            lembar.value(baris++, 1, b.get(1));
        }
        for (Sop.Kotak k : s.kotak()) {
            lembar.value(baris, 0, k.judul());
            lembar.value(baris, 1, String.join("\n", k.isi()));
            lembar.style(baris++, 1).wrapText(true).set();
        }
        lembar.range(0, 0, baris - 1, 0).style().bold().verticalAlignment("top").set();
    }

    private static void tabel(Worksheet lembar, TabelSop t) {
        int banyak = t.pelaksana().size();
        List<String> kepala = Stream.of(Stream.of("No", "Kegiatan"), t.pelaksana().stream(), Stream.of("Kelengkapan", "Waktu", "Output", "Keterangan")).flatMap(x -> x).toList();
        lembar.value(0, 2, "Pelaksana");
        lembar.value(0, banyak + 2, "Mutu Baku");
        if (banyak > 1) {
            lembar.range(0, 2, 0, banyak + 1).merge();
        }
        lembar.range(0, banyak + 2, 0, banyak + 4).merge();
        tulis(lembar, 1, kepala);
        for (int i = 0; i < t.baris().size(); i++) {
            tulis(lembar, i + 2, baris(t, t.baris().get(i)));
        }
        lembar.range(0, 0, t.baris().size() + 1, kepala.size() - 1).style().wrapText(true).verticalAlignment("top").borderStyle(BorderStyle.THIN).set();
        lembar.range(0, 0, 1, kepala.size() - 1).style().bold().wrapText(true).horizontalAlignment("center").verticalAlignment("center").borderStyle(BorderStyle.THIN).fillColor("E3EEF0").set();
        lembar.width(1, 36);
        List.of(banyak + 2, banyak + 4, banyak + 5).forEach(k -> lembar.width(k, 30));
        lembar.freezePane(2, 2);
        lembar.pageOrientation("landscape");
        lembar.paperSize(PaperSize.A4_PAPER);
    }

    private static List<String> baris(TabelSop t, TabelSop.Baris b) {
        Stream<String> pelaksana = IntStream.range(0, t.pelaksana().size()).mapToObj(k -> k == b.kolom() ? SIMBOL.get(b.simbol()) : "");
        String lanjut = b.lanjut().stream().map(p -> (p.label().isEmpty() ? "" : p.label() + " ") + "\u2192 " + nomor(t, p.ke())).collect(Collectors.joining("; "));
        String keterangan = Stream.of(lanjut, b.keterangan()).filter(k -> !k.isEmpty()).collect(Collectors.joining("; "));
        return Stream.of(Stream.of(b.nomor(), b.kegiatan()), pelaksana, Stream.of(b.kelengkapan(), b.waktu(), b.keluaran(), keterangan)).flatMap(x -> x).toList();
    }

    static String nomor(TabelSop t, int baris) {
        String nomor = t.baris().get(baris).nomor();
        return nomor.isEmpty() ? t.baris().get(baris).kegiatan() : nomor;
    }

    private static void tulis(Worksheet lembar, int baris, List<String> isi) {
        for (int kolom = 0; kolom < isi.size(); kolom++) {
            lembar.value(baris, kolom, isi.get(kolom));
        }
    }
}
