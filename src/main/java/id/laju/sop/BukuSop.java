package id.laju.sop;

import id.laju.dokumen.LembarSop;
import id.laju.dokumen.Sop;
import id.laju.dokumen.TabelSop;
import id.laju.umum.Tanggal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
            identitas(buku.newWorksheet("Identitas"), s);
            new TabelBuku(buku.newWorksheet("Tabel"), s.tabel(), kisi, bentang.putar()).tulis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PaketBuku.sisipkan(keluaran.toByteArray(), 2, new GambarBuku(kisi, bentang.gambar()).xml());
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

    static String nomor(TabelSop t, int baris) {
        String nomor = t.baris().get(baris).nomor();
        return nomor.isEmpty() ? t.baris().get(baris).kegiatan() : nomor;
    }
}
