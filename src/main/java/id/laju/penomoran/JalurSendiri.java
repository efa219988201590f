package id.laju.penomoran;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.mybatis.spring.SqlSessionTemplate;
import org.mybatis.spring.transaction.SpringManagedTransactionFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction beside the caller's, on connections that nobody else may hold. With REQUIRES_NEW on the common pool, as
 * many callers as the pool has connections would each keep one and wait for a second for ever.
 */
@Component
class JalurSendiri implements DisposableBean {

    private static final int SAMBUNGAN = 3;

    private final HikariDataSource kolam;
    private final TransactionTemplate transaksi;
    private final PenomoranMapper mapper;

    JalurSendiri(DataSource utama) throws SQLException {
        kolam = new HikariDataSource(seperti(utama.unwrap(HikariDataSource.class)));
        transaksi = new TransactionTemplate(new DataSourceTransactionManager(kolam));
        mapper = mapper(kolam);
    }

    <T> T lakukan(Function<PenomoranMapper, T> kerja) {
        return transaksi.execute(status -> kerja.apply(mapper));
    }

    @Override
    public void destroy() {
        kolam.close();
    }

    private static HikariConfig seperti(HikariDataSource utama) {
        HikariConfig milik = new HikariConfig();
        utama.copyStateTo(milik);
        milik.setUsername(utama.getUsername());
        milik.setPassword(utama.getPassword());
        milik.setPoolName("penomoran");
        milik.setMaximumPoolSize(SAMBUNGAN);
        milik.setMinimumIdle(0);
        return milik;
    }

    private static PenomoranMapper mapper(DataSource kolam) {
        Configuration aturan = new Configuration(new Environment("penomoran", new SpringManagedTransactionFactory(), kolam));
        aturan.setMapUnderscoreToCamelCase(true);
        aturan.setArgNameBasedConstructorAutoMapping(true);
        aturan.addMapper(PenomoranMapper.class);
        return new SqlSessionTemplate(new SqlSessionFactoryBuilder().build(aturan)).getMapper(PenomoranMapper.class);
    }
}
