package id.laju.cakupan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;

/** Runs after all other tests: every flow node of every model was reached by some test of this build. */
class CakupanModelTest {

    @Test
    void everyFlowNodeOfEveryModelWasReached() throws IOException {
        Set<String> tercapai = Files.exists(PencatatCakupan.CATATAN) ? Set.copyOf(Files.readAllLines(PencatatCakupan.CATATAN)) : Set.of();
        Set<String> belum = new TreeSet<>(semua());
        belum.removeAll(tercapai);
        assertThat(belum).as("flow nodes that no test reaches").isEmpty();
    }

    private static Set<String> semua() throws IOException {
        try (Stream<Path> berkas = Files.walk(Path.of("bpmn"))) {
            List<Path> model = berkas.filter(p -> p.toString().endsWith(".bpmn")).toList();
            return model.stream().flatMap(CakupanModelTest::elemen).collect(Collectors.toSet());
        }
    }

    private static Stream<String> elemen(Path berkas) {
        BpmnModelInstance model = Bpmn.readModelFromFile(berkas.toFile());
        String proses = model.getModelElementsByType(Process.class).iterator().next().getId();
        return model.getModelElementsByType(FlowNode.class).stream().map(n -> pemilik(berkas) + proses + " " + n.getId());
    }

    /** The satker whose own version lies in {@code bpmn/<feature>/<satker>/}; nothing for a shared model. */
    private static String pemilik(Path berkas) {
        return berkas.getNameCount() > 3 ? berkas.getName(2) + "/" : "";
    }
}
