package id.laju.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import id.laju.beda.PembandingModel;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Our models and palette in Camunda Modeler's own code (src/test/resources/modeler), in a browser without the program. */
@CeritaTest
class ModelerTest {

    private static final Path SKRIP = Path.of("src/test/resources/modeler");
    private static final String KOSONG = """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" id="d" targetNamespace="x">
          <bpmn:process id="kosong" isExecutable="true" /><bpmndi:BPMNDiagram id="g"><bpmndi:BPMNPlane id="p" bpmnElement="kosong" /></bpmndi:BPMNDiagram>
        </bpmn:definitions>""";

    private final ObjectMapper json = new ObjectMapper();
    private List<Object> palet;
    private Page modeler;

    @BeforeEach
    void start() throws IOException {
        palet = new ArrayList<>();
        try (Stream<Path> isi = Files.list(Path.of("bpmn/.camunda/element-templates"))) {
            for (Path p : isi.sorted().toList()) {
                palet.addAll(json.readValue(p.toFile(), List.class));
            }
        }
        modeler = Peramban.kertas();
        modeler.setContent("<div id=\"gambar\" style=\"height: 400px\"></div><div id=\"isian\"></div>");
        modeler.addScriptTag(new Page.AddScriptTagOptions().setPath(SKRIP.resolve("camunda-platform-modeler.production.min.js")));
        modeler.addScriptTag(new Page.AddScriptTagOptions().setPath(SKRIP.resolve("modeler.js")));
        assertThat((List<?>) modeler.evaluate("p => mulai(p)", palet)).as("what Modeler does not like about the palette").isEmpty();
    }

    @AfterEach
    void stop() {
        modeler.close();
    }

    @Test
    @Tag("GOV-011")
    void everyModelOpensWithItsFieldsAndIsSavedAsItWas() throws IOException {
        for (Path p : BerkasModel.berkas(".bpmn").toList()) {
            String xml = Files.readString(p);
            Map<?, ?> hasil = (Map<?, ?>) modeler.evaluate("x => bukaModel(x)", xml);
            assertThat((List<?>) hasil.get("peringatan")).as("%s", p).isEmpty();
            assertThat((List<?>) hasil.get("merah")).as("%s", p).isEmpty();
            assertThat(PembandingModel.model(xml, (String) hasil.get("disimpan")).elemen()).as("%s", p).isEmpty();
        }
    }

    @Test
    void everyTemplateAppliesAndShowsItsFields() {
        modeler.evaluate("x => bukaModel(x)", KOSONG);
        assertThat(palet).allSatisfy(t -> assertThat((List<?>) modeler.evaluate("t => pakai(t)", t)).isEmpty());
    }
}
