package id.laju.umum;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads master data once in a transaction, however often it is asked for; without a transaction each time. Nothing outlives the
 * transaction, so that a change counts from the next request on, on every node.
 */
public final class IngatTransaksi<K, V> {

    private final Function<K, V> pembaca;

    /** @param pembaca asks the database; never answers null */
    public IngatTransaksi(Function<K, V> pembaca) {
        this.pembaca = pembaca;
    }

    public V ambil(K kunci) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return pembaca.apply(kunci);
        }
        Map<K, V> isi = isi();
        V ada = isi.get(kunci);
        if (ada == null) {
            ada = pembaca.apply(kunci);
            isi.put(kunci, ada);
        }
        return ada;
    }

    /** For whoever has just read it some other way; without a transaction nothing is kept. */
    public void ingat(K kunci, V isi) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            isi().put(kunci, isi);
        }
    }

    /** What this transaction has read or been told so far. */
    public Collection<V> semua() {
        return TransactionSynchronizationManager.isSynchronizationActive() ? isi().values() : List.of();
    }

    /** To be called by whoever changes the data. */
    public void lupakan() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            isi().clear();
        }
    }

    @SuppressWarnings("unchecked")
    private Map<K, V> isi() {
        Map<K, V> isi = (Map<K, V>) TransactionSynchronizationManager.getResource(this);
        if (isi == null) {
            isi = new HashMap<>();
            TransactionSynchronizationManager.bindResource(this, isi);
            TransactionSynchronizationManager.registerSynchronization(new Akhir(isi));
        }
        return isi;
    }

    private class Akhir implements TransactionSynchronization {

        private final Map<K, V> isi;

        Akhir(Map<K, V> isi) {
            this.isi = isi;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(IngatTransaksi.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(IngatTransaksi.this, isi);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(IngatTransaksi.this);
        }
    }
}
