package id.laju.mesin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.TenantCheck;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TableDataManager;

/**
 * What lies before a role, out of the links of the asker's satker only. The engine asks for the satker of a task and not of its links,
 * which have the same one, so that PostgreSQL would go through the links of the role in all satker. Other questions find their links by
 * the task.
 */
final class TautanSatker implements SqlSource {

    private static final List<String> PERTANYAAN = List.of("selectTaskByQueryCriteria", "selectTaskCountByQueryCriteria");
    private static final String TABEL = TableDataManager.persistentObjectToTableNameMap.get(IdentityLinkEntity.class);
    private static final String SATKER = "tenantCheck.authTenantIds[%d]";

    private final Configuration perkataan;
    private final SqlSource asal;

    private TautanSatker(Configuration perkataan, SqlSource asal) {
        this.perkataan = perkataan;
        this.asal = asal;
    }

    /** Puts itself before the engine's own statements, of this engine only. */
    static void pasang(ProcessEngineConfigurationImpl mesin) {
        Configuration perkataan = mesin.getSqlSessionFactory().getConfiguration();
        Map<String, String> nama = new HashMap<>(mesin.getDbSqlSessionFactory().getStatementMappings());
        PERTANYAAN.forEach(p -> nama.compute(p, (k, lain) -> tambah(perkataan, perkataan.getMappedStatement(lain == null ? p : lain))));
        mesin.getDbSqlSessionFactory().setStatementMappings(nama);
    }

    private static String tambah(Configuration perkataan, MappedStatement asal) {
        MappedStatement baru = new MappedStatement.Builder(perkataan, asal.getId() + "_satker", new TautanSatker(perkataan, asal.getSqlSource()), asal.getSqlCommandType())
                .resultMaps(asal.getResultMaps()).build();
        perkataan.addMappedStatement(baru);
        return baru.getId();
    }

    @Override
    public BoundSql getBoundSql(Object kueri) {
        BoundSql semua = asal.getBoundSql(kueri);
        TaskQueryImpl q = (TaskQueryImpl) kueri;
        return perPeran(q) && terbatas(q.getTenantCheck()) ? batasi(semua, q.getTenantCheck().getAuthTenantIds().size()) : semua;
    }

    private static boolean perPeran(TaskQueryImpl q) {
        return q.getCandidateGroup() != null || q.getCandidateGroupsInternal() != null;
    }

    private static boolean terbatas(TenantCheck satker) {
        return satker.isTenantCheckEnabled() && satker.getAuthTenantIds() != null && !satker.getAuthTenantIds().isEmpty();
    }

    /** Inside of its own definition the name means the table, and in the engine's statement what is defined here. */
    private BoundSql batasi(BoundSql semua, int banyak) {
        String tanda = IntStream.range(0, banyak).mapToObj(i -> "?").collect(Collectors.joining(", "));
        Stream<ParameterMapping> satker = IntStream.range(0, banyak).mapToObj(i -> new ParameterMapping.Builder(perkataan, SATKER.formatted(i), String.class).build());
        BoundSql hasil = new BoundSql(perkataan, "with %1$s as (select * from %1$s where TENANT_ID_ in (%2$s)) %3$s".formatted(TABEL, tanda, semua.getSql()),
                Stream.concat(satker, semua.getParameterMappings().stream()).toList(), semua.getParameterObject());
        semua.getAdditionalParameters().forEach(hasil::setAdditionalParameter);
        return hasil;
    }
}
