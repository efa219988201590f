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
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TableDataManager;

/**
 * Tasks out of those of the asker's satker only, and what lies before a role out of its links only. The engine asks for tasks of that satker or of
 * none, which there are not, and PostgreSQL then likes to go through the tasks of all; of the links, which have the same satker, it does not ask at
 * all. Other questions find their links by the task.
 */
final class TautanSatker implements SqlSource {

    private static final List<String> PERTANYAAN = List.of("selectTaskByQueryCriteria", "selectTaskCountByQueryCriteria");
    private static final String TAUTAN = TableDataManager.persistentObjectToTableNameMap.get(IdentityLinkEntity.class);
    private static final String TUGAS = TableDataManager.persistentObjectToTableNameMap.get(TaskEntity.class);
    private static final String BAGIAN = "%1$s as (select * from %1$s where TENANT_ID_ in (%2$s))";
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
        List<String> tabel = perPeran(q) ? List.of(TUGAS, TAUTAN) : List.of(TUGAS);
        return terbatas(q.getTenantCheck()) ? batasi(semua, tabel, q.getTenantCheck().getAuthTenantIds().size()) : semua;
    }

    private static boolean perPeran(TaskQueryImpl q) {
        return q.getCandidateGroup() != null || q.getCandidateGroupsInternal() != null;
    }

    private static boolean terbatas(TenantCheck satker) {
        return satker.isTenantCheckEnabled() && satker.getAuthTenantIds() != null && !satker.getAuthTenantIds().isEmpty();
    }

    /** Inside of its own definition a name means the table, and in the engine's statement what is defined here. */
    private BoundSql batasi(BoundSql semua, List<String> tabel, int banyak) {
        String tanda = IntStream.range(0, banyak).mapToObj(i -> "?").collect(Collectors.joining(", "));
        String bagian = tabel.stream().map(t -> BAGIAN.formatted(t, tanda)).collect(Collectors.joining(", "));
        Stream<ParameterMapping> satker = tabel.stream().flatMap(t -> IntStream.range(0, banyak).mapToObj(this::satker));
        BoundSql hasil = new BoundSql(perkataan, "with " + bagian + " " + semua.getSql(), Stream.concat(satker, semua.getParameterMappings().stream()).toList(), semua.getParameterObject());
        semua.getAdditionalParameters().forEach(hasil::setAdditionalParameter);
        return hasil;
    }

    private ParameterMapping satker(int i) {
        return new ParameterMapping.Builder(perkataan, SATKER.formatted(i), String.class).build();
    }
}
