package id.laju.mesin;

import javax.sql.DataSource;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Our own indexes on the engine's tables. */
@Component
class IndeksMesin {

    private final DataSource basisData;
    private final TransactionTemplate transaksi;

    IndeksMesin(DataSource basisData, TransactionTemplate transaksi) {
        this.basisData = basisData;
        this.transaksi = transaksi;
    }

    @EventListener(ContextRefreshedEvent.class)
    void pasang() {
        transaksi.executeWithoutResult(s -> new ResourceDatabasePopulator(new ClassPathResource("db/mesin/indeks.sql")).execute(basisData));
    }
}
