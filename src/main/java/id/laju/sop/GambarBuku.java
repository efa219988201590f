package id.laju.sop;

import id.laju.dokumen.BentukSop;
import id.laju.dokumen.GambarSop;
import id.laju.dokumen.PanahSop;
import id.laju.dokumen.SimbolSop;
import id.laju.dokumen.TulisanSop;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** The flow chart as a drawing of a spreadsheet: flow chart shapes anchored in their cells, and connectors that hold on to them. */
final class GambarBuku {

    private static final Map<SimbolSop, String> BENTUK = Map.of(SimbolSop.MULAI_SELESAI, "flowChartTerminator", SimbolSop.PROSES, "flowChartProcess", SimbolSop.KEPUTUSAN,
        "flowChartDecision", SimbolSop.SAMBUNGAN, "flowChartOffpageConnector");
    private static final String KATA = "<xdr:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/><a:p><a:pPr algn=\"ctr\"/>%s</a:p></xdr:txBody>";
    private static final String HURUF = "<a:r><a:rPr lang=\"id\" sz=\"500\"><a:solidFill><a:srgbClr val=\"222222\"/></a:solidFill><a:latin typeface=\"Arial\"/></a:rPr><a:t>%s</a:t></a:r>";
    private static final String RUAS = "<xdr:cxnSp macro=\"\"><xdr:nvCxnSpPr>%s<xdr:cNvCxnSpPr>%s</xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr>%s<a:prstGeom prst=\"straightConnector1\"><a:avLst/>"
        + "</a:prstGeom>%s</xdr:spPr></xdr:cxnSp>";
    private static final double EMU_PER_MM = 36000;

    private final KisiBuku kisi;
    private final GambarSop gambar;
    private final List<BentukSop> bentuk;
    private final StringBuilder isi = new StringBuilder();
    private int nomor = 1;

    GambarBuku(KisiBuku kisi, GambarSop gambar) {
        this.kisi = kisi;
        this.gambar = gambar;
        this.bentuk = gambar.bentuk();
    }

    /** Arrows below, symbols above them, words on top. */
    String xml() {
        nomor += bentuk.size();
        gambar.panah().forEach(this::panah);
        bentuk.forEach(this::bentuk);
        gambar.label().forEach(this::label);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">" + isi + "</xdr:wsDr>";
    }

    /** Shapes have the first numbers, so that connectors can name them. */
    private int nomor(BentukSop b) {
        return bentuk.indexOf(b) + 2;
    }

    private void bentuk(BentukSop b) {
        String sifat = "<xdr:nvSpPr>%s<xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr>%s<a:prstGeom prst=\"%s\"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>%s</xdr:spPr>"
            .formatted(sebut(nomor(b), b.sebutan()), luas("", b.x(), b.y(), b.x() + b.lebar(), b.y() + b.tinggi()), BENTUK.get(b.simbol()), garis(10080, ""));
        pasang(b.x(), b.y(), b.x() + b.lebar(), b.y() + b.tinggi(), "<xdr:sp macro=\"\" textlink=\"\">" + sifat + KATA.formatted(kata(b.tulisan())) + "</xdr:sp>");
    }

    private void label(TulisanSop t) {
        String kata = t.baris().get(0);
        String sifat = "<xdr:nvSpPr>%s<xdr:cNvSpPr txBox=\"1\"/></xdr:nvSpPr><xdr:spPr>%s<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></xdr:spPr>"
            .formatted(sebut(++nomor, "Putusan " + kata), luas("", t.x(), t.y(), t.x() + t.lebar(), t.y() + t.tinggi()));
        pasang(t.x(), t.y(), t.x() + t.lebar(), t.y() + t.tinggi(), "<xdr:sp macro=\"\" textlink=\"\">" + sifat + KATA.formatted(kata(kata)) + "</xdr:sp>");
    }

    /** Straight parts one after the other: forms with bends are led otherwise by every program. */
    private void panah(PanahSop p) {
        double[] t = p.titik();
        for (int i = 0; i + 3 < t.length; i += 2) {
            boolean terakhir = i + 4 == t.length;
            String ikat = (i == 0 ? ikat("stCxn", p.dari(), t[0], t[1]) : "") + (terakhir ? ikat("endCxn", p.ke(), t[i + 2], t[i + 3]) : "");
            ruas(p.dari().sebutan() + " \u2192 " + p.ke().sebutan(), ikat, terakhir ? "<a:tailEnd type=\"triangle\" w=\"sm\" len=\"sm\"/>" : "", t[i], t[i + 1], t[i + 2], t[i + 3]);
        }
    }

    private void ruas(String sebutan, String ikat, String ujung, double x1, double y1, double x2, double y2) {
        String balik = (x2 < x1 ? " flipH=\"1\"" : "") + (y2 < y1 ? " flipV=\"1\"" : "");
        double kiri = Math.min(x1, x2);
        double atas = Math.min(y1, y2);
        double kanan = Math.max(x1, x2);
        double bawah = Math.max(y1, y2);
        pasang(kiri, atas, kanan, bawah, RUAS.formatted(sebut(++nomor, sebutan), ikat, luas(balik, kiri, atas, kanan, bawah), garis(7920, ujung)));
    }

    /** Only where it meets a point of connection: to any other place a spreadsheet would move it. */
    private String ikat(String apa, BentukSop b, double x, double y) {
        int titik = b.titikTemu(x, y);
        return titik < 0 ? "" : "<a:%s id=\"%d\" idx=\"%d\"/>".formatted(apa, nomor(b), titik);
    }

    private static String luas(String balik, double x1, double y1, double x2, double y2) {
        return "<a:xfrm%s><a:off x=\"%.0f\" y=\"%.0f\"/><a:ext cx=\"%.0f\" cy=\"%.0f\"/></a:xfrm>".formatted(balik, x1 * EMU_PER_MM, y1 * EMU_PER_MM, (x2 - x1) * EMU_PER_MM, (y2 - y1) * EMU_PER_MM);
    }

    private static String garis(int tebal, String ujung) {
        return "<a:ln w=\"%d\"><a:solidFill><a:srgbClr val=\"222222\"/></a:solidFill>%s</a:ln>".formatted(tebal, ujung);
    }

    private static String kata(String kata) {
        return kata.isEmpty() ? "" : HURUF.formatted(lolos(kata));
    }

    private static String sebut(int id, String sebutan) {
        return "<xdr:cNvPr id=\"%d\" name=\"%s\"/>".formatted(id, lolos(sebutan));
    }

    private static String lolos(String kata) {
        return HtmlUtils.htmlEscape(kata, "UTF-8");
    }

    private void pasang(double x1, double y1, double x2, double y2, String benda) {
        isi.append("<xdr:twoCellAnchor>").append(tempat("from", x1, y1)).append(tempat("to", x2, y2)).append(benda).append("<xdr:clientData/></xdr:twoCellAnchor>");
    }

    private String tempat(String apa, double x, double y) {
        KisiBuku.Tempat t = kisi.tempat(x, y);
        return "<xdr:%s><xdr:col>%d</xdr:col><xdr:colOff>%d</xdr:colOff><xdr:row>%d</xdr:row><xdr:rowOff>%d</xdr:rowOff></xdr:%s>".formatted(apa, t.kolom(), t.geserKolom(), t.baris(),
            t.geserBaris(), apa);
    }
}
