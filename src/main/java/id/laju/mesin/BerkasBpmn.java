package id.laju.mesin;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Whether a file is a model at all. Reads nothing that it refers to. */
final class BerkasBpmn extends DefaultHandler {

    static final String LAGI = "buka dan simpan lagi dengan Camunda Modeler, atau ambil lagi paketnya";

    private boolean pernah;
    private boolean bpmn;

    private BerkasBpmn() {
    }

    static Optional<String> rusak(InputStream isi) {
        BerkasBpmn akar = new BerkasBpmn();
        try {
            SAXParserFactory pabrik = SAXParserFactory.newInstance();
            pabrik.setNamespaceAware(true);
            pabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            pabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            pabrik.newSAXParser().parse(isi, akar);
        } catch (SAXParseException e) {
            return Optional.of("berkas rusak di baris " + e.getLineNumber() + ", tidak terbaca sebagai XML: " + LAGI + GalatMesin.asli(e.getMessage()));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            return Optional.of("berkas tidak terbaca: " + LAGI + GalatMesin.asli(e.getMessage()));
        }
        return akar.bpmn ? Optional.empty() : Optional.of("berkas ini bukan model BPMN: " + LAGI);
    }

    @Override
    public void startElement(String uri, String nama, String lengkap, Attributes isi) {
        bpmn = pernah ? bpmn : ModelDibaca.BPMN.equals(uri) && "definitions".equals(nama);
        pernah = true;
    }

    /** The default would print it. */
    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
