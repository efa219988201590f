package id.laju;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The borders between the rooms. */
@AnalyzeClasses(packages = "id.laju", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulTest {

    @ArchTest
    static final ArchRule noCircles = slices().matching("id.laju.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theEngineRoomKnowsNoService = noClasses().that().resideInAPackage("id.laju.mesin")
            .should().dependOnClassesThat().resideInAnyPackage("id.laju.permohonan", "id.laju.penawaran", "id.laju.tagihan",
                    "id.laju.pengujian", "id.laju.dokumen", "id.laju.pelanggan", "id.laju.survei", "id.laju.penyerahan", "id.laju.lhu",
                    "id.laju.layanan", "id.laju.staf", "id.laju.portal", "id.laju.keamanan");

    @ArchTest
    static final ArchRule onlyTheSeamKnowsTheEngine = noClasses().that().resideOutsideOfPackages("id.laju.mesin", "id.laju.keamanan")
            .and().haveSimpleNameNotEndingWith("Proses").and().haveSimpleNameNotEndingWith("Tugas").and().haveSimpleNameNotEndingWith("Delegate")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..");

    /** In production it knows neither steps nor variables; see docs/keputusan/0019. One class takes out what is to be forgotten. */
    @ArchTest
    static final ArchRule nobodyReadsTheEnginesHistory = noClasses().that().doNotHaveSimpleName("PemusnahKasus").should().dependOnClassesThat().areAssignableTo(HistoryService.class);

    @ArchTest
    static final ArchRule servicesDoNotKnowTheWeb = noClasses().that().haveSimpleNameEndingWith("Service")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "org.springframework.ui..");

    @ArchTest
    static final ArchRule pagesAndFormsNeverTouchSql = noClasses().that().haveSimpleNameEndingWith("Portal").or().haveSimpleNameEndingWith("Kelola")
            .or().haveSimpleNameEndingWith("Form").should().dependOnClassesThat().haveSimpleNameEndingWith("Mapper");

    /** Else somewhere passwords could be cheap to guess, and tests, which replace the one encoder, would not see it. */
    @ArchTest
    static final ArchRule onePlaceMakesThePasswordEncoder = noClasses().that().doNotHaveFullyQualifiedName("id.laju.keamanan.Penjagaan")
            .should().dependOnClassesThat(resideInAPackage("org.springframework.security.crypto..").and(not(type(PasswordEncoder.class))));

    /** MyBatis names a mapper by its class alone and silently leaves out the second one. */
    @ArchTest
    static void mappersHaveNamesOfTheirOwn(JavaClasses kelas) {
        List<String> nama = kelas.stream().filter(k -> k.getSimpleName().endsWith("Mapper")).map(JavaClass::getSimpleName).toList();
        assertThat(nama).doesNotHaveDuplicates();
    }
}
