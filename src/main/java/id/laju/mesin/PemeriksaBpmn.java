package id.laju.mesin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.xml.ProblemImpl;
import org.springframework.stereotype.Component;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a model as the engine would, and keeps neither the model nor what the engine makes of it. */
@Component
class PemeriksaBpmn implements PemeriksaBerkas {

    private static final String LAGI = "buka dan simpan lagi dengan Camunda Modeler, atau ambil lagi paketnya";

    private final AturanModel aturan;

    PemeriksaBpmn(AturanModel aturan) {
        this.aturan = aturan;
    }

    @Override
    public String akhiran() {
        return ".bpmn";
    }

    @Override
    public List<TemuanModel> periksa(Paket paket, String nama) {
        String rusak = rusak(paket, nama);
        return rusak != null ? List.of(new TemuanModel(nama, "", "", rusak)) : diurai(paket, nama);
    }

    /** What makes it no model at all. */
    private static String rusak(Paket paket, String nama) {
        Akar akar = new Akar();
        try {
            SAXParserFactory pabrik = SAXParserFactory.newInstance();
            pabrik.setNamespaceAware(true);
            pabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            pabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            pabrik.newSAXParser().parse(paket.baca(nama), akar);
        } catch (SAXParseException e) {
            return "berkas rusak di baris " + e.getLineNumber() + ", tidak terbaca sebagai XML: " + LAGI + GalatMesin.asli(e.getMessage());
        } catch (SAXException | ParserConfigurationException | IOException e) {
            return "berkas tidak terbaca: " + LAGI + GalatMesin.asli(e.getMessage());
        }
        return akar.bpmn ? null : "berkas ini bukan model BPMN: " + LAGI;
    }

    private static class Akar extends DefaultHandler {

        private boolean pernah;
        private boolean bpmn;

        @Override
        public void startElement(String uri, String nama, String lengkap, Attributes isi) {
            bpmn = pernah ? bpmn : ModelDibaca.BPMN.equals(uri) && "definitions".equals(nama);
            pernah = true;
        }
    }

    private List<TemuanModel> diurai(Paket paket, String nama) {
        ModelDiperiksa model = new ModelDiperiksa(pengurai(), aturan);
        List<Problem> galat = galat(model, paket, nama);
        ModelDibaca dibaca = new ModelDibaca(model.getRootElement(), nama, paket::berkas);
        List<TemuanModel> temuan = Stream.concat(model.cacat.stream(), AturanGambar.periksa(dibaca).stream()).map(c -> temuan(dibaca, c.elemen(), c.alasan()))
                .collect(Collectors.toCollection(ArrayList::new));
        galat.stream().sorted(Comparator.comparing(g -> g.getMainElementId() == null)).forEach(g -> {
            Element e = dibaca.bernama(dibaca.tempat(g));
            boolean sudah = g.getMainElementId() == null && temuan.stream().anyMatch(t -> t.elemen().equals(e.attribute("id")));
            GalatMesin.kalimat(g.getMessage()).filter(k -> !sudah).ifPresent(k -> temuan.add(temuan(dibaca, e, k)));
        });
        return temuan.stream().distinct().toList();
    }

    private static TemuanModel temuan(ModelDibaca model, Element e, String alasan) {
        return new TemuanModel(model.berkas, model.akar == e ? "" : e.attribute("id", ""), e.attribute("name", ""), alasan);
    }

    /** Nearly all is told at its place; what the engine stumbles over is told by the rules too, or else here for the whole file. */
    private static List<Problem> galat(ModelDiperiksa model, Paket paket, String nama) {
        try {
            model.sourceInputStream(paket.baca(nama)).name(nama);
            model.deployment(paket.seperti()).execute();
            return List.of();
        } catch (ParseException e) {
            return e.getResorceReports().stream().flatMap(r -> r.getErrors().stream()).toList();
        } catch (ProcessEngineException e) {
            return model.cacat.isEmpty() ? List.of(new ProblemImpl(e.getMessage(), model.getRootElement())) : List.of();
        }
    }

    private static BpmnParser pengurai() {
        return Context.getProcessEngineConfiguration().getDeployers().stream().filter(BpmnDeployer.class::isInstance).map(BpmnDeployer.class::cast)
                .findFirst().orElseThrow().getBpmnParser();
    }
}
