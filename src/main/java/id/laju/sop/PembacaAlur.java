package id.laju.sop;

import id.laju.sop.ModelAlur.Alur;
import id.laju.sop.ModelAlur.Simpul;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** BPMN to {@link ModelAlur}. */
final class PembacaAlur {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Set<String> ISI = Set.of("userTask", "receiveTask", "manualTask", "serviceTask", "sendTask", "businessRuleTask", "scriptTask", "task", "callActivity",
        "subProcess", "startEvent", "endEvent", "boundaryEvent", "intermediateThrowEvent", "intermediateCatchEvent", "exclusiveGateway", "parallelGateway", "inclusiveGateway",
        "eventBasedGateway");

    private final Map<String, String> lajur = new HashMap<>();
    private final List<Simpul> simpul = new ArrayList<>();
    private final List<Alur> alur = new ArrayList<>();

    private PembacaAlur() {
    }

    static ModelAlur baca(String xml) {
        Element proses = (Element) akar(xml).getElementsByTagNameNS(BPMN, "process").item(0);
        PembacaAlur p = new PembacaAlur();
        p.lajur(proses);
        p.isi(proses, null, null);
        return new ModelAlur(proses.getAttribute("id"), nama(proses), p.simpul, p.alur);
    }

    private static Element akar(String xml) {
        try {
            DocumentBuilderFactory pabrik = DocumentBuilderFactory.newInstance();
            pabrik.setNamespaceAware(true);
            pabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            pabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return pabrik.newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("Model tidak terbaca", e);
        }
    }

    private void lajur(Element proses) {
        var semua = proses.getElementsByTagNameNS(BPMN, "lane");
        for (int i = 0; i < semua.getLength(); i++) {
            Element satu = (Element) semua.item(i);
            anak(satu).stream().filter(e -> e.getLocalName().equals("flowNodeRef")).forEach(e -> lajur.put(e.getTextContent().strip(), satu.getAttribute("name")));
        }
    }

    private void isi(Element lingkup, String induk, String lajurInduk) {
        for (Element e : anak(lingkup)) {
            if (e.getLocalName().equals("sequenceFlow")) {
                alur.add(new Alur(e.getAttribute("sourceRef"), e.getAttribute("targetRef"), nama(e)));
            } else if (ISI.contains(e.getLocalName())) {
                String milik = lajur.getOrDefault(e.getAttribute("id"), lajurInduk);
                simpul.add(simpul(e, milik, induk));
                if (e.getLocalName().equals("subProcess")) {
                    isi(e, e.getAttribute("id"), milik);
                }
            }
        }
    }

    private static Simpul simpul(Element e, String lajur, String induk) {
        return new Simpul(e.getAttribute("id"), e.getLocalName(), nama(e), lajur, sifat(e), induk, atauKosong(e, "attachedToRef"), atauKosong(e, "calledElement"),
            !"false".equals(e.getAttribute("cancelActivity")), anak(e).stream().anyMatch(a -> a.getLocalName().equals("errorEventDefinition")),
            "true".equals(e.getAttribute("triggeredByEvent")));
    }

    private static Map<String, String> sifat(Element e) {
        Map<String, String> hasil = new LinkedHashMap<>();
        anak(e).stream().filter(a -> a.getLocalName().equals("extensionElements")).flatMap(a -> anak(a).stream()).filter(a -> a.getLocalName().equals("properties"))
            .flatMap(a -> anak(a).stream()).filter(a -> !a.getAttribute("value").isBlank()).forEach(a -> hasil.put(a.getAttribute("name"), a.getAttribute("value")));
        return hasil;
    }

    /** On one line: Modeler keeps the line breaks that somebody typed into a label. */
    private static String nama(Element e) {
        return e.getAttribute("name").replaceAll("\\s+", " ").strip();
    }

    private static String atauKosong(Element e, String atribut) {
        return e.hasAttribute(atribut) ? e.getAttribute(atribut) : null;
    }

    private static List<Element> anak(Element e) {
        List<Element> hasil = new ArrayList<>();
        for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element anak) {
                hasil.add(anak);
            }
        }
        return hasil;
    }
}
