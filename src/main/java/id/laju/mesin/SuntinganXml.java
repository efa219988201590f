package id.laju.mesin;

import id.laju.umum.SimpulXml;

/** Puts properties into the text of a model in the hand of whoever wrote it: indentation, line ends and {@code " />"} as around them. */
class SuntinganXml {

    private final String xml;
    private final String awalan;
    private final String baris;

    SuntinganXml(String xml, String awalan) {
        this.xml = xml;
        this.awalan = awalan;
        this.baris = xml.contains("\r\n") ? "\r\n" : "\n";
    }

    static String aman(String nilai, char kutip) {
        String teks = nilai.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#9;");
        return kutip == '"' ? teks.replace("\"", "&quot;") : teks.replace("'", "&#39;");
    }

    /** With the white space before it, and with what would be left empty around it. */
    static String hapus(String xml, SimpulXml e) {
        SimpulXml atas = e.induk();
        boolean sendirian = (xml.substring(atas.isi(), e.awal()) + xml.substring(e.akhir(), atas.tutup())).isBlank();
        if (sendirian && (atas.jenis().equals("properties") || atas.jenis().equals("extensionElements"))) {
            return hapus(xml, atas);
        }
        return xml.substring(0, sela(xml, e.awal())) + xml.substring(e.akhir());
    }

    /** @param awalTag the property up to where its tag ends */
    String sisipkanSifat(SimpulXml e, String awalTag) {
        SimpulXml daftar = PembacaModel.sifat(e).orElse(null);
        if (daftar != null && !daftar.anak().isEmpty()) {
            SimpulXml akhir = daftar.anak().get(daftar.anak().size() - 1);
            return sisip(akhir.akhir(), antara(akhir) + awalTag + penutup());
        }
        String tepi = tepi(e);
        String dalam = satuan(e);
        String sifat = awalTag + penutup();
        SimpulXml ekstensi = e.satu("extensionElements").orElse(null);
        if (daftar != null) {
            return isi(daftar, tepi(tepi, dalam, 2), dalam, sifat);
        }
        String blok = bungkus(awalan + ":properties", tepi(tepi, dalam, 2), dalam, sifat);
        if (ekstensi == null) {
            String luar = bungkus(e.awalan() + "extensionElements", tepi(tepi, dalam, 1), dalam, blok);
            SimpulXml uraian = e.anak("documentation").reduce((a, b) -> b).orElse(null);
            return e.kosong() ? isi(e, tepi, dalam, luar) : sisip(uraian == null ? e.isi() : uraian.akhir(), tepi(tepi, dalam, 1) + luar);
        }
        return ekstensi.anak().isEmpty() ? isi(ekstensi, tepi(tepi, dalam, 1), dalam, blok)
            : sisip(ekstensi.anak().get(ekstensi.anak().size() - 1).akhir(), tepi(tepi, dalam, 2) + blok);
    }

    /** Fills an element that has no children, {@code <a/>} or {@code <a></a>}; comments in it stay. */
    private String isi(SimpulXml e, String tepi, String dalam, String anak) {
        String nama = e.awalan() + e.jenis();
        int awal = e.kosong() ? xml.lastIndexOf('/', e.isi()) : e.tutup();
        String kepala = xml.substring(0, awal).stripTrailing();
        return kepala + (e.kosong() ? ">" : "") + tepi(tepi, dalam, 1) + anak + tepi + "</" + nama + ">" + xml.substring(e.akhir());
    }

    private static String bungkus(String nama, String tepi, String dalam, String anak) {
        return "<" + nama + ">" + tepi(tepi, dalam, 1) + anak + tepi + "</" + nama + ">";
    }

    private String sisip(int di, String teks) {
        return xml.substring(0, di) + teks + xml.substring(di);
    }

    private String penutup() {
        return xml.contains(" />") ? " />" : "/>";
    }

    /** Line end and indentation before this element; empty when it does not begin a line. */
    private String tepi(SimpulXml e) {
        String sela = xml.substring(sela(xml, e.awal()), e.awal());
        int garis = sela.lastIndexOf('\n');
        return garis < 0 ? "" : baris + sela.substring(garis + 1);
    }

    private static String tepi(String tepi, String dalam, int kali) {
        return tepi.isEmpty() ? "" : tepi + dalam.repeat(kali);
    }

    private String antara(SimpulXml e) {
        return xml.substring(sela(xml, e.awal()), e.awal());
    }

    /** How much deeper this element stands than the one around it. */
    private String satuan(SimpulXml e) {
        String luar = e.induk() == null ? "" : tepi(e.induk());
        String sini = tepi(e);
        return sini.length() > luar.length() && sini.startsWith(luar) && !luar.isEmpty() ? sini.substring(luar.length()) : "  ";
    }

    /** Where the white space before this place begins. */
    private static int sela(String xml, int di) {
        int i = di;
        while (i > 0 && Character.isWhitespace(xml.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
