package id.laju.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One model of the project, {@code bpmn/<fitur>/<kunci>.bpmn} or {@code bpmn/<fitur>/<satker>/<kunci>.bpmn}.
 *
 * @param satker null: everybody's
 */
record BerkasModel(Path berkas, String fitur, String satker, BpmnModelInstance isi) {

    static final String MESIN = "http://camunda.org/schema/1.0/bpmn";

    static List<BerkasModel> semua() {
        return berkas(".bpmn").map(BerkasModel::baca).toList();
    }

    /** In the same order on every machine. */
    static Stream<Path> berkas(String akhiran) {
        try {
            return Files.walk(Path.of("bpmn")).filter(p -> p.toString().endsWith(akhiran)).sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BerkasModel baca(Path p) {
        String satker = p.getNameCount() == 4 ? p.getName(2).toString() : null;
        return new BerkasModel(p, p.getName(1).toString(), satker, Bpmn.readModelFromFile(p.toFile()));
    }

    Process proses() {
        return isi.getModelElementsByType(Process.class).iterator().next();
    }

    String kunci() {
        return proses().getId();
    }

    /** Of its page and its picture. */
    String halaman() {
        return satker == null ? kunci() : kunci() + "-" + satker;
    }

    <T extends ModelElementInstance> Collection<T> jenis(Class<T> jenis) {
        return isi.getModelElementsByType(jenis);
    }

    /** What the model says about an element in its properties, in its order. */
    static Map<String, String> sifat(BaseElement e) {
        Map<String, String> sifat = new LinkedHashMap<>();
        Optional.ofNullable(e.getExtensionElements()).stream().flatMap(x -> x.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(p -> p.getCamundaProperties().stream()).map(CamundaProperty.class::cast).forEach(p -> sifat.put(p.getCamundaName(), p.getCamundaValue()));
        return sifat;
    }

    /** An attribute of the engine's namespace; null where it is not said. */
    static String mesin(ModelElementInstance e, String nama) {
        return e.getAttributeValueNs(MESIN, nama);
    }
}
