package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.ibatis.mapping.BoundSql;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Another version of the engine must not take the condition away without a word: nothing would be wrong, only slow. */
@LajuTest
class TautanSatkerTest {

    @Autowired ProcessEngineConfigurationImpl mesin;

    @ParameterizedTest
    @ValueSource(strings = {"selectTaskByQueryCriteria", "selectTaskCountByQueryCriteria"})
    void linksOfOneRoleAreThoseOfTheSatkerOfTheAsker(String pertanyaan) {
        BoundSql hasil = perkataan(pertanyaan, q -> q.taskCandidateGroup("cs"), List.of("bbspjikfk", "ptk"));

        assertThat(hasil.getSql()).startsWith("with ACT_RU_TASK as (select * from ACT_RU_TASK where TENANT_ID_ in (?, ?)), ACT_RU_IDENTITYLINK as (select * from ACT_RU_IDENTITYLINK where TENANT_ID_ in (?, ?))").contains("left join ACT_RU_IDENTITYLINK I");
        assertThat(hasil.getParameterMappings()).extracting(p -> p.getProperty()).startsWith("tenantCheck.authTenantIds[0]", "tenantCheck.authTenantIds[1]", "tenantCheck.authTenantIds[0]", "tenantCheck.authTenantIds[1]");
    }

    @Test
    void aPersonsSeveralRolesAreAskedForInOneWayOrTheOther() {
        assertThat(perkataan("selectTaskByQueryCriteria", q -> q.taskCandidateGroupIn(List.of("cs", "analis")), List.of("bbspjikfk")).getSql()).contains(", ACT_RU_IDENTITYLINK as (");
    }

    @Test
    void whoIsNotLimitedAsksAsTheEngineDoesAndOtherQuestionsOnlyForTasksOfTheSatker() {
        assertThat(perkataan("selectTaskByQueryCriteria", q -> q.taskCandidateGroup("cs"), List.of()).getSql()).doesNotContain("with ACT_RU");
        assertThat(perkataan("selectTaskByQueryCriteria", q -> q.taskName("x"), List.of("bbspjikfk")).getSql()).startsWith("with ACT_RU_TASK as (select * from ACT_RU_TASK where TENANT_ID_ in (?)) ").doesNotContain("ACT_RU_IDENTITYLINK as");
    }

    private BoundSql perkataan(String pertanyaan, UnaryOperator<TaskQuery> syarat, List<String> satker) {
        TaskQueryImpl kueri = (TaskQueryImpl) syarat.apply(mesin.getTaskService().createTaskQuery());
        kueri.getTenantCheck().setTenantCheckEnabled(!satker.isEmpty());
        kueri.getTenantCheck().setAuthTenantIds(satker);
        return mesin.getSqlSessionFactory().getConfiguration().getMappedStatement(mesin.getDbSqlSessionFactory().mapStatement(pertanyaan)).getBoundSql(kueri);
    }
}
