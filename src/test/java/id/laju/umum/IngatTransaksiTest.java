package id.laju.umum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class IngatTransaksiTest {

    private final List<String> dibaca = new ArrayList<>();
    private final IngatTransaksi<String, String> ingat = new IngatTransaksi<>(k -> {
        dibaca.add(k);
        return k + dibaca.size();
    });
    private final Pengelola pengelola = new Pengelola();
    private final TransactionTemplate transaksi = new TransactionTemplate(pengelola);
    private final TransactionTemplate sendiri = new TransactionTemplate(pengelola) {
        {
            setPropagationBehavior(PROPAGATION_REQUIRES_NEW);
        }
    };

    @Test
    void readsOnceInATransactionAndAnewInTheNext() {
        transaksi.executeWithoutResult(s -> assertThat(List.of(ingat.ambil("a"), ingat.ambil("b"), ingat.ambil("a"))).containsExactly("a1", "b2", "a1"));
        transaksi.executeWithoutResult(s -> assertThat(ingat.ambil("a")).isEqualTo("a3"));
    }

    @Test
    void withoutATransactionItRemembersNothing() {
        assertThat(ingat.ambil("a")).isEqualTo("a1");
        assertThat(ingat.ambil("a")).isEqualTo("a2");
    }

    @Test
    void whoeverChangedTheDataMakesItForget() {
        transaksi.executeWithoutResult(s -> {
            ingat.ambil("a");
            ingat.lupakan();
            assertThat(ingat.ambil("a")).isEqualTo("a2");
        });
    }

    @Test
    void aTransactionInsideAnotherReadsForItself() {
        transaksi.executeWithoutResult(luar -> {
            ingat.ambil("a");
            sendiri.executeWithoutResult(dalam -> assertThat(ingat.ambil("a")).isEqualTo("a2"));
            assertThat(ingat.ambil("a")).isEqualTo("a1");
        });
    }

    /** Transactions without a database. */
    private static class Pengelola extends AbstractPlatformTransactionManager {

        private boolean berjalan;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected boolean isExistingTransaction(Object t) {
            return berjalan;
        }

        @Override
        protected void doBegin(Object t, TransactionDefinition d) {
            berjalan = true;
        }

        @Override
        protected Object doSuspend(Object t) {
            berjalan = false;
            return t;
        }

        @Override
        protected void doResume(Object t, Object ditunda) {
            berjalan = true;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus s) {
        }

        @Override
        protected void doRollback(DefaultTransactionStatus s) {
        }

        @Override
        protected void doCleanupAfterCompletion(Object t) {
            berjalan = false;
        }
    }
}
