package id.laju.umum;

import java.io.StringReader;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An XML text as a tree whose elements know where they stand, so that a change can be written into the text and leave every other sign of it as it was.
 * Parsers of the platform tell no places of attributes.
 */
public final class PohonXml {

    private static final Pattern ATRIBUT = Pattern.compile("\\s+([^\\s=/>]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern ACUAN = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#\\d{1,7}|amp|lt|gt|quot|apos);");
    private static final Map<String, String> BERNAMA = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private final String teks;
    private SimpulXml akar;
    private SimpulXml kini;
    private int posisi;

    private PohonXml(String teks) {
        this.teks = teks;
    }

    /** @throws IllegalArgumentException with an Indonesian sentence when the text is no well-formed XML or brings a DTD */
    public static SimpulXml baca(String teks) {
        harusUtuh(teks);
        PohonXml pohon = new PohonXml(teks);
        while (pohon.posisi < teks.length()) {
            pohon.potong();
        }
        return pohon.akar;
    }

    private static void harusUtuh(String teks) {
        try {
            SAXParserFactory pabrik = SAXParserFactory.newInstance();
            pabrik.setNamespaceAware(true);
            pabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            pabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            pabrik.newSAXParser().parse(new InputSource(new StringReader(teks.startsWith("\uFEFF") ? teks.substring(1) : teks)), new DefaultHandler() {
                @Override
                public void fatalError(org.xml.sax.SAXParseException e) throws SAXException {
                    throw e;
                }
            });
        } catch (SAXException | java.io.IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("Berkas ini bukan XML yang utuh: " + e.getMessage() + ". Buka dan simpan di Camunda Modeler, lalu coba lagi.", e);
        }
    }

    private void potong() {
        if (lewati("<!--", "-->") || lewati("<?", "?>") || cdata()) {
            return;
        }
        if (teks.startsWith("</", posisi)) {
            tutup();
        } else if (teks.charAt(posisi) == '<') {
            buka();
        } else {
            int sampai = Math.max(teks.indexOf('<', posisi), 0);
            sampai = sampai == 0 ? teks.length() : sampai;
            if (kini != null) {
                kini.tambah(uraikan(teks.substring(posisi, sampai)));
            }
            posisi = sampai;
        }
    }

    private boolean lewati(String awal, String akhir) {
        if (!teks.startsWith(awal, posisi)) {
            return false;
        }
        posisi = teks.indexOf(akhir, posisi + awal.length()) + akhir.length();
        return true;
    }

    private boolean cdata() {
        int awal = posisi;
        if (!lewati("<![CDATA[", "]]>")) {
            return false;
        }
        kini.tambah(teks.substring(awal + 9, posisi - 3));
        return true;
    }

    private void buka() {
        int awal = posisi;
        int i = awal + 1;
        while (!Character.isWhitespace(teks.charAt(i)) && teks.charAt(i) != '>' && teks.charAt(i) != '/') {
            i++;
        }
        SimpulXml baru = new SimpulXml(kini, teks.substring(awal + 1, i), awal);
        Matcher m = ATRIBUT.matcher(teks);
        while (m.region(i, teks.length()).lookingAt()) {
            int g = m.group(2) == null ? 3 : 2;
            baru.tambah(new SimpulXml.Atribut(m.group(1), uraikan(m.group(g)), m.start(g), m.end(g), g == 2 ? '"' : '\''));
            i = m.end();
        }
        posisi = teks.indexOf('>', i) + 1;
        akar = akar == null ? baru : akar;
        if (teks.charAt(posisi - 2) == '/') {
            baru.batas(posisi, posisi, posisi);
        } else {
            baru.batas(posisi, posisi, -1);
            kini = baru;
        }
    }

    private void tutup() {
        int awal = posisi;
        posisi = teks.indexOf('>', awal) + 1;
        kini.batas(kini.isi(), awal, posisi);
        kini = kini.induk();
    }

    private static String uraikan(String mentah) {
        return mentah.indexOf('&') < 0 ? mentah : ACUAN.matcher(mentah).replaceAll(m -> Matcher.quoteReplacement(tanda(m.group(1))));
    }

    private static String tanda(String acuan) {
        if (acuan.startsWith("#x")) {
            return Character.toString(Integer.parseInt(acuan.substring(2), 16));
        }
        return acuan.startsWith("#") ? Character.toString(Integer.parseInt(acuan.substring(1))) : BERNAMA.get(acuan);
    }
}
