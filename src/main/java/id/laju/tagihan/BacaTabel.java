package id.laju.tagihan;

import id.laju.umum.IsianKeliru;
import java.util.List;

/** Reads a table file by its content, never by its name: an Excel workbook (xlsx) or CSV. */
final class BacaTabel {

    static final int MAKS_BARIS = 20_000;

    private BacaTabel() {
    }

    /** @throws IsianKeliru on the field {@code file}, with what to do */
    static List<BarisTabel> dari(byte[] isi) {
        if (isi == null || isi.length == 0) {
            throw keliru("Pilih berkas yang akan diimpor; berkas ini kosong.");
        }
        List<BarisTabel> semua = diawali(isi, 'P', 'K') ? BacaXlsx.dari(isi) : teks(isi);
        if (semua.size() > MAKS_BARIS) {
            throw keliru("Berkas ini lebih dari " + MAKS_BARIS + " baris. Pecah menjadi beberapa berkas, misalnya per bulan.");
        }
        return semua.stream().filter(b -> !b.kosong()).toList();
    }

    private static List<BarisTabel> teks(byte[] isi) {
        if (diawali(isi, 0xD0, 0xCF)) {
            throw keliru("Ini berkas Excel lama (.xls). Buka di Excel, simpan sebagai .xlsx atau CSV, lalu unggah lagi.");
        } else if (diawali(isi, '%', 'P')) {
            throw keliru("Ini berkas PDF. Unduh laporannya sebagai Excel (.xlsx) atau CSV; satu BPN dalam PDF dibaca di halaman Catat pembayaran.");
        }
        return BacaCsv.dari(isi);
    }

    private static boolean diawali(byte[] isi, int satu, int dua) {
        return isi.length > 1 && (isi[0] & 0xFF) == satu && (isi[1] & 0xFF) == dua;
    }

    static IsianKeliru keliru(String kalimat) {
        return IsianKeliru.pada("file", kalimat);
    }
}
