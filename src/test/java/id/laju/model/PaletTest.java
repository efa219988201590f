package id.laju.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.LajuTest;
import id.laju.mesin.DaftarPeran;
import id.laju.mesin.FormTugas;
import id.laju.mesin.ProsesDikenal;
import id.laju.staf.Peran;
import id.laju.staf.StafService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What Modeler offers is what the program knows: nothing is missing, and nothing is offered that is not there. */
@LajuTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaletTest {

    private static final Path FOLDER = Path.of("bpmn/.camunda/element-templates");

    @Autowired
    private StafService staf;
    @Autowired
    private DaftarPeran peran;
    @Autowired
    private List<ProsesDikenal> proses;
    @Autowired
    private List<FormTugas<?>> form;
    @Autowired
    private RepositoryService gudang;
    @Autowired
    private ApplicationContext konteks;
    private final ObjectMapper json = new ObjectMapper();

    /** First, so that the others read what it has just written where it writes. */
    @Test
    @Order(1)
    void paletteInTheProjectIsWhatProgramAndModelsGive() throws IOException {
        Map<String, String> namaPeran = new LinkedHashMap<>();
        staf.semuaPeran().forEach((Peran p) -> namaPeran.put(p.kode(), p.nama()));
        Map<String, List<Map<String, Object>>> susunan = new Palet(namaPeran).susun();
        DefaultIndenter rapi = new DefaultIndenter("  ", "\n");
        for (Map.Entry<String, List<Map<String, Object>>> e : susunan.entrySet()) {
            DefaultPrettyPrinter cetak = new DefaultPrettyPrinter();
            cetak.indentObjectsWith(rapi);
            cetak.indentArraysWith(rapi);
            Tercatat.sama(FOLDER.resolve(e.getKey()), json.writer(cetak).writeValueAsString(e.getValue()) + "\n");
        }
        Tercatat.tanpaSisa(FOLDER, ".json", susunan.keySet());
    }

    /** Modeler shows typed fields for what carries a template, and bare names and values for everything else. */
    @Test
    @Order(2)
    void everyStepOfTheModelsCarriesItsTemplate() throws IOException {
        CapTemplat cap = new CapTemplat(palet());
        for (Path p : BerkasModel.berkas(".bpmn").toList()) {
            Tercatat.sama(p, cap.cap(teks(p)));
        }
    }

    @Test
    void everyStepOfTheSystemHasOneTemplateAndEveryTemplateAStep() throws IOException {
        List<String> ditawarkan = nilai("camunda:delegateExpression").map(d -> d.substring(2, d.length() - 1)).sorted().toList();
        Set<String> ada = new SumberTugas().langkah().keySet();
        assertThat(ada.stream().filter(l -> !ditawarkan.contains(l))).as("steps without a template; write a line for each into src/test/resources/palet/langkah.properties").isEmpty();
        assertThat(ditawarkan.stream().filter(l -> !ada.contains(l))).as("templates of steps that are no more").isEmpty();
        assertThat(ditawarkan).doesNotHaveDuplicates();
        assertThat(konteks.getBeansOfType(JavaDelegate.class)).containsKeys(ditawarkan.toArray(String[]::new));
        Set<String> dipakai = BerkasModel.semua().stream().flatMap(m -> m.jenis(ServiceTask.class).stream())
                .map(s -> s.getCamundaDelegateExpression()).map(d -> d.substring(2, d.length() - 1)).collect(Collectors.toSet());
        assertThat(ditawarkan).containsAll(dipakai);
    }

    @Test
    void formsAndRolesToChooseAreThoseOfTheProgram() throws IOException {
        Set<String> alamat = pilihan("camunda:formKey");
        assertThat(alamat).isNotEmpty().allSatisfy(a -> assertThat(Path.of(a.replace("embedded:/", ""))).exists());
        Set<String> tugas = palet().stream().flatMap(t -> bidang(t).stream()).filter(b -> "camunda:formKey".equals(ikatan(b).get("name"))).flatMap(b -> Palet.cari(b.get("choices"), "name"))
                .flatMap(n -> Pattern.compile("userTask_(\\w+)").matcher((String) n).results()).map(m -> m.group(1)).collect(Collectors.toSet());
        assertThat(tugas).isEqualTo(form.stream().map(FormTugas::tugas).filter(t -> !t.endsWith("Coba")).collect(Collectors.toSet()));
        assertThat(pilihan("camunda:candidateGroups").stream().filter(p -> !p.contains(",") && !p.startsWith("${")).collect(Collectors.toSet())).isEqualTo(peran.semua());
        assertThat(pilihan("camunda:candidateGroups").stream().filter(p -> !p.startsWith("${")).flatMap(p -> Stream.of(p.split(","))).map(String::strip)).isSubsetOf(peran.semua());
        assertThat(pilihan("eskalasi")).containsAll(peran.semua()).allMatch(p -> peran.semua().contains(p) || p.startsWith("pelaksana "));
        assertThat(pilihan("giliran")).containsExactlyInAnyOrder("balai", "pelanggan", "pihak ketiga");
        assertThat(Stream.of("camunda:assignee", "camunda:candidateUsers").flatMap(a -> pilihan(a).stream())).allSatisfy(p -> assertThat(konteks.containsBean(p.substring(2, p.indexOf('.')))).as(p).isTrue());
    }

    @Test
    void messagesAndPhasesToChooseAreThoseOfTheProgram() throws IOException {
        Set<String> pesan = proses.stream().flatMap(p -> p.pesan().stream()).collect(Collectors.toSet());
        Set<String> ditunggu = BerkasModel.semua().stream().flatMap(m -> m.jenis(ReceiveTask.class).stream()).map(r -> r.getMessage().getName()).collect(Collectors.toSet());
        Set<String> ditawarkan = palet().stream().map(t -> (String) t.get("description")).filter(k -> k.startsWith("Pesan ")).map(k -> k.split(" ")[1]).collect(Collectors.toSet());
        assertThat(ditawarkan).isEqualTo(ditunggu).isSubsetOf(pesan);
        Set<String> dipanggil = BerkasModel.semua().stream().flatMap(m -> m.jenis(CallActivity.class).stream()).map(c -> c.getCalledElement()).collect(Collectors.toSet());
        assertThat(nilai("calledElement").collect(Collectors.toSet())).isEqualTo(dipanggil)
                .allSatisfy(p -> assertThat(gudang.createProcessDefinitionQuery().processDefinitionKey(p).withoutTenantId().count()).as(p).isPositive());
    }

    /** A phase gets no variable that nobody sets, and what it gives back is set in it. */
    @Test
    void variablesThatPhasesTakeAndGiveAreKnownToModelsAndSteps() throws IOException {
        String semua = Stream.concat(BerkasModel.berkas(".bpmn"), Files.walk(Path.of("src/main/java")).filter(p -> p.toString().endsWith(".java"))).map(PaletTest::teks).collect(Collectors.joining());
        Set<String> variabel = palet().stream().flatMap(t -> bidang(t).stream()).filter(b -> Set.of("camunda:in", "camunda:out").contains(ikatan(b).get("type")) && ikatan(b).get("expression") == null)
                .flatMap(b -> Stream.of(ikatan(b).getOrDefault("target", ikatan(b).get("source")), b.get("value"))).map(String::valueOf).collect(Collectors.toSet());
        assertThat(variabel).contains("permohonanId").allSatisfy(v -> assertThat(semua).as(v).containsAnyOf("\"" + v + "\"", v + " ==", "${" + v + "}"));
    }

    @Test
    void everyTemplateHasItsOwnIdNameCategoryAndOneLine() throws IOException {
        List<Map<String, Object>> palet = palet();
        assertThat(palet).extracting(t -> t.get("id")).doesNotHaveDuplicates();
        assertThat(palet).extracting(t -> t.get("category") + " " + t.get("name")).doesNotHaveDuplicates();
        assertThat(palet).allSatisfy(t -> assertThat((String) t.get("description")).isNotBlank().doesNotContain("\n"));
        assertThat(palet).allSatisfy(t -> assertThat(Palet.cari(t.get("category"), "name")).hasSize(1));
    }

    /** By choices, whatever groups they name. */
    private Set<String> pilihan(String ikatan) {
        return palet().stream().flatMap(t -> bidang(t).stream()).filter(b -> ikatan.equals(ikatan(b).get("name"))).flatMap(b -> Palet.cari(b.get("choices"), "value"))
                .map(String::valueOf).collect(Collectors.toSet());
    }

    private Stream<String> nilai(String ikatan) throws IOException {
        return palet().stream().flatMap(t -> bidang(t).stream()).filter(b -> ikatan.equals(ikatan(b).get("name"))).map(b -> (String) b.get("value"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> bidang(Map<String, Object> templat) {
        return (List<Map<String, Object>>) templat.get("properties");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> ikatan(Map<String, Object> bidang) {
        return (Map<String, Object>) bidang.get("binding");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> palet() {
        List<Map<String, Object>> semua = new ArrayList<>();
        try (Stream<Path> isi = Files.list(FOLDER)) {
            for (Path p : isi.sorted().toList()) {
                semua.addAll(json.readValue(p.toFile(), List.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return semua;
    }

    private static String teks(Path p) {
        try {
            return Files.readString(p);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
