package id.laju.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.dokumen.SimbolSop;
import id.laju.dokumen.Sop;
import id.laju.dokumen.TabelSop;
import id.laju.dokumen.TabelSop.Baris;
import id.laju.dokumen.TabelSop.Panah;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The workbook of an SOP shows the flow chart as shapes and connectors over its cells, as the PDF does. */
class BukuSopTest {

    private static final String GAMBAR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static final String BENTUK = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static Baris baris(int n, int kolom, SimbolSop simbol, Panah... lanjut) {
        return new Baris(String.valueOf(n), "Langkah & <" + n + ">", kolom, simbol, "Dokumen", "10 menit", "Hasil", "", List.of(lanjut));
    }

    /** Ask, check (back to the request, or on), three steps, and from the last far back to the check. */
    private static final TabelSop TABEL = new TabelSop(List.of("Pelanggan", "Customer Service", "Kepala Balai"),
        List.of(baris(1, 0, SimbolSop.MULAI_SELESAI, new Panah(1, "")), baris(2, 1, SimbolSop.KEPUTUSAN, new Panah(2, "Ya"), new Panah(0, "Tidak")),
            baris(3, 1, SimbolSop.PROSES, new Panah(3, "")), baris(4, 2, SimbolSop.PROSES, new Panah(4, "")), baris(5, 0, SimbolSop.PROSES, new Panah(5, "")),
            baris(6, 2, SimbolSop.KEPUTUSAN, new Panah(6, "Ya"), new Panah(0, "Tidak")), baris(7, 0, SimbolSop.MULAI_SELESAI)));

    static Map<String, byte[]> isi(byte[] buku) throws Exception {
        Map<String, byte[]> hasil = new TreeMap<>();
        try (ZipInputStream z = new ZipInputStream(new ByteArrayInputStream(buku))) {
            for (ZipEntry e = z.getNextEntry(); e != null; e = z.getNextEntry()) {
                hasil.put(e.getName(), z.readAllBytes());
            }
        }
        return hasil;
    }

    static Document gambar(byte[] buku) throws Exception {
        DocumentBuilderFactory pabrik = DocumentBuilderFactory.newInstance();
        pabrik.setNamespaceAware(true);
        return pabrik.newDocumentBuilder().parse(new ByteArrayInputStream(isi(buku).get("xl/drawings/drawing1.xml")));
    }

    static List<Element> semua(Document d, String nama) {
        return semua(d.getDocumentElement(), GAMBAR, nama);
    }

    private static List<Element> semua(Element dalam, String ruang, String nama) {
        var semua = dalam.getElementsByTagNameNS(ruang, nama);
        return IntStream.range(0, semua.getLength()).mapToObj(i -> (Element) semua.item(i)).toList();
    }

    private static byte[] buku() {
        return buku(true);
    }

    private static byte[] buku(boolean draf) {
        return BukuSop.tulis(new Sop("Balai", "SOP 1", "SOP Uji", LocalDate.EPOCH, LocalDate.EPOCH, LocalDate.EPOCH, "0/0", List.of(), TABEL, draf, null));
    }

    /** Form, and the cells in which it begins and ends. */
    private static String tempat(Element sp) {
        Element jangkar = (Element) sp.getParentNode();
        String bentuk = semua(sp, BENTUK, "prstGeom").get(0).getAttribute("prst");
        return bentuk + sel(jangkar, "from") + sel(jangkar, "to");
    }

    private static String sel(Element jangkar, String ujung) {
        Element u = semua(jangkar, GAMBAR, ujung).get(0);
        return " " + semua(u, GAMBAR, "col").get(0).getTextContent() + "," + semua(u, GAMBAR, "row").get(0).getTextContent();
    }

    private static String nama(Element benda) {
        return semua(benda, GAMBAR, "cNvPr").get(0).getAttribute("name");
    }

    @Test
    void eachStepIsAFlowChartShapeInTheCellOfItsPerformer() throws Exception {
        assertThat(semua(gambar(buku()), "sp").stream().filter(s -> nama(s).contains("Langkah &")).map(BukuSopTest::tempat)).containsExactly("flowChartTerminator 2,2 2,2",
            "flowChartDecision 3,3 3,3", "flowChartProcess 3,4 3,4", "flowChartProcess 4,5 4,5", "flowChartProcess 2,6 2,6", "flowChartDecision 4,7 4,7", "flowChartTerminator 2,8 2,8");
    }

    @Test
    void arrowsAreConnectorsThatHoldOnToTheirShapesAndEndInAHead() throws Exception {
        Document d = gambar(buku());
        Map<String, String> namaNomor = new TreeMap<>();
        semua(d, "sp").forEach(s -> namaNomor.put(semua(s, GAMBAR, "cNvPr").get(0).getAttribute("id"), nama(s)));
        List<String> ikatan = new ArrayList<>();
        for (Element c : semua(d, "cxnSp")) {
            semua(c, BENTUK, "stCxn").forEach(e -> ikatan.add(namaNomor.get(e.getAttribute("id")).substring(0, 1) + " dari " + e.getAttribute("idx")));
            semua(c, BENTUK, "endCxn").forEach(e -> ikatan.add(namaNomor.get(e.getAttribute("id")).substring(0, 1) + " di " + e.getAttribute("idx")));
            assertThat(semua(c, BENTUK, "prstGeom").get(0).getAttribute("prst")).isEqualTo("straightConnector1");
        }
        Map<String, Long> kepala = semua(d, "cxnSp").stream().collect(Collectors.groupingBy(BukuSopTest::nama, TreeMap::new, Collectors.summingLong(c -> semua(c, BENTUK, "tailEnd").size())));
        assertThat(kepala).containsEntry("1 Langkah & <1> \u2192 2 Langkah & <2>", 1L).containsEntry("2 Langkah & <2> \u2192 1 Langkah & <1>", 1L).allSatisfy((nama, n) -> assertThat(n).as(nama).isEqualTo(1));
        assertThat(ikatan).contains("1 dari 3", "2 di 0", "2 dari 2", "3 di 0", "3 dari 3", "4 di 0");
    }

    @Test
    void aFarStepIsNamedInAConnectorAndDecisionsHaveTheirWords() throws Exception {
        List<Element> semua = semua(gambar(buku()), "sp");
        assertThat(semua.stream().map(BukuSopTest::nama)).contains("Ke langkah 1", "Dari langkah 6");
        assertThat(semua.stream().filter(s -> nama(s).equals("Ke langkah 1")).map(BukuSopTest::tempat)).containsExactly("flowChartOffpageConnector 3,7 3,7");
        assertThat(semua.stream().filter(s -> nama(s).startsWith("Putusan")).map(s -> semua(s, BENTUK, "t").get(0).getTextContent())).containsExactlyInAnyOrder("Ya", "Tidak", "Ya", "Tidak");
    }

    @Test
    void theCellsHoldNoSignsAndTheWorkbookOpens() throws Exception {
        byte[] buku = buku();
        assertThat(new String(isi(buku).get("xl/sharedStrings.xml"), "UTF-8")).contains("Mutu Baku", "Langkah &amp; &lt;1&gt;").doesNotContain("\u2192", "\u25ad", "\u25c7", "\u2b2d", "\u2b20");
        assertThat(new String(isi(buku).get("[Content_Types].xml"), "UTF-8")).contains("/xl/drawings/drawing1.xml");
        for (int lembar = 1; lembar <= 2; lembar++) {
            assertThat(new String(isi(buku).get("xl/worksheets/sheet" + lembar + ".xml"), "UTF-8")).contains("DRAF, belum disahkan", "SOP 1 SOP Uji, revisi 0/0", "fitToWidth=\"1\"");
        }
        try (ReadableWorkbook dibaca = new ReadableWorkbook(new ByteArrayInputStream(buku))) {
            assertThat(dibaca.getSheets().map(s -> s.getName())).containsExactly("Identitas", "Tabel");
        }
    }

    @Test
    void whatIsSignedSaysNothingOfADraft() throws Exception {
        Map<String, byte[]> isi = isi(buku(false));
        for (String bagian : List.of("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml")) {
            assertThat(new String(isi.get(bagian), "UTF-8")).as(bagian).doesNotContain("DRAF");
        }
    }
}
