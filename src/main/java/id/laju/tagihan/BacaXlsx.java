package id.laju.tagihan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook. */
final class BacaXlsx {

    private static final long MAKS_TERBUKA = 100_000_000;

    private BacaXlsx() {
    }

    static List<BarisTabel> dari(byte[] isi) {
        try {
            tolakBom(isi);
            try (ReadableWorkbook buku = new ReadableWorkbook(new ByteArrayInputStream(isi), new ReadingOptions(true, false));
                    Stream<Row> baris = buku.getFirstSheet().openStream()) {
                return baris.limit(BacaTabel.MAKS_BARIS + 1L).map(BacaXlsx::baris).toList();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof id.laju.umum.IsianKeliru k) {
                throw k;
            }
            throw BacaTabel.keliru("Berkas Excel ini rusak atau terkunci. Buka di Excel, simpan lagi sebagai .xlsx tanpa kata sandi, lalu unggah.");
        }
    }

    /** A small file may unpack into one that fills the memory. */
    private static void tolakBom(byte[] isi) throws IOException {
        byte[] wadah = new byte[8192];
        long semua = 0;
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(isi)).get()) {
            for (ZipArchiveEntry bagian : Collections.list(zip.getEntries())) {
                try (InputStream baca = zip.getInputStream(bagian)) {
                    for (int n = baca.read(wadah); n > 0 && semua <= MAKS_TERBUKA; n = baca.read(wadah)) {
                        semua += n;
                    }
                }
            }
        }
        if (semua > MAKS_TERBUKA) {
            throw BacaTabel.keliru("Berkas Excel ini terlalu besar. Pecah menjadi beberapa berkas, misalnya per bulan.");
        }
    }

    private static BarisTabel baris(Row r) {
        return new BarisTabel(r.getRowNum(), r.stream().map(BacaXlsx::teks).toList());
    }

    private static String teks(Cell sel) {
        if (sel == null || sel.getType() == CellType.EMPTY || sel.getType() == CellType.ERROR) {
            return "";
        }
        if (sel.getType() != CellType.NUMBER) {
            return sel.getText();
        }
        return cocok(sel, ".*[dyh].*") ? saat(sel) : new BigDecimal(sel.getRawValue()).toPlainString();
    }

    /** A day that is shown without the hour has none. */
    private static String saat(Cell sel) {
        LocalDateTime saat = sel.asDate().plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
        return saat.toLocalTime().equals(LocalTime.MIDNIGHT) && !cocok(sel, ".*h.*") ? saat.toLocalDate().toString() : saat.toString();
    }

    /** @param pola of what a format says about days and hours */
    private static boolean cocok(Cell sel, String pola) {
        String bentuk = sel.getDataFormatString();
        return bentuk != null && bentuk.toLowerCase().replaceAll("\"[^\"]*\"|\\[[^\\]]*]|general", "").matches(pola);
    }
}
