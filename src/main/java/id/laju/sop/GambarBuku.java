package id.laju.sop;

import id.laju.dokumen.BentukSop;
import id.laju.dokumen.GambarSop;
import id.laju.dokumen.PanahSop;
import id.laju.dokumen.SimbolSop;
import id.laju.dokumen.TulisanSop;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** The flow chart as a drawing of a spreadsheet: flow chart shapes anchored in their cells, and connectors that hold on to them. */
final class GambarBuku {

    private static final Map<SimbolSop, String> BENTUK = Map.of(SimbolSop.MULAI_SELESAI, "flowChartTerminator", SimbolSop.PROSES, "flowChartProcess", SimbolSop.KEPUTUSAN,
        "flowChartDecision", SimbolSop.SAMBUNGAN, "flowChartOffpageConnector");
    private static final String KATA = "<xdr:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/><a:p><a:pPr algn=\"ctr\"/>%s</a:p></xdr:txBody>";
    private static final String HURUF = "<a:r><a:rPr lang=\"id\" sz=\"500\"><a:solidFill><a:srgbClr val=\"222222\"/></a:solidFill><a:latin typeface=\"Arial\"/></a:rPr><a:t>%s</a:t></a:r>";

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
            .formatted(sebut(nomor(b), b.sebutan()), RuasPanah.letak(b.x(), b.y(), b.x() + b.lebar(), b.y() + b.tinggi()), BENTUK.get(b.simbol()), garis(10080, ""));
        pasang(b.x(), b.y(), b.x() + b.lebar(), b.y() + b.tinggi(), "<xdr:sp macro=\"\" textlink=\"\">" + sifat + KATA.formatted(kata(b.tulisan())) + "</xdr:sp>");
    }

    private void label(TulisanSop t) {
        String kata = t.baris().get(0);
        String sifat = "<xdr:nvSpPr>%s<xdr:cNvSpPr txBox=\"1\"/></xdr:nvSpPr><xdr:spPr>%s<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></xdr:spPr>"
            .formatted(sebut(++nomor, "Putusan " + kata), RuasPanah.letak(t.x(), t.y(), t.x() + t.lebar(), t.y() + t.tinggi()));
        pasang(t.x(), t.y(), t.x() + t.lebar(), t.y() + t.tinggi(), "<xdr:sp macro=\"\" textlink=\"\">" + sifat + KATA.formatted(kata(kata)) + "</xdr:sp>");
    }

    private void panah(PanahSop p) {
        double[] t = p.titik();
        if (t.length == 8 && t[0] == t[2]) {
            ruas(p, Arrays.copyOf(t, 4));
            ruas(p, Arrays.copyOfRange(t, 2, 8));
        } else {
            ruas(p, t);
        }
    }

    /** One connector: the whole arrow, or a part of one that begins upright and bends twice, for which there is no form. */
    private void ruas(PanahSop p, double[] t) {
        boolean pertama = t[0] == p.titik()[0] && t[1] == p.titik()[1];
        boolean terakhir = t[t.length - 1] == p.titik()[p.titik().length - 1] && t.length + (pertama ? 0 : 2) == p.titik().length;
        String ikat = (pertama ? ikat("stCxn", p.dari(), t[0], t[1]) : "") + (terakhir ? ikat("endCxn", p.ke(), t[t.length - 2], t[t.length - 1]) : "");
        String sifat = "<xdr:nvCxnSpPr>%s<xdr:cNvCxnSpPr>%s</xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr>%s%s</xdr:spPr>".formatted(
            sebut(++nomor, p.dari().sebutan() + " \u2192 " + p.ke().sebutan()), ikat, RuasPanah.bentuk(t), garis(7920, terakhir ? "<a:tailEnd type=\"triangle\" w=\"sm\" len=\"sm\"/>" : ""));
        double[] k = RuasPanah.kotak(t);
        pasang(k[0], k[1], k[2], k[3], "<xdr:cxnSp macro=\"\">" + sifat + "</xdr:cxnSp>");
    }

    /** Only where it meets a point of connection: to any other place a spreadsheet would move it. */
    private String ikat(String apa, BentukSop b, double x, double y) {
        int titik = b.titikTemu(x, y);
        return titik < 0 ? "" : "<a:%s id=\"%d\" idx=\"%d\"/>".formatted(apa, nomor(b), titik);
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
