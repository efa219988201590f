package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One model per trick by which an owner could reach more than the steps that are there for models. */
@LajuTest
class UngkapanTerlarangTest {

    private static final String SYARAT = "${tandaTangan == 'ditandatangani'}";
    private static final String LANGKAH = "camunda:delegateExpression=\"${rilisLhu}\"";

    @Autowired PemeriksaUsulan periksa;
    @Autowired RepositoryService gudang;
    @Autowired ApplicationContext konteks;
    @Autowired LangkahUntukModel untukModel;
    @Autowired ProcessEngineConfigurationImpl mesin;
    @Autowired SatuPerintah perintah;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${repositoryService.createDeployment().addString('penawaran.bpmn', isi).deploy()} | satu pertanyaan saja
            ${repositoryService.createDeployment() == null}                   | 'repositoryService.createDeployment' bukan untuk model
            ${runtimeService.deleteProcessInstance(id, 'x')}                  | 'runtimeService.deleteProcessInstance' bukan untuk model
            ${jdbcTemplate.dataSource}                                        | 'jdbcTemplate.dataSource' tidak boleh dibaca model
            ${jdbcTemplate.execute('delete from usulan_model')}               | 'jdbcTemplate.execute' bukan untuk model
            ${satkerService.semua()}                                          | 'satkerService.semua' bukan untuk model
            ${gudangModel.sebarkan('x', null, isi)}                           | 'gudangModel.sebarkan' bukan untuk model
            ${environment.getProperty('spring.datasource.password')}          | 'environment.getProperty' bukan untuk model
            ${systemProperties}                                               | 'systemProperties' bukan nilai
            ${jdbcTemplate}                                                   | 'jdbcTemplate' bukan nilai
            ${jdbcTemplate['dataSource']}                                     | kurung siku
            ${execution.getProcessEngineServices().getRepositoryService()}    | satu pertanyaan saja
            ${execution.getProcessEngineServices()}                           | bukan untuk model
            ${execution.processEngineServices}                                | 'execution.processEngineServices' tidak boleh dibaca model
            ${execution.processEngineServices.repositoryService}              | tidak boleh dibaca model
            ${execution['processEngineServices']}                             | kurung siku
            ${execution.setVariable('tandaTangan', 'ditandatangani')}         | bukan untuk model
            ${execution}                                                      | 'execution' bukan nilai
            ${(tandaTangan == null ? execution : execution).getProcessEngineServices()} | satu pertanyaan saja
            ${''.getClass().forName('java.lang.Runtime').getMethods()}        | satu pertanyaan saja
            ${''.getClass() == null}                                          | satu pertanyaan saja
            ${'}'.getClass() == null}                                         | satu pertanyaan saja
            ${''['class'] == null}                                            | kurung siku
            ${''.class == null}                                               | '.class' tidak boleh dibaca model
            ${tandaTangan.class.classLoader}                                  | tidak boleh dibaca model
            ${tandaTangan.class}                                              | 'tandaTangan.class' tidak boleh dibaca model
            ${laporanId.getClass()}                                           | langkah 'laporanId' tidak dikenal sistem
            ${penandaTanganLhu.dari(laporanId).getClass()}                    | satu pertanyaan saja
            ${penandaTanganLhu.getClass()}                                    | langkah 'penandaTanganLhu' tidak mengenal 'getClass'
            ${penandaTanganLhu['dari'](laporanId)}                            | kurung siku
            ${penandaTanganLhu.dari(''.getClass())}                           | satu pertanyaan saja
            ${penandaTanganLhu.dari(jdbcTemplate)}                            | 'jdbcTemplate' bukan nilai
            ${true}${''.getClass()}                                           | satu pertanyaan saja
            ${now().getClass()}                                               | satu pertanyaan saja
            #{jdbcTemplate.execute('x')}                                      | 'jdbcTemplate.execute' bukan untuk model
            ${currentUser()}                                                  | fungsi 'currentUser' tidak diizinkan
            """)
    void noExpressionReachesWhatIsNotThereForModels(String ungkapan, String alasan) throws IOException {
        ditolak(SYARAT, ungkapan.replace("&", "&amp;"), alasan);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            camunda:delegateExpression="${jdbcTemplate}"                                     | 'jdbcTemplate' bukan langkah
            camunda:delegateExpression="${penandaTanganLhu}"                                 | 'penandaTanganLhu' bukan langkah
            camunda:delegateExpression="${''.getClass()}"                                    | harus satu nama langkah
            camunda:delegateExpression="${tandaTangan == null ? rilisLhu : jdbcTemplate}"    | harus satu nama langkah
            camunda:delegateExpression="${rilisLhu}" camunda:formHandlerClass="java.lang.X"  | kelas dan skrip tidak diizinkan
            camunda:expression="${satkerService.semua()}"                                    | 'satkerService.semua' bukan untuk model
            camunda:expression="${execution.getProcessEngineServices()}"                     | bukan untuk model
            """)
    void aStepIsAStepOfOurs(String langkah, String alasan) throws IOException {
        ditolak(LANGKAH, langkah, alasan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<camunda:executionListener event=\"start\" expression=\"${jdbcTemplate.execute('x')}\" />", "<camunda:executionListener event=\"start\" delegateExpression=\"${jdbcTemplate}\" />",
        "<camunda:inputOutput><camunda:inputParameter name=\"x\">${jdbcTemplate}</camunda:inputParameter></camunda:inputOutput>",
        "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:list><camunda:value>${''.getClass()}</camunda:value></camunda:list></camunda:inputParameter></camunda:inputOutput>",
        "<camunda:executionListener event=\"start\" delegateExpression=\"${rilisLhu}\"><camunda:field name=\"x\"><camunda:expression>${''.getClass()}</camunda:expression></camunda:field></camunda:executionListener>",
        "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>"})
    void norDoesAListenerOrAMapping(String sisipan) throws IOException {
        String isi = baca();
        int di = isi.indexOf(">", isi.indexOf(LANGKAH)) + 1;
        String rusak = isi.substring(0, di) + "<bpmn:extensionElements>" + sisipan + "</bpmn:extensionElements>" + isi.substring(di);
        assertThat(rusak).contains(sisipan);
        assertThat(satu(rusak)).as(sisipan).anySatisfy(t -> assertThat(t.elemen()).isEqualTo("serviceTask_rilisLhu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${tandaTangan == 'ditandatangani' || laporanId == null}", "${hasilDikoreksi.sampel(laporanId).isEmpty()}", "${!hasilDikoreksi.sama(laporanId)}", "${execution.processBusinessKey == 'x'}",
        "${daftar.size() > 2}", "${daftar.contains(laporanId)}", "${execution.hasVariable('x')}", "${not empty tandaTangan}", "${kelas.nama == 'x'}"})
    void plainQuestionsStayAllowed(String ungkapan) throws IOException {
        assertThat(satu(baca().replace(SYARAT, ungkapan.replace("&", "&amp;")))).isEmpty();
    }

    /** The list itself: no service, no mapper, nothing that is not ours. */
    @Test
    void onlyOurOwnSmallBeansAreThereForModels() {
        List<String> ada = Arrays.stream(konteks.getBeanDefinitionNames()).filter(untukModel::ditanya).toList();
        assertThat(ada).contains("penandaTanganLhu", "masaPenawaran").allSatisfy(b -> assertThat(konteks.getType(b).getSimpleName()).doesNotContain("Service", "Mapper", "Kelola", "Template", "Gudang"));
        assertThat(Stream.of(konteks.getBeanNamesForType(JavaDelegate.class)).map(b -> konteks.getBean(b).getClass().getName())).allMatch(n -> n.startsWith("id.laju."));
    }

    /** A version from before there were rules is bound by the engine itself; names that the program ever shipped are found. */
    @Test
    void noVersionFindsABeanThatIsNotForModels() throws IOException {
        for (String bean : List.of("jdbcTemplate", "repositoryService", "gudangModel", "satkerService", "environment", "systemProperties", "dataSource")) {
            assertThat(konteks.containsBean(bean)).as(bean).isTrue();
            assertThatThrownBy(() -> nilai(bean)).as(bean).isInstanceOf(ProcessEngineException.class).hasMessageContaining("Unknown property used in expression");
        }
        for (String nama : Files.readAllLines(Path.of("src/main/resources/id/laju/mesin/nama-model-lama.txt"))) {
            String bean = nama.split("\\.")[0];
            assertThat(nilai(bean)).as(bean).isSameAs(konteks.getBean(bean));
        }
    }

    private Object nilai(String bean) {
        return perintah.lakukan(() -> mesin.getExpressionManager().createExpression("${" + bean + "}").getValue(StartProcessVariableScope.getSharedInstance()));
    }

    private void ditolak(String ini, String jadi, String alasan) throws IOException {
        String rusak = baca().replace(ini, jadi);
        assertThat(rusak).isNotEqualTo(baca());
        assertThat(satu(rusak)).isNotEmpty().anySatisfy(t -> assertThat(t.alasan()).contains(alasan));
        assertThatThrownBy(() -> gudang.createDeployment().name("terlarang").addString("penerbitan.bpmn", rusak).deploy()).isInstanceOf(ParseException.class);
    }

    private List<TemuanModel> satu(String isi) {
        return periksa.periksa(Map.of("penerbitan.bpmn", isi.getBytes(StandardCharsets.UTF_8)), null);
    }

    private static String baca() throws IOException {
        return Files.readString(Path.of("bpmn/lhu/penerbitan.bpmn"));
    }
}
