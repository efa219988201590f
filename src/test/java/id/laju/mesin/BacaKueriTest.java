package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Orang;
import java.lang.reflect.Member;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.ibatis.ognl.MemberAccess;
import org.apache.ibatis.ognl.ObjectPropertyAccessor;
import org.apache.ibatis.ognl.Ognl;
import org.apache.ibatis.ognl.OgnlContext;
import org.apache.ibatis.ognl.OgnlException;
import org.apache.ibatis.ognl.OgnlRuntime;
import org.apache.ibatis.ognl.PropertyAccessor;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine room spares the engine changes no answer. */
@LajuTest
class BacaKueriTest {

    private static final AtomicInteger URUT = new AtomicInteger();

    /** Without any rule of access, as MyBatis reads. */
    private static final class Terbuka implements MemberAccess {

        @Override
        public Object setup(OgnlContext konteks, Object sasaran, Member anggota, String nama) {
            return null;
        }

        @Override
        public void restore(OgnlContext konteks, Object sasaran, Member anggota, String nama, Object keadaan) {
        }

        @Override
        public boolean isAccessible(OgnlContext konteks, Object sasaran, Member anggota, String nama) {
            return true;
        }
    }

    @Autowired TaskService tugas;
    @Autowired RuntimeService mesin;
    @Autowired HistoryService riwayat;
    @Autowired SatuPerintah perintah;
    @Autowired SebagaiPelaku sebagai;
    @Autowired Orang orang;

    @Test
    void aQueryIsReadAsMyBatisWould() {
        TaskQueryImpl kueri = (TaskQueryImpl) tugas.createTaskQuery().taskAssignee("cs").taskCandidateGroup("cs").tenantIdIn("bbspjikfk").or().taskName("x").endOr();
        perintah.lakukan(() -> {
            Stream.of("assignee", "candidateGroups", "tenantIds", "isTenantIdSet", "tenantIdSet", "isOrQueryActive", "queries", "orderingProperties", "tenantCheck",
                    "authCheck", "suspensionState", "unassigned", "firstResult", "tidakAda").forEach(nama -> {
                        assertThat(baca(OgnlRuntime::getPropertyAccessor, kueri, nama)).as(nama).isEqualTo(baca(k -> new ObjectPropertyAccessor(), kueri, nama));
                    });
            return null;
        });
    }

    private interface Pembaca {
        PropertyAccessor untuk(Class<?> jenis) throws OgnlException;
    }

    private static Object baca(Pembaca pembaca, Object kueri, String nama) {
        try {
            return pembaca.untuk(kueri.getClass()).getProperty((OgnlContext) Ognl.createDefaultContext(kueri, new Terbuka(), null, null), kueri, nama);
        } catch (OgnlException e) {
            return e.getClass();
        }
    }

    @Test
    void aVersionIsTheSameOneInTheNextCommand() {
        String nomor = "bbspjikfk/COBA-HEMAT-" + URUT.incrementAndGet();
        String definisi = mesin.startProcessInstanceByKey("coba-mesin", nomor, Map.of("satker", "bbspjikfk")).getProcessDefinitionId();
        assertThat(versi(definisi)).isSameAs(versi(definisi));
        assertThat(versi(definisi).getKey()).isEqualTo("coba-mesin");
    }

    private ProcessDefinitionEntity versi(String definisi) {
        return perintah.lakukan(() -> Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(definisi));
    }

    @Test
    void theLogOfOperatorsKeepsWhatCameAnotherWayThanByTheForm() {
        String nomor = "bbspjikfk/COBA-HEMAT-" + URUT.incrementAndGet();
        mesin.startProcessInstanceByKey("coba-mesin", nomor, Map.of("satker", "bbspjikfk"));
        Task ini = orang.tugas(nomor, "catatCoba");
        sebagai.lakukan(new Pelaku("cs", List.of("cs", GrupSendiri.dari("cs")), List.of("bbspjikfk")), () -> {
            tugas.claim(ini.getId(), "cs");
            return null;
        });
        long diambil = dicatat(ini);
        orang.selesaikan("cs", ini, Map.of("jumlah", 3));
        assertThat(dicatat(ini)).isEqualTo(diambil).isPositive();
    }

    private long dicatat(Task ini) {
        return riwayat.createUserOperationLogQuery().taskId(ini.getId()).count();
    }
}
