package id.laju.sop;

import id.laju.dokumen.LembarSop;
import id.laju.dokumen.Sop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The SOP as a workbook: head and boxes on one sheet, the table with its symbols and arrows on the other. */
final class BukuSop {

    private BukuSop() {
    }

    static byte[] tulis(Sop s) {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        LembarSop bentang = LembarSop.dari(s.tabel());
        KisiBuku kisi = new KisiBuku(bentang);
        try (Workbook buku = new Workbook(keluaran, "LAJU", "1.0")) {
            Worksheet identitas = buku.newWorksheet("Identitas");
            IdentitasBuku.tulis(identitas, s);
            Worksheet tabel = buku.newWorksheet("Tabel");
            new TabelBuku(tabel, s.tabel(), kisi, bentang.putar()).tulis();
            List.of(identitas, tabel).forEach(l -> cetak(l, s));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PaketBuku.sisipkan(keluaran.toByteArray(), 2, new GambarBuku(kisi, bentang.gambar()).xml());
    }

    /** On A4, one page wide, with DRAF on every page of a draft. */
    private static void cetak(Worksheet lembar, Sop s) {
        lembar.pageOrientation("landscape");
        lembar.paperSize(PaperSize.A4_PAPER);
        lembar.setFitToPage(true);
        lembar.fitToWidth((short) 1);
        lembar.fitToHeight((short) 0);
        lembar.leftMargin(0.4f);
        lembar.rightMargin(0.4f);
        if (s.draf()) {
            lembar.header("DRAF, belum disahkan", Position.CENTER);
        }
        lembar.footer((s.nomor() + " " + s.nama() + ", revisi " + s.revisi()).replace("&", "&&"), Position.LEFT, 8);
        lembar.footer("Halaman &P dari &N", Position.RIGHT, 8);
    }
}
