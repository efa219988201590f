package id.laju.mesin;

import java.io.IOException;
import java.util.List;
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
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a model as the engine would, and keeps neither the model nor what the engine makes of it. */
@Component
class PemeriksaBpmn implements PemeriksaBerkas {

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
        if (rusak != null) {
            return List.of(new TemuanModel(nama, "", "", rusak));
        }
        try {
            return diurai(paket, nama);
        } catch (ProcessEngineException e) {
            return List.of(new TemuanModel(nama, "", "", GalatMesin.kalimat(e.getMessage())));
        }
    }

    /** What makes it no XML at all. */
    private static String rusak(Paket paket, String nama) {
        try {
            SAXParserFactory pabrik = SAXParserFactory.newInstance();
            pabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            pabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            pabrik.newSAXParser().parse(paket.baca(nama), new DefaultHandler());
            return null;
        } catch (SAXParseException e) {
            return "berkas rusak di baris " + e.getLineNumber() + " kolom " + e.getColumnNumber() + ", tidak terbaca sebagai XML; buka dan simpan lagi dengan Camunda Modeler, atau ambil lagi paketnya"
                    + GalatMesin.asli(e.getMessage());
        } catch (SAXException | ParserConfigurationException | IOException e) {
            return "berkas tidak terbaca" + GalatMesin.asli(e.getMessage());
        }
    }

    private List<TemuanModel> diurai(Paket paket, String nama) {
        ModelDiperiksa model = new ModelDiperiksa(pengurai(), aturan);
        List<Problem> galat = galat(model, paket, nama);
        ModelDibaca dibaca = new ModelDibaca(model.getRootElement(), nama, paket.berkas()::keySet);
        return Stream.concat(model.cacat.stream().map(c -> temuan(dibaca, c.elemen(), c.alasan())),
                galat.stream().map(g -> temuan(dibaca, dibaca.tempat(g), GalatMesin.kalimat(g.getMessage())))).distinct().toList();
    }

    private static TemuanModel temuan(ModelDibaca model, Element e, String alasan) {
        Element bernama = model.bernama(e);
        return new TemuanModel(model.berkas, bernama.attribute("id", ""), bernama.attribute("name", ""), alasan);
    }

    private static List<Problem> galat(ModelDiperiksa model, Paket paket, String nama) {
        try {
            model.sourceInputStream(paket.baca(nama)).name(nama);
            model.deployment(paket.seperti()).execute();
            return List.of();
        } catch (ParseException e) {
            return e.getResorceReports().stream().flatMap(r -> r.getErrors().stream()).toList();
        }
    }

    private static BpmnParser pengurai() {
        return Context.getProcessEngineConfiguration().getDeployers().stream().filter(BpmnDeployer.class::isInstance).map(BpmnDeployer.class::cast)
                .findFirst().orElseThrow().getBpmnParser();
    }
}
