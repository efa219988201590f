package id.laju.mesin;

import java.sql.Timestamp;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The sweep of overdue steps, to its end: one takes a hundred, the longest overdue first, and other tests leave steps too. */
@Component
public class TenggatUji {

    private final PenyapuTenggat penyapu;
    private final JdbcTemplate sql;

    TenggatUji(PenyapuTenggat penyapu, JdbcTemplate sql) {
        this.penyapu = penyapu;
        this.sql = sql;
    }

    public void sapu() {
        do {
            penyapu.sapu();
        } while (menungguEskalasi() > 0);
    }

    private int menungguEskalasi() {
        return sql.queryForObject("select count(*) from langkah where selesai is null and dieskalasi is null and eskalasi is not null and tenggat < ?", Integer.class,
                Timestamp.from(ClockUtil.getCurrentTime().toInstant()));
    }
}
