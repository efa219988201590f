package id.laju.mesin;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One message starts one process: the engine refuses a second one that begins by it, and beside a shared one a satker's own would take its cases. */
@Component
class AturanPesanAwal implements AturanModel.Aturan {

    private final ObjectProvider<RepositoryService> gudang;

    AturanPesanAwal(ObjectProvider<RepositoryService> gudang) {
        this.gudang = gudang;
    }

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        List<Cacat> cacat = new ArrayList<>();
        String kunci = model.semua("process").findFirst().map(p -> p.attribute("id", "")).orElse("");
        model.semua("startEvent").filter(e -> "process".equals(model.induk(e).getTagName())).forEach(awal -> pesan(model, awal).flatMap(nama -> pemakai(model, kunci, nama))
            .ifPresent(lain -> cacat.add(new Cacat(awal, "pesan ini sudah memulai proses '" + lain + "'; satu pesan hanya memulai satu proses, pakai pesan lain"))));
        return cacat;
    }

    private static Optional<String> pesan(ModelDibaca model, Element awal) {
        String acuan = Optional.ofNullable(awal.element("messageEventDefinition")).map(d -> d.attribute("messageRef")).orElse(null);
        return model.semua("message").filter(m -> m.attribute("id", "").equals(acuan)).map(m -> m.attribute("name", "")).filter(n -> !n.isBlank()).findFirst();
    }

    /** Another process that begins by this message: beside this model, or deployed and not about to be replaced. */
    private Optional<String> pemakai(ModelDibaca model, String kunci, String pesan) {
        Stream<String> sepaket = model.paketBpmn().entrySet().stream().filter(b -> !b.getKey().equals(model.berkas)).flatMap(b -> mulai(b.getValue(), pesan));
        Stream<String> tersebar = Stream.of(1).flatMap(x -> tersebar(model, pesan).list().stream()).map(ProcessDefinition::getKey).filter(k -> !model.sepaket(k + ".bpmn"));
        return Stream.concat(sepaket, tersebar).filter(k -> !k.equals(kunci)).findFirst();
    }

    private ProcessDefinitionQuery tersebar(ModelDibaca model, String pesan) {
        ProcessDefinitionQuery semua = gudang.getObject().createProcessDefinitionQuery().messageEventSubscriptionName(pesan);
        return model.satker == null ? semua.withoutTenantId() : semua.tenantIdIn(model.satker).includeProcessDefinitionsWithoutTenantId();
    }

    private static Stream<String> mulai(byte[] isi, String pesan) {
        try {
            return Bpmn.readModelFromStream(new ByteArrayInputStream(isi)).getModelElementsByType(Process.class).stream()
                .filter(p -> p.getChildElementsByType(StartEvent.class).stream().flatMap(s -> s.getChildElementsByType(MessageEventDefinition.class).stream())
                    .anyMatch(d -> d.getMessage() != null && pesan.equals(d.getMessage().getName()))).map(Process::getId);
        } catch (ModelException takTerbaca) {
            // Told of as a fault of that file.
            return Stream.of();
        }
    }
}
