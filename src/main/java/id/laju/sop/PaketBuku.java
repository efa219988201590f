package id.laju.sop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Puts a drawing into a finished workbook, whose writer knows pictures only. */
final class PaketBuku {

    private static final String KAIT = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String KAITAN = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"gambar\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing\" Target=\"../drawings/drawing1.xml\"/></Relationships>";
    private static final String JENIS = "<Override PartName=\"/xl/drawings/drawing1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/></Types>";

    private PaketBuku() {
    }

    /** @param lembar number of the sheet, which has no drawing yet */
    static byte[] sisipkan(byte[] buku, int lembar, String gambar) {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        try (ZipFile masuk = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(buku)).get(); ZipOutputStream keluar = new ZipOutputStream(keluaran)) {
            for (ZipArchiveEntry e : Collections.list(masuk.getEntries())) {
                tulis(keluar, e.getName(), ubah(e.getName(), lembar, masuk.getInputStream(e).readAllBytes()));
            }
            tulis(keluar, "xl/drawings/drawing1.xml", gambar.getBytes(StandardCharsets.UTF_8));
            tulis(keluar, "xl/worksheets/_rels/sheet" + lembar + ".xml.rels", KAITAN.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluaran.toByteArray();
    }

    private static byte[] ubah(String nama, int lembar, byte[] isi) {
        if (nama.equals("[Content_Types].xml")) {
            return ganti(isi, "</Types>", JENIS);
        }
        return nama.equals("xl/worksheets/sheet" + lembar + ".xml") ? ganti(isi, "</worksheet>", "<drawing " + KAIT + " r:id=\"gambar\"/></worksheet>") : isi;
    }

    private static byte[] ganti(byte[] isi, String apa, String dengan) {
        return new String(isi, StandardCharsets.UTF_8).replace(apa, dengan).getBytes(StandardCharsets.UTF_8);
    }

    private static void tulis(ZipOutputStream keluar, String nama, byte[] isi) throws IOException {
        keluar.putNextEntry(new ZipEntry(nama));
        keluar.write(isi);
        keluar.closeEntry();
    }
}
